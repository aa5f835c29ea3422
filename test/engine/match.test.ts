import assert from 'node:assert/strict';
import fc from 'fast-check';
import { english } from '../../engine/languages/en/index.ts';
import { kazakh } from '../../engine/languages/kk/index.ts';
import { russian } from '../../engine/languages/ru/index.ts';
import { languageScore } from '../../engine/languages/score.ts';
import { compileVocabulary } from '../../engine/match/compile.ts';
import { createBlockMatcher } from '../../engine/match/run.ts';
import { createWordLookup } from '../../engine/match/words.ts';
import type { SharedVocabulary } from '../../engine/rule.ts';
import { scanBlock } from '../../engine/scan/scan.ts';
import type { Language, Match } from '../../engine/types.ts';

/** Compiles patterns of one language and gives what they find in a text, as `group: words`. */
function finder(language: Language, patterns: string, classes: Record<string, string> = {}) {
  const vocabulary: SharedVocabulary = {
    classes: Object.fromEntries(Object.entries(classes).map(([name, members]) => [name, { [language]: members }])),
    patterns: { found: { [language]: patterns } },
  };
  const compiled = compileVocabulary([{ scope: 'test', vocabulary }]);
  const { entries } = compiled.symbols;
  const lookup = createWordLookup(
    compiled.symbols,
    { kk: kazakh.compile(entries.kk), ru: russian.compile(entries.ru), en: english.compile(entries.en) },
    languageScore,
  );
  const match = createBlockMatcher(compiled.automaton);
  const run = (text: string): Match[] => {
    const { tokens, sentences } = scanBlock(text, lookup, { declared: language });
    return match(tokens, sentences);
  };
  return Object.assign((text: string) => run(text).map(each => text.slice(each.start, each.end)), { run });
}

describe('patterns', () => {
  it('match an exact form in any case, with ё as е', () => {
    const find = finder('ru', 'вне очереди\nвсё');
    assert.deepEqual(find('Примем вне очереди. ВСЕ пришли.'), ['вне очереди', 'ВСЕ']);
  });

  it('match a lemma in its inflected forms', () => {
    assert.deepEqual(finder('ru', 'обещать/v')('Мы обещаем, он обещал.'), ['обещаем', 'обещал']);
    assert.deepEqual(finder('kk', 'уәде/n')('Біз уәдемізді орындадық.'), ['уәдемізді']);
    assert.deepEqual(finder('en', 'promise/v')('They promised and are promising.'), ['promised', 'promising']);
  });

  it('ask for and forbid features', () => {
    const find = finder('ru', 'гарантировать/v+1');
    assert.deepEqual(find('Я гарантирую место. Закон гарантирует место.'), ['гарантирую']);
    assert.deepEqual(finder('kk', 'бер/v-neg')('Мен беремін. Мен бермеймін.'), ['беремін']);
  });

  it('leave gaps within the clause or within the sentence', () => {
    const clause = finder('en', 'we ~3 promise');
    assert.deepEqual(clause('Today we do solemnly promise.'), ['we do solemnly promise']);
    assert.deepEqual(clause('If we go, I promise.'), []);
    assert.deepEqual(finder('en', 'we ..3 promise')('If we go, I promise.'), ['we go, I promise']);
    assert.deepEqual(finder('en', 'we ..3 promise')('Here we go. I promise.'), []);
    assert.deepEqual(finder('en', 'we ~1 promise')('We a b promise.'), []);
  });

  it('do not let a comma stand between neighbours, but a quotation mark or a dash', () => {
    const find = finder('ru', 'программа/n доступный/a');
    assert.deepEqual(find('Программа «Доступная вода».'), ['Программа «Доступная']);
    assert.deepEqual(find('Программа, доступная всем.'), []);
  });

  it('take alternatives, optional words and classes with phrases', () => {
    const find = finder('en', '<people> [really] (lie/v | be/v wrong)', { people: 'official, civil servant/n' });
    assert.deepEqual(find('Civil servants really lie. An official was wrong.'), [
      'Civil servants really lie',
      'official was wrong',
    ]);
  });

  it('cover the focus only', () => {
    assert.deepEqual(finder('en', '{lazy} ~2 official')('A lazy old official came.'), ['lazy']);
  });

  it('know excluded forms and families', () => {
    const find = finder('kk', 'ұры/n!ұрыс!ұрық*');
    assert.deepEqual(find('Ұрылар ұсталды, ұрық сапасы тексерілді.'), ['Ұрылар']);
  });

  it('match special tokens', () => {
    assert.deepEqual(finder('ru', '{#number} тенге')('Всего 1 500 тенге.'), ['1 500']);
    assert.deepEqual(finder('ru', 'министр #name')('Сегодня министр Сапаров приехал.'), ['министр Сапаров']);
  });

  it('put a class constraint on a phrase’s verb', () => {
    const find = finder('ru', '<pledge>+1', { pledge: 'обещать/v, давать/v слово/n' });
    assert.deepEqual(find('Мы даём слово. Он даёт слово.'), ['даем слово'.replace('е', 'ё')]);
  });

  it('refuse a mistake and say where it stands', () => {
    const compile = (patterns: string) => () =>
      compileVocabulary([{ scope: 'my-rule', vocabulary: { patterns: { group: { ru: patterns } } } }]);
    assert.throws(compile('(а | б'), /my-rule, ru: missing "\)"/);
    assert.throws(compile('~3 б'), /needs a word on both sides/);
    assert.throws(compile('<none>'), /unknown class <none>/);
    assert.throws(compile('слово/x'), /write \/n, \/v or \/a/);
    assert.throws(compile('слово/n+zz'), /unknown feature "zz"/);
    assert.throws(compile('[слово]'), /may match nothing/);
  });

  it('find the same by brute force on random token rows', () => {
    const find = finder('en', 'aa ~2 bb\n{cc} dd [ee] ff');
    const word = fc.constantFrom('aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'xx');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), words => {
        const text = words.join(' ');
        const ends = new Set(find.run(text).map(match => match.lastToken - 1));
        const expected = new Set<number>();
        words.forEach((each, index) => {
          if (each === 'bb' && words.slice(Math.max(0, index - 3), index).includes('aa')) expected.add(index);
          const before = words.slice(0, index).join(' ');
          if (each === 'ff' && (before.endsWith('cc dd') || before.endsWith('cc dd ee'))) expected.add(index);
        });
        // Contained matches are dropped, so ends found are among the expected, and none is expected where none is found.
        for (const end of ends) assert.ok(expected.has(end), `${text}: unexpected end ${end}`);
        if (expected.size > 0) assert.ok(ends.size > 0, `${text}: nothing found`);
      }),
    );
  });
});
