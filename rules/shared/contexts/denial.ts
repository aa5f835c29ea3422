import type { PatternSet } from '../../../engine/rule.ts';

/** The passage denies or refutes what it repeats. */
export const refutation: PatternSet = {
  kk: `
    (шындыққа | ақиқатқа | болмысқа | нақты жағдайға) ~1 (жанаспайды | сәйкес келмейді | жатпайды | жанаспайтын)
    шындыққа сай келмейді
    (теріске | жоққа) шығар/v
    (теріске | жоққа) шығарыл/v
    терістеу/n
    расталма/v
    растал/v+neg
    расталған жоқ
    дәлелденбе/v
    дәлелден/v+neg
    негізсіз (айып/n | айыптау/n | кінә/n | жала/n)
    (айып/n | айыптау/n | сөз/n | ақпарат/n | мәлімет/n) ~3 (негізсіз | жалған | орынсыз)
    (жалған | жалған болып) (ақпарат/n | мәлімет/n | хабар/n)
    келіспей/v
    (дегенге | дегенмен | деген пікірмен | деген сөзбен) ~2 (келіспе/v | келіс/v+neg)
    жала жап/v
    жала/n
  `,
  ru: `
    не соответствовать/v ~1 действительности
    несоответствующий/a действительности
    не соответствующий/a действительности
    опровергать/v
    опровергнуть/v
    опровержение/n
    не (подтвердиться/v | подтверждаться/v | подтвердились | нашли подтверждения | нашла подтверждения | нашло подтверждения | находит подтверждения)
    не (подтвержден | подтверждена | подтверждено | подтверждены | доказан | доказана | доказано | доказаны)
    (отрицать/v | отвергать/v | отвергнуть/v)
    (необоснованный/a | безосновательный/a | голословный/a | беспочвенный/a | ложный/a | недостоверный/a) (обвинение/n | утверждение/n | информация/n | заявление/n | сведение/n | сообщение/n | сведения)
    (обвинение/n | утверждение/n | информация/n | слух/n | сведения) ~5 (необоснован | необоснованы | беспочвенны | безосновательны | ложны | ложна | недостоверна | недостоверны)
    оказаться/v ~2 (ложный/a | недостоверный/a | необоснованный/a | фейк/n)
    не (согласен | согласна | согласны) ~3 (тем что | утверждение/n | мнение/n | обвинение/n | оценка/n)
    не является
    (клевета/n | оговор/n)
    вопреки (утверждение/n | слух/n | обвинение/n | мнение/n)
  `,
  en: `
    (untrue | unfounded | groundless | baseless)
    (refute/v | deny/v | reject/v | rebut/v | dismiss/v) ~4 (claim/n | allegation/n | accusation/n | rumour/n | rumor/n | report/n | statement/n)
    (refute/v | rebut/v)
    refutation/n
    denial/n
    we deny/v
    (not | never) ~1 (confirmed | substantiated | proven | supported | corroborated)
    (does | do | did) not (correspond | match | conform) to (reality | the facts | fact)
    (false | unfounded) (claim/n | allegation/n | accusation/n | report/n | information | rumour/n | rumor/n)
    (claim/n | allegation/n | accusation/n | report/n) ~4 (false | unfounded | groundless | baseless | untrue)
    contrary to ~2 (claim/n | allegation/n | report/n | rumour/n | rumor/n)
    not the case
    not true
    slander/n
    disagree with
  `,
};

/** An opinion is denied: «никто не считает жителей невеждами». */
export const deniedOpinion: PatternSet = {
  kk: 'деп ~1 (санама/v | ойлама/v | санамаймыз | санамаймын | санамайды | айтпаймыз | айтпаймын | ойламаймыз | ойламаймын)',
  ru: 'не (считать/v | называть/v | назвать/v | обвинять/v)',
  en: `
    (not | never | none | nobody | neither) ~3 (consider/v | considers | regard/v | regards | call/v | calls)
    (don't | doesn't | didn't | won't | wouldn't) (consider | regard | call)
  `,
};

/** The speaker says it of himself. */
export const selfBlame: PatternSet = {
  kk: '(мен | өзім) ~4 (болдым | едім | болыппын | екенмін)',
  ru: '(я | сам) ~2 (был | была | оказался | оказалась | выглядел | выглядела)',
  en: 'i (was | am | have been | felt | looked)',
};

