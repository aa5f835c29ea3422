import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normaliseForm } from '../../engine/scan/normalise.ts';
import { scanBlock } from '../../engine/scan/scan.ts';
import { Joint, type Word } from '../../engine/types.ts';
import { lookup } from './lookup.ts';

const words = (prose: string): string[] => scanBlock(prose, lookup, {}).tokens.map(t => prose.slice(t.start, t.end));
const sentences = (prose: string): string[] =>
  scanBlock(prose, lookup, {}).sentences.map(s => prose.slice(s.start, s.end));
const quoted = (prose: string): string[] => scanBlock(prose, lookup, {}).quoted.map(q => prose.slice(q.start, q.end));

describe('normaliseForm', () => {
  const rows: [string, string, string][] = [
    ['Ёлка', 'елка', 'cyrillic'],
    ['ӘКІМ', 'әкім', 'cyrillic'],
    ['й'.normalize('NFD').concat('од'), 'йод', 'cyrillic'],
    ['за\u0301мок', 'замок', 'cyrillic'],
    ['don’t', "don't", 'latin'],
    ['қадір‑қасиет', 'қадір-қасиет', 'cyrillic'],
    ['вoр', 'вор', 'cyrillic'],
    ['МИНИCTР', 'министр', 'cyrillic'],
    ['Hұрлан', 'нұрлан', 'cyrillic'],
    ['əкім', 'әкім', 'cyrillic'],
    ['officiаl', 'official', 'latin'],
    ['IT-компания', 'it-компания', 'mixed'],
    ['БҰҰ-ның', 'бұұ-ның', 'cyrillic'],
    ['1 500', '1500', 'digits'],
    ['55-ші', '55-ші', 'cyrillic'],
    ['COVID', 'covid', 'latin'],
  ];
  for (const [raw, form, script] of rows) {
    it(`${raw} is ${form}`, () => assert.deepEqual(normaliseForm(raw), { form, script }));
  }
});

describe('tokens', () => {
  it('keeps inner hyphens and apostrophes', () => {
    assert.deepEqual(words('Адамның қадір-қасиеті, don’t — бизнес-омбудсмен’'), [
      'Адамның',
      'қадір-қасиеті',
      'don’t',
      'бизнес-омбудсмен',
    ]);
  });

  it('keeps numbers whole, with suffixes, and apart where they are several', () => {
    assert.deepEqual(words('55-ші орын, 3,5 млн, 1 500 тенге, 2010 150, 14.03.2026, 12 345 678, №12-НҚ, 5%.'), [
      '55-ші',
      'орын',
      '3,5',
      'млн',
      '1 500',
      'тенге',
      '2010',
      '150',
      '14.03.2026',
      '12 345 678',
      '12-НҚ',
      '5',
    ]);
  });

  it('tells shapes', () => {
    const shapes = scanBlock('Бұл АҚШ пен 5 Қазақстан, Я БҰҰ-ның', lookup, {}).tokens.map(token => token.shape);
    assert.deepEqual(shapes, ['capitalised', 'upper', 'lower', 'digits', 'capitalised', 'capitalised', 'capitalised']);
  });

  it('shows commas, colons, brackets and borders as joints, and nothing else', () => {
    const joints = scanBlock('Бірі «екі» – үш, төрт (бес) алты: жеті. Сегіз тоғыз-он', lookup, {}).tokens.map(
      t => t.joint,
    );
    assert.deepEqual(joints, [0, 0, 0, 1, 1, 1, 1, 2, 0].map(Number));
    assert.equal(Joint.sentence, 2);
  });
});

