/**
 * Abbreviations written with a full stop, and what the stop may mean when a
 * capital letter follows:
 * inner — never the end of a sentence («им.», «Mr.»);
 * number — not the end when a number follows («ст. 5», “No. 7”);
 * title — an address or post before a name: never the end, except after a
 *         number, where it is a unit («г. Алматы», but «в 2024 г.»);
 * unit — the end, unless an abbreviation in capitals follows («5 млрд. АҚШ»);
 * ending — the end («т.д.», «т.б.», “etc.”).
 */
export type AbbreviationKind = 'inner' | 'number' | 'title' | 'unit' | 'ending';

const LISTS: Readonly<Record<AbbreviationKind, string>> = {
  inner: `
    им проф акад доц канд докт ред сост рис табл гл стр подп прим ср напр т.е т.н т.ч соотв реж мөлш
    ул пр-т пр-кт просп мкр мкрн пер наб обл р-н пос дер оз оф кв корп каб тел факс
    англ рег гос муницип зам нач отв и.о
    мәс көш даң ауд обл ықш ж жж б.з.б б.з ғыл мұғ
    mr mrs ms dr prof st rev hon gen col maj capt lt sgt sen rep gov pres amb vs viz cf approx est dept univ
    paras vols figs pp eds e.g i.e al aug sept
  `,
  number: `
    ст п пп ч гл род ум ок янв февр фев апр авг сент сен окт нояб ноя дек б қаң ақп нау сәу мам мау шіл там қыр қаз қар жел
    no nos vol pop fig art sec para p ch jan feb mar apr jun jul oct nov dec
  `,
  title: 'г гг с м т д в вв қ тов п.г',
  unit: 'тыс млн млрд трлн руб тг коп мин сек чел чл экз ед шт кг км см мм га куб вт квт тең u.s u.k u.n e.u',
  ending: 'т.д т.п т.б т.с.с т.к др пр э н.э inc ltd co corp jr sr etc a.m p.m',
};

const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.keys(LISTS) as AbbreviationKind[]).flatMap(kind =>
    LISTS[kind]
      .split(/\s+/)
      .filter(form => form.length > 0)
      .map(form => [form, kind] as const),
  ),
);

/** Kind of a lower-case form without its last full stop («т.б», «г», «mr»), if it is an abbreviation. */
export function abbreviationKind(form: string): AbbreviationKind | undefined {
  return KINDS.get(form);
}