/** Words are spoken of as words. */
export const wordNoun: PatternSet = {
  kk: '(сөз/n | атау/n | тіркес/n)',
  ru: '(слово/n | словосочетание/n | фраза/n)',
  en: '(word/n | phrase/n)',
};

/** A word is spoken about, forbidden or regretted, not used. */
export const mention: PatternSet = {
  kk: `
    (деген | деп | сияқты) ~1 (сөз/n | атау/n | ұғым/n | термин/n | теңеу/n)
    деп ~1 (атауға | айтуға | айыптауға | кемсітуге | сөгуге) ~3 (болмайды | жол берілмейді | тыйым | тиіс емес)
    (кемсіту/n | қорлау/n | балағаттау/n | тіл тигізу/n) ~4 (жол берілмейді | болмайды | тыйым | қабылданбайды | жол бермеу)
    (балағат/n | бейәдеп | дөрекі | ауыр | мұндай) (сөз/n | сөздер)
  `,
  ru: `
    (выражение | термин | эпитет/n | ярлык/n)
    (это | само | обидное | бранное | грубое | такое | неуместное | оскорбительное) слово
    слово ~4 (означает | значит | происходит | недопустимо | неуместно | оскорбляет | употреблять/v | использовать/v | звучит)
    (этим | таким | каким | обидным | грубым) словом
    не (пишите | говорите | употребляйте | используйте)
    вместо слов
    слово/n ..8 (недопустим | недопустимы | недопустимо | неуместны | неуместно | запрещены | оскорбительны)
    (такие | эти | подобные | бранные | грубые | обидные | оскорбительные) (слова | выражения | эпитеты)
    (недопустимо | нельзя | не следует | неприемлемо | неэтично | запрещено) ~3 (называть/v | оскорблять/v | обзывать/v | обвинять/v | высказываться/v | считать/v)
    (оскорбление/n | оскорбительный/a | унижение/n | грубость/n) ~4 (недопустим | недопустимы | недопустимо | недопустима | неприемлем | неприемлемо | неприемлемы | запрещены)
  `,
  en: `
    the (word | term | expression | epithet | label)
    words (like | such as)
    (never | do not | don't) (write | say | use | call)
    (words of abuse | abusive word/n | insulting word/n | swear word/n | offensive word/n | such words | these words | rude word/n)
    (abuse | insults | rudeness | name-calling | swearing) ~4 (unacceptable | not allowed | not tolerated | has no place | have no place | inadmissible)
    (unacceptable | inappropriate | unethical | wrong | not acceptable) to ~1 (call/v | label/v | insult/v | accuse/v | describe/v)
    (must | should | may) not ~1 (call/v | label/v | insult/v | accuse/v | describe/v)
  `,
};

/** Somebody is said to call somebody a name: a report of the word, not its use. */
export const naming: PatternSet = {
  kk: `
    деп (ата/v-1 | айыпта/v-1 | балағатта/v-1 | сөк/v-1 | кемсіт/v-1 | қорла/v-1 | атал/v-1 | айт/v-1)
  `,
  ru: `
    (назвать/v-1 | называть/v-1 | обозвать/v-1 | обзывать/v-1 | окрестить/v-1 | обвинить/v-1 | обвинять/v-1)
    (назван | названа | названы)
  `,
  en: `
    (call/v-1 | brand/v-1 | label/v-1 | dub/v-1 | accuse/v-1 | term/v-1)
  `,
};

/** The speaker owns the body's fault or apologises for rude words. */
export const selfCriticism: PatternSet = {
  kk: `
    кешірім сұра/v
    (өз | өзіміздің | біздің) ~2 (қателік/n | қателігіміз | кемшілік/n | кемшілігіміз | кінәміз)
    (қателігімізді | кемшілігімізді | кінәмізді) мойында/v
    (мойындаймыз | мойындаймын)
    жауапкершілікті ~2 мойнымызға
  `,
  ru: `
    (приносить/v | принести/v) ~2 извинения
    (извиняться/v+1 | извиниться/v+1 | признавать/v+1 | признать/v+1)
    (наш/a | свой/a | мой/a | наши | своей | своих | нашей | наших | нашу | нашего) ~1 (ошибка/n | недоработка/n | упущение/n | вина/n | просчет/n)
  `,
  en: `
    (apologise/v | apologize/v)
    apology/n
    we (admit/v | acknowledge/v | accept/v | recognise/v | recognize/v)
    (our | my) ~1 (mistake/n | error/n | shortcoming/n | fault/n | failure/n | omission/n)
  `,
};
