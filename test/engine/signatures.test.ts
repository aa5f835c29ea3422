import assert from 'node:assert/strict';
import { findSignatures } from '../../engine/voice/signatures.ts';
import { createReader } from './reader.ts';

const read = createReader();

function signatures(text: string): string[] {
  const { blocks, metadata } = read(text);
  return findSignatures(blocks, metadata).map(({ start, end, place }) => `${place}: ${text.slice(start, end)}`);
}

const PARAGRAPH = {
  kk: 'Бұл мақалада көл деңгейінің өзгеруі қарастырылды. Өлшеу жұмыстары бес жыл бойы жүргізілді және барлық дерек кестеге енгізілді, қорытынды бөлімде ұсыныстар берілді.',
  ru: 'В статье рассмотрены колебания уровня озера. Измерения велись пять лет, все данные сведены в таблицу, а в заключении даны рекомендации для хозяйств, которые берут воду весной.',
  en: 'This paper examines changes in the level of the lake. Measurements were taken over five years, all data are given in a table, and the conclusion offers advice to farms that draw water in spring.',
};

describe('signatures', () => {
  const rows: [string, string, string[]][] = [
    [
      'a by-line with a post',
      `# Озеро\n\nМ. К. Жунусов, начальник отдела акимата\n\n${PARAGRAPH.ru}`,
      ['by-line: М. К. Жунусов, начальник отдела акимата'],
    ],
    ['a by-line without a post', `# Озеро\n\n**М. К. Жунусов**\n\n${PARAGRAPH.ru}`, ['by-line: М. К. Жунусов']],
    [
      'a post on the next line',
      `# Көл\n\n**А. Б. Нұрланова**\n*Балқаш ауданы әкімдігінің бас маманы*\n\n${PARAGRAPH.kk}`,
      ['by-line: А. Б. Нұрланова**\n*Балқаш ауданы әкімдігінің бас маманы'],
    ],
    [
      'a post in the next paragraph',
      `# Көл\n\nАйгүл Нұрланова\n\nБалқаш ауданы әкімдігінің бас маманы\n\n${PARAGRAPH.kk}`,
      ['by-line: Айгүл Нұрланова', 'by-line: Балқаш ауданы әкімдігінің бас маманы'],
    ],
    ['labels, ru', `Составитель: Г. Есимова.\n\n${PARAGRAPH.ru}`, ['by-line: Составитель: Г. Есимова.']],
    [
      'labels, kk',
      `Құрастырған: Бауыржан Қалиев, бөлім басшысы\n\n${PARAGRAPH.kk}`,
      ['by-line: Құрастырған: Бауыржан Қалиев, бөлім басшысы'],
    ],
    [
      'labels, en',
      `By Daniyar Omarov, Head of Section\n\n${PARAGRAPH.en}`,
      ['by-line: By Daniyar Omarov, Head of Section'],
    ],
    [
      'a signature at the end',
      `${PARAGRAPH.ru}\n\n*Серик Омаров, главный специалист управления культуры*`,
      ['signature: Серик Омаров, главный специалист управления культуры'],
    ],
    [
      'a formula, a name and a post on lines',
      `${PARAGRAPH.ru}\n\nС уважением,\nСерик Омаров,\nдиректор музея`,
      ['signature: С уважением,', 'signature: Серик Омаров,', 'signature: директор музея'],
    ],
    ['a Kazakh formula', `${PARAGRAPH.kk}\n\nҚұрметпен, Бауыржан Қалиев`, ['signature: Құрметпен, Бауыржан Қалиев']],
    [
      'on behalf of',
      `${PARAGRAPH.en}\n\nOn behalf of the Ministry of Culture`,
      ['signature: On behalf of the Ministry of Culture'],
    ],
    [
      'about the author',
      `${PARAGRAPH.ru}\n\nОб авторе: Серик Омаров работает в министерстве.`,
      ['signature: Об авторе: Серик Омаров работает в министерстве.'],
    ],
    [
      'contacts under the signature',
      `${PARAGRAPH.en}\n\nDaniyar Omarov, Consul, Embassy of Kazakhstan. Office hours: Monday, room 5`,
      ['signature: Daniyar Omarov, Consul, Embassy of Kazakhstan. Office hours: Monday, room 5'],
    ],
    ['no signature in a plain text', `# Озеро\n\n${PARAGRAPH.ru}\n\n${PARAGRAPH.ru}`, []],
    ['a short last sentence about a person', `${PARAGRAPH.ru}\n\nОткрыл выставку аким района Серик Омаров.`, []],
    ['a short last sentence, kk', `${PARAGRAPH.kk}\n\nКөрмені аудан әкімі Серік Омаров ашты.`, []],
    ['a first sentence about a person', `# Выставка\n\nСерик Омаров открыл выставку.\n\n${PARAGRAPH.ru}`, []],
    ['a question at the end', `${PARAGRAPH.en}\n\nWho will pay for it?`, []],
    ['nothing', '', []],
  ];
  for (const [name, text, expected] of rows) it(name, () => assert.deepEqual(signatures(text), expected));

  it('knows the author of the metadata', () => {
    const text = `---\nauthor:\n  name: Аружан Бақтыораз\n---\n${PARAGRAPH.kk}\n\nАружан Бақтыораз`;
    assert.deepEqual(signatures(text), ['signature: Аружан Бақтыораз']);
  });
});