describe('sentences', () => {
  const rows: string[][] = [
    ['2024 ж. бюджет 3,5 млрд теңгеге өсті.', 'Т.б. мәселелер қаралды.'],
    ['Мектептер, ауруханалар, т.б. нысандар салынады.', 'А.Б. Иванов пен С. Қ. Нұрғали келді.'],
    ['В 2024 г. министр А. Б. Иванов подписал приказ № 15.', 'Он вступит в силу с 1 янв. 2025 г.'],
    ['Приказ действует с осени прошлого 2024 г.', 'Его текст опубликован.'],
    ['Т.е. налог вырос на 5,5%.', 'Это подтверждено.'],
    ['Построены школы, больницы и т. д.', 'Работы продолжаются.'],
    ['Адрес: г. Алматы, ул. Абая, д. 5.', 'Приём по вторникам.'],
    ['Астана қ., Мәңгілік Ел көш., 8-үй.', '№ 15 бұйрық шықты.'],
    ['Mr. Smith met Dr. Jones at 5 p.m. in the city.', 'They agreed.'],
    ['See Fig. 3 and No. 7 for details.', 'No.', 'He left.'],
    ['«Неге кешіктіңіздер?» – деді басшы.', 'Жауап болмады.'],
    ['«Когда откроют школу?» – спросил житель.', '«В сентябре».', '– Хорошо.'],
    ['Школа построена!', 'Кто сдал?..', 'Не знаю…', 'Увы.'],
    ['1 млрд. АҚШ доллары бөлінді.', 'Қаражат жетеді.'],
    ['Он родился в XVIII в. до реформы.', 'Потом уехал.'],
    ['Біздің міндетіміз:', '- жол салу;', '- мектеп жөндеу.'],
    ['Задачи:', '• дороги', '• школы'],
    ['1. Утвердить план.', '2. Назначить ответственных.'],
    ['Мектеп ашылды.', 'Балалар келді.'],
    ['В районе работает завод им. Абая.', 'Он открыт в 1970 году.'],
    ['Сайт gov.kz обновлён.', 'Почта: info@example.kz.'],
  ];
  for (const row of rows) {
    it(row.join(' ¦ '), () => {
      const separator = row.some(part => /^[-•]/.test(part)) && row.length > 2 ? '\n' : ' ';
      assert.deepEqual(sentences(row.join(separator)), row);
    });
  }

  it('does not end a sentence at a line break', () => {
    assert.deepEqual(sentences('Жол салу жұмыстары\nаяқталды.\nЕнді мектеп.'), [
      'Жол салу жұмыстары\nаяқталды.',
      'Енді мектеп.',
    ]);
  });

  it('ends a sentence where the writer forgot the space', () => {
    assert.deepEqual(sentences('Жұмыс бітті.Келесі кезең басталды. Завод им.Абая стоит.'), [
      'Жұмыс бітті.',
      'Келесі кезең басталды.',
      'Завод им.Абая стоит.',
    ]);
  });

  it('knows questions, and that a quoted question in a statement is none', () => {
    const asks = scanBlock('Кто виноват? «Кто виноват?» – спросил он. Он спросил: «Кто?». Дайын ба?!', lookup, {});
    assert.deepEqual(
      asks.sentences.map(sentence => sentence.question),
      [true, false, false, true],
    );
  });

  it('covers every token exactly once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'аБ1 .?!«»"“”„\n-–(,).ә') }), prose => {
        const scan = scanBlock(prose, lookup, {});
        let next = 0;
        for (const sentence of scan.sentences) {
          assert.equal(sentence.firstToken, next);
          assert.ok(sentence.lastToken > next);
          assert.ok(sentence.start <= scan.tokens[next]!.start);
          assert.ok(scan.tokens[sentence.lastToken - 1]!.end <= sentence.end);
          next = sentence.lastToken;
        }
        assert.equal(next, scan.tokens.length);
        for (const span of scan.quoted) assert.ok(span.start < span.end && span.end <= prose.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('quoted passages', () => {
  const rows: [string, string[]][] = [
    ['Газета «Жас өркен» и "Время".', ['«Жас өркен»', '"Время"']],
    ['Он сказал: «Мы ждём „Зарю“ давно».', ['«Мы ждём „Зарю“ давно»', '„Зарю“']],
    ['the “fix” and ‘fake’ ministers’ plans', ['“fix”', '‘fake’']],
    ['“He said ‘no’ and it’s done.”', ['“He said ‘no’ and it’s done.”', '‘no’']],
    ['ТОО "Компания "Сенім"" работает', ['"Компания "Сенім""', '"Сенім"']],
    ['ТОО «Компания «Сенім» работает давно', ['«Компания «Сенім»', '«Сенім»']],
    ['Он сказал: «Мы построим', ['«Мы построим']],
    ['it’s the ministers’ view', []],
    ['12" экран', []],
    ['„неверно” сказано', ['„неверно”']],
  ];
  for (const [prose, expected] of rows) it(prose, () => assert.deepEqual(quoted(prose), expected));
});

describe('hostile prose', () => {
  const size = 200_000;
  const rows: [string, string][] = [
    ['one long word', 'ә'.repeat(size)],
    ['hyphens', 'а-'.repeat(size / 2)],
    ['full stops', '.'.repeat(size)],
    ['stops and quotes', '."'.repeat(size / 2)],
    ['line breaks', `а${'\n'.repeat(size)}б`],
    ['bullets', 'а\n- '.repeat(size / 4)],
    ['open quotes', '«“„‘"'.repeat(size / 5)],
    ['open then close', '“'.repeat(size / 2) + '»'.repeat(size / 2)],
    ['initials', 'А. '.repeat(size / 3)],
    ['thousands', '1 '.concat('000 '.repeat(size / 4))],
  ];
  for (const [name, prose] of rows) {
    it(`${name}: ends (superlinear work would not, in the time of a test)`, () => {
      const cheap = (form: string): Word => ({
        form: form.slice(0, 9),
        script: 'cyrillic',
        readings: [],
        languageScore: 0,
      });
      const { tokens } = scanBlock(prose, cheap, {});
      assert.ok(tokens.every(token => token.start < token.end && token.end <= prose.length));
    });
  }
});
