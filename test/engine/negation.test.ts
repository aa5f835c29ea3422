import assert from 'node:assert/strict';
import type { SharedVocabulary } from '../../engine/rule.ts';
import type { Language, Match, ScannedBlock } from '../../engine/types.ts';
import { isConditional, isNegated, isNegativeVerb, isQuestion } from '../../engine/voice/negation.ts';
import { createReader } from './reader.ts';

/** Words of blame and promise, as rules would look for them. */
const vocabulary: SharedVocabulary = {
  classes: {},
  patterns: {
    blame: {
      kk: 'ұры/n\nжемқор/n\nжалқау/a\nпара/n\n{уәде/n} бер/v\nалаяқ/n\nсалақ/a',
      ru: 'вор/n\nлентяй/n\nленивый/a\nобещать/v\nвзятка/n\nглупый/a\nне {поддерживать/v}\nдурак/n\n{чиновник/n} ~3 воровать/v',
      en: 'thief/n=thieves\nlazy\nguarantee/v\nbribe/n\npromise/v\ndo not {support}\nfool/n',
    },
  },
};
const read = createReader(vocabulary);

function match(language: Language, text: string): { block: ScannedBlock; match: Match } {
  const { blocks } = read(text, language);
  for (const block of blocks) {
    const found = block.matches.find(candidate => candidate.group === 'test.blame');
    if (found) return { block, match: found };
  }
  throw new Error(`nothing to judge in ${text}`);
}

function each(judge: (block: ScannedBlock, match: Match) => boolean, rows: readonly [Language, boolean, string][]) {
  for (const [language, expected, text] of rows) {
    it(`${expected ? 'yes' : 'no '} ${text}`, () => {
      const found = match(language, text);
      assert.equal(judge(found.block, found.match), expected);
    });
  }
}

describe('negation', () => {
  each(isNegated, [
    ['ru', true, 'Наши врачи не воры.'],
    ['ru', false, 'Наши врачи воры.'],
    ['ru', true, 'В отделе воров нет.'],
    ['ru', true, 'Никто из них не вор.'],
    ['ru', true, 'Нельзя обещать то, чего нет в бюджете.'],
    ['ru', true, 'Мы ничего не обещаем.'],
    ['ru', true, 'Вором он не является.'],
    ['ru', true, 'Чиновники у нас не воруют.'],
    ['ru', false, 'Чиновники у нас воруют.'],
    ['ru', true, 'Работаем без взяток.'],
    ['ru', false, 'Он не только вор, но и лжец.'],
    ['ru', false, 'Это не просто лентяи.'],
    ['ru', false, 'Не секрет: воры сидят рядом.'],
    ['ru', false, 'Мы не спорим, вор есть вор.'],
    ['ru', false, 'Ему не стыдно, этот лентяй спит.'],
    ['ru', false, 'Мы не поддерживаем эту реформу.'],
    ['kk', true, 'Біздің мамандар ұры емес.'],
    ['kk', false, 'Біздің мамандар ұры.'],
    ['kk', true, 'Бөлімде жемқор жоқ.'],
    ['kk', true, 'Ешкімге уәде бермейміз.'],
    ['kk', false, 'Жұртқа уәде береміз.'],
    ['kk', true, 'Біз пара алмаймыз.'],
    ['kk', false, 'Олар пара алады.'],
    ['kk', false, 'Ол ұры ғана емес, алаяқ та.'],
    ['kk', true, 'Жемқорларға жол бермейміз.'],
    ['kk', false, 'Жалқаулар отыр, жұмыс істемейді.'],
    ['kk', true, 'Ешқайсысы салақ болған емес.'],
    ['kk', false, 'Ұрыларды әркім біледі.'],
    ['en', true, 'Our doctors are not thieves.'],
    ['en', false, 'Our doctors are thieves.'],
    ['en', true, 'We cannot guarantee a place.'],
    ['en', true, 'We don’t promise anything.'],
    ['en', true, 'Nobody here is lazy.'],
    ['en', true, 'The work was done without a bribe.'],
    ['en', true, 'He was never a thief.'],
    ['en', false, 'He is not only a thief but a liar.'],
    ['en', false, 'No doubt he is a thief.'],
    ['en', false, 'We do not support this reform.'],
    ['en', false, 'He did not come, the lazy man.'],
  ]);
});

describe('questions', () => {
  each(isQuestion, [
    ['ru', true, 'Неужели все они воры?'],
    ['ru', false, 'Все они воры.'],
    ['kk', true, 'Олардың бәрі ұры ма?'],
    ['en', true, 'Are they thieves?'],
    ['en', false, 'They are thieves. Are you?'],
  ]);
});

describe('conditions', () => {
  each(isConditional, [
    ['ru', true, 'Если он берёт взятки, его уволят.'],
    ['ru', true, 'Если факты подтвердятся, он вор.'],
    ['ru', false, 'Он вор, если верить газете.'],
    ['ru', true, 'Я бы не обещал места всем.'],
    ['ru', true, 'В случае взятки звоните нам.'],
    ['ru', false, 'В любом случае взятка есть взятка.'],
    ['ru', false, 'Он вор.'],
    ['kk', true, 'Егер пара сұраса, бізге хабарлаңыз.'],
    ['kk', true, 'Қызметкер пара сұраса, бірден хабарлаңыз.'],
    ['kk', false, 'Қызметкер пара сұрады.'],
    ['en', true, 'If an official takes a bribe, report it.'],
    ['en', true, 'Unless they promise a place, wait.'],
    ['en', false, 'They promise a place.'],
  ]);
});

describe('negative Kazakh verbs', () => {
  for (const form of 'бермейміз қолдамаймын айтпаған болмайды істемеді көнбейді жазбаңыз түсінбеген'.split(' ')) {
    it(form, () => assert.ok(isNegativeVerb(form)));
  }
  for (const form of 'береміз қамады жамады тамады қоймада алмалы демеді кітапта адамды қаламды тұрмыз ғимаратта'.split(
    ' ',
  )) {
    const expected = form === 'демеді';
    it(`${form} is ${expected ? '' : 'not '}one`, () => assert.equal(isNegativeVerb(form), expected));
  }
});
