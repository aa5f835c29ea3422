import assert from 'node:assert/strict';
import { LANGUAGES } from '../../engine/types.ts';
import { cite } from '../../rules/law/citation.ts';
import { law } from '../../rules/law/index.ts';

describe('cite', () => {
  const cases: [string, string, string, string][] = [
    [
      'kz-2015/9.2',
      'Әдеп кодексінің 9-тармағының 2-бөлігі',
      'часть 2 пункта 9 Этического кодекса',
      'point 9, part 2, Ethics Code',
    ],
    [
      'kz-2015/9.1c',
      'Әдеп кодексінің 9-тармағының 1-бөлігі, үшінші шарт',
      'третье условие части 1 пункта 9 Этического кодекса',
      'point 9, part 1, third limb, Ethics Code',
    ],
    [
      'kz-2015/6.1',
      'Әдеп кодексінің 6-тармағының 1) тармақшасы',
      'подпункт 1) пункта 6 Этического кодекса',
      'point 6, sub-point 1, Ethics Code',
    ],
    ['kz-2015/10', 'Әдеп кодексінің 10-тармағы', 'пункт 10 Этического кодекса', 'point 10, Ethics Code'],
    [
      'kz-2013/17.2',
      'Ар-намыс кодексінің 17-тармағының 2-сөйлемі (2013 жылғы редакция)',
      'предложение 2 пункта 17 Кодекса чести (редакция 2013 года)',
      'point 17, sentence 2, Code of Honour (2013 wording)',
    ],
    [
      'kz-2005/pre.4',
      'Ар-намыс кодексінің кіріспесінің 4-абзацы (2005 жылғы редакция)',
      'абзац 4 преамбулы Кодекса чести (редакция 2005 года)',
      'preamble, paragraph 4, Code of Honour (2005 wording)',
    ],
    [
      'kz-2015/reg.4.10',
      'Әдеп жөніндегі уәкіл туралы ереженің 4-тармағының 10) тармақшасы',
      'подпункт 10) пункта 4 Положения об уполномоченном по этике',
      'point 4, sub-point 10, Regulation on the Ethics Commissioner',
    ],
    [
      'kz-2015/decree.1.0',
      '2015 жылғы 29 желтоқсандағы № 153 Жарлықтың 1-тармағының кіріспесі',
      'вводная часть пункта 1 Указа от 29 декабря 2015 года № 153',
      'lead-in of point 1, Decree No. 153 of 29 December 2015',
    ],
    ['us-oge/702b', '5 CFR 2635.702(b) (АҚШ)', '5 CFR 2635.702(b) (США)', '5 CFR 2635.702(b) (US)'],
    [
      'us-oge/p4',
      'АҚШ этика стандарттарының 4-қағидаты',
      'принцип 4 Стандартов этики США',
      'principle 4, US Standards of Conduct',
    ],
  ];
  for (const [id, kk, ru, en] of cases)
    it(id, () => assert.deepEqual({ kk: cite(id, 'kk'), ru: cite(id, 'ru'), en: cite(id, 'en') }, { kk, ru, en }));

  it('gives every provision a citation of its own', () => {
    for (const language of LANGUAGES) {
      const cited = law.provisions().map(provision => cite(provision.id, language));
      assert.equal(new Set(cited).size, cited.length);
      for (const text of cited) assert.doesNotMatch(text, /undefined|\//);
    }
  });

  it('gives back an unknown id', () => assert.equal(cite('kz-2015/99', 'ru'), 'kz-2015/99'));
});
