import type { PatternSet } from '../../engine/rule.ts';
import * as pushEn from './push.en.ts';
import * as pushKk from './push.kk.ts';
import * as pushRu from './push.ru.ts';
import * as en from './words.en.ts';
import * as kk from './words.kk.ts';
import * as ru from './words.ru.ts';

export const classes: Readonly<Record<string, PatternSet>> = {
  company: { kk: kk.classes.company, ru: ru.classes.company, en: en.classes.company },
  goods: { kk: kk.classes.goods, ru: ru.classes.goods, en: en.classes.goods },
  brand: { kk: kk.classes.brand, ru: ru.classes.brand, en: en.classes.brand },
  professional: { kk: kk.classes.professional, ru: ru.classes.professional, en: en.classes.professional },
  kin: { kk: kk.classes.kin, ru: ru.classes.kin, en: en.classes.kin },
  advise: { kk: kk.classes.advise, ru: ru.classes.advise, en: en.classes.advise },
  use: { ru: ru.classes.use, en: en.classes.use },
  buy: { kk: kk.classes.buy, ru: ru.classes.buy, en: en.classes.buy },
  pitch: { kk: kk.classes.pitch, ru: ru.classes.pitch, en: en.classes.pitch },
  business: { kk: kk.classes.business, ru: ru.classes.business, en: en.classes.business },
  firm: { kk: kk.classes.firm, ru: ru.classes.firm, en: en.classes.firm },
};

export const patterns: Readonly<Record<string, PatternSet>> = {
  /** The name of a business beside its kind, and a name that is no business. */
  firm: { kk: '<firm>', ru: '<firm>', en: '<firm>' },
  place: { en: pushEn.place },
  public: { kk: pushKk.publicName, ru: pushRu.publicName, en: pushEn.publicName },
  /** Words that seek custom; a breach for a business that is named beside them. */
  push: { kk: pushKk.push, ru: pushRu.push, en: pushEn.push },
  bid: { kk: pushKk.bid, ru: pushRu.bid, en: pushEn.bid },
  there: { kk: pushKk.there, ru: pushRu.there, en: pushEn.there },
  official: { kk: pushKk.official, ru: pushRu.official, en: pushEn.official },
  /** A named firm, product or professional is recommended or praised. */
  recommend: { kk: kk.recommend, ru: ru.recommend, en: en.recommend },
  /** Customers of a firm get better treatment from the body. */
  favour: { kk: kk.favour, ru: ru.favour, en: en.favour },
  /** Discounts and promotional codes. */
  promo: { kk: kk.promo, ru: ru.promo, en: en.promo },
  /** A business of one's own, of relatives or friends; a breach only with `pitch`. */
  own: { kk: kk.ownBusiness, ru: ru.ownBusiness, en: en.ownBusiness },
  pitch: { kk: kk.pitchGroup, ru: ru.pitchGroup, en: en.pitchGroup },
  neutral: { kk: kk.neutral, ru: ru.neutral, en: en.neutral },
};
