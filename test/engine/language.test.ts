import assert from 'node:assert/strict';
import { languageScore } from '../../engine/languages/score.ts';
import { scanBlock } from '../../engine/scan/scan.ts';
import type { Language } from '../../engine/types.ts';
import { lookup } from './lookup.ts';

const languages = (prose: string, declared?: Language): Language[] =>
  scanBlock(prose, lookup, declared ? { declared } : {}).sentences.map(sentence => sentence.language);

describe('language of a sentence', () => {
  const rows: [Language, string][] = [
    ['kk', 'Ауданда жаңа мектеп салынып жатыр.'],
    ['kk', 'Бюджет қаражаты толық игерілді.'],
    ['kk', 'Министрлік бастамасымен Астана мен Алматыда форум өтеді.'],
    ['kk', 'Бұл туралы депутат Иванов «Экономика» газетіне айтты.'],
    ['kk', 'Мен ондай шешім қабылдамаймын.'],
    ['kk', 'YouTube пен Telegram арналарын тексеріп жатырмыз.'],
    ['ru', 'В районе строится новая школа.'],
    ['ru', 'Аким Әлия Қожахметова посетила посёлок Ұзынағаш.'],
    ['ru', 'Компания «Қазақстан темір жолы» снизила тарифы.'],
    ['ru', 'Нұрлан Әбішұлы Төлегенов назначен руководителем отдела.'],
    ['ru', 'Проверка завершена, нарушений нет.'],
    ['ru', 'Акция пройдёт в TikTok и Instagram.'],
    ['en', 'The ministry opened a new school in Атырау.'],
    ['en', 'We do not comment on pending inspections.'],
    ['en', 'The company «Қазақстан темір жолы» cut its tariffs.'],
  ];
  for (const [language, prose] of rows)
    it(`${language}: ${prose}`, () => assert.deepEqual(languages(prose), [language]));

  it('gives a short sentence the language of its block, then the declared one', () => {
    assert.deepEqual(languages('Кеше ауылға қонақтар келді. Рахмет!'), ['kk', 'kk']);
    assert.deepEqual(languages('Астана.', 'kk'), ['kk']);
    assert.deepEqual(languages('Астана.', 'ru'), ['ru']);
    assert.deepEqual(languages('2025'), ['ru']);
  });

  it('switches in the middle of a block', () => {
    assert.deepEqual(languages('Құрметті әріптестер, баршаңызға рахмет. Уважаемые коллеги, спасибо всем вам.'), [
      'kk',
      'ru',
    ]);
  });

  it('applies the patterns of both Cyrillic languages to weak and mixed evidence', () => {
    const mask = (prose: string): number => scanBlock(prose, lookup, {}).sentences[0]!.languages;
    assert.equal(mask('Ауданда жаңа мектеп салынып жатыр, балалар қуанып қалды.'), 1);
    assert.equal(mask('В районе строится новая школа, и дети этому рады.'), 2);
    assert.equal(mask('Я вам айтамын, бұл мәселе уже решён, все документы дайын.'), 3);
    assert.equal(mask('Астана. '), 3);
    assert.equal(mask('The ministry opened a new school.'), 4);
  });
});

describe('languageScore', () => {
  it('has the sign of the language', () => {
    for (const form of ['және', 'мектептің', 'болады', 'айтты', 'салынып']) assert.ok(languageScore(form) > 0, form);
    for (const form of ['который', 'решение', 'строится', 'школами', 'это']) assert.ok(languageScore(form) < 0, form);
    for (const form of ['министр', '2025', 'ministry', '']) assert.equal(languageScore(form), 0, form);
  });

  it('reads a bounded part of a long word', () => {
    const head = 'ә'.repeat(1000);
    assert.equal(languageScore(head + 'щ'.repeat(5_000_000)), languageScore(head + 'ы'.repeat(5_000_000)));
  });
});
