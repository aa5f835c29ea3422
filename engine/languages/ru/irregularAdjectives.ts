import { Feature as F } from '../../features.ts';
import type { Inflection } from '../inflections.ts';
import { ADJECTIVES, merge, row } from './endings.ts';
import { words } from './letters.ts';

/** Comparatives that the sounds of the positive do not give. */
export const COMPARATIVES: Readonly<Record<string, string>> = {
  хороший: 'лучше',
  плохой: 'хуже',
  большой: 'больше более',
  маленький: 'меньше менее',
  малый: 'меньше менее',
  высокий: 'выше',
  низкий: 'ниже',
  широкий: 'шире',
  глубокий: 'глубже',
  далекий: 'дальше далее',
  долгий: 'дольше долее',
  тонкий: 'тоньше',
  старый: 'старше',
  молодой: 'моложе',
  дешевый: 'дешевле',
  близкий: 'ближе',
  узкий: 'уже',
  короткий: 'короче',
  сладкий: 'слаще',
  редкий: 'реже',
  гадкий: 'гаже',
  гладкий: 'глаже',
  жидкий: 'жиже',
  мерзкий: 'мерзее',
  крутой: 'круче',
  богатый: 'богаче',
  твердый: 'тверже',
  чистый: 'чище',
  простой: 'проще',
  толстый: 'толще',
  густой: 'гуще',
  частый: 'чаще',
  пустой: 'пустее',
  плоский: 'площе',
  ранний: 'раньше ранее',
  поздний: 'позже позднее',
  горький: 'горше',
  хлесткий: 'хлестче',
  худой: 'худее',
};

/** Pronouns and ordinals that decline as adjectives but neither shorten nor compare. */
export const WITHOUT_SHORT_FORMS = new Set(
  words(`
    другой такой какой никакой некий самый каждый всякий иной который прочий любой прошлый золотой жилой
    первый второй четвертый пятый шестой седьмой восьмой девятый десятый сотый
  `),
);

/** Superlative stems beside the regular one; they take hissing endings. */
export const SUPERLATIVES: Readonly<Record<string, string>> = {
  хороший: 'лучш',
  плохой: 'худш',
  большой: 'больш',
  маленький: 'меньш',
  малый: 'меньш',
  гадкий: 'гадчайш',
  дорогой: 'дражайш',
  короткий: 'кратчайш',
  тяжелый: 'тягчайш',
  тяжкий: 'тягчайш',
  мелкий: 'мельчайш',
  мерзкий: 'мерзейш',
};

const OUR = merge(
  row(F.singular | F.masculine, 'й его ему й|его им ем'),
  row(F.singular | F.feminine, 'я ей ей ю ей|ею ей'),
  row(F.singular | F.neuter, 'е его ему е им ем'),
  row(F.plural, 'и их им и|их ими их'),
);
const YOUR = merge(
  row(F.singular | F.masculine, '- его ему -|его им ем'),
  row(F.singular | F.feminine, 'а ей ей у ей|ею ей'),
  row(F.singular | F.neuter, 'е его ему е им ем'),
  row(F.plural, 'и их им и|их ими их'),
);
const THIS = merge(
  row(F.singular | F.masculine, 'от ого ому от|ого им ом'),
  row(F.singular | F.feminine, 'а ой ой у ой|ою ой'),
  row(F.singular | F.neuter, 'о ого ому о им ом'),
  row(F.plural, 'и их им и|их ими их'),
);
const THAT = merge(
  row(F.singular | F.masculine, 'от ого ому от|ого ем ом'),
  row(F.singular | F.feminine, 'а ой ой у ой|ою ой'),
  row(F.singular | F.neuter, 'о ого ому о ем ом'),
  row(F.plural, 'е ех ем е|ех еми ех'),
);
const ALL = merge(
  row(F.singular | F.masculine, 'есь сего сему есь|сего сем сем'),
  row(F.singular | F.feminine, 'ся сей сей сю сей|сею сей'),
  row(F.singular | F.neuter, 'се сего сему се сем сем'),
  row(F.plural, 'се сех сем се|сех семи сех'),
);
const SELF = merge(
  row(F.singular | F.masculine, '- ого ому ого им ом'),
  row(F.singular | F.feminine, 'а ой ой у ой|ою ой'),
  row(F.singular | F.neuter, 'о ого ому о им ом'),
  row(F.plural, 'и их им и|их ими их'),
);
const WHOSE = merge(
  row(F.singular | F.masculine, 'ей ьего ьему ей|ьего ьим ьем'),
  row(F.singular | F.feminine, 'ья ьей ьей ью ьей|ьею ьей'),
  row(F.singular | F.neuter, 'ье ьего ьему ье ьим ьем'),
  row(F.plural, 'ьи ьих ьим ьи|ьих ьими ьих'),
);

/** Pronouns and the like that decline as adjectives in their own way. */
export const PRONOUNS: Readonly<Record<string, Inflection[]>> = Object.assign(Object.create(null), {
  мой: [{ stem: 'мо', endings: OUR }],
  твой: [{ stem: 'тво', endings: OUR }],
  свой: [{ stem: 'сво', endings: OUR }],
  наш: [{ stem: 'наш', endings: YOUR }],
  ваш: [{ stem: 'ваш', endings: YOUR }],
  этот: [{ stem: 'эт', endings: THIS }],
  тот: [{ stem: 'т', endings: THAT }],
  весь: [{ stem: 'в', endings: ALL }],
  сам: [{ stem: 'сам', endings: SELF }],
  один: [
    {
      stem: 'один',
      endings: { '': [F.singular | F.masculine | F.nominative, F.singular | F.masculine | F.accusative] },
    },
    { stem: 'одн', endings: Object.fromEntries(Object.entries(SELF).filter(([ending]) => ending !== '')) },
  ],
  чей: [{ stem: 'ч', endings: WHOSE }],
  ничей: [{ stem: 'нич', endings: WHOSE }],
  третий: [{ stem: 'трет', endings: ADJECTIVES.relational }],
});
