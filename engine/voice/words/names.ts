import type { PatternSet } from '../../rule.ts';

/** What bears a title or a proper name between quotation marks. */
export const named: PatternSet = {
  kk: `
    газет/n, журнал/n, басылым/n, бағдарлама/n, жоба/n, фильм/n, роман/n, повесть/n, кітап/n, әңгіме/n, ертегі/n, өлең/n, ән/n
    күй/n, опера/n, спектакль/n, пьеса/n, көрме/n, фестиваль/n, конкурс/n, байқау/n, акция/n, марафон/n, форум/n, жәрмеңке/n
    мм, кмм, кмқк, рмк, мектеп/n, медресе/n, мешіт/n, жүйе/n, қызмет/n, бұйрық/n, қаулы/n, жарлық/n, стратегия/n, жолдау/n
    атты, атындағы, аталатын, деп аталатын, деп аталады, деген атпен, жшс, ақ, компания/n, серіктестік/n, қор/n, партия/n, бірлестік/n, клуб/n, команда/n, ансамбль/n, банк/n, портал/n, сайт/n
    арна/n, телеарна/n, санаторий/n, шағынаудан/n, заң/n, кодекс/n, бап/n, жинақ/n, дастан/n, мультфильм/n, кафе/n, дүкен/n
    сауда үйі/n, қонақүй/n, мейрамхана/n, орталық/n, айдар/n, мақала/n, сериал/n, комедия/n, дәріс/n, тақырып/n, ұйым/n, белгі/n, орден/n, медаль/n
  `,
  ru: `
    газета/n, журнал/n, издание/n, программа/n, проект/n, фильм/n, роман/n, повесть/n, книга/n, рассказ/n, сказка/n, песня/n
    стихотворение/n, поэма/n, опера/n, спектакль/n, пьеса/n, выставка/n, фестиваль/n, конкурс/n, акция/n, марафон/n, форум/n
    ярмарка/n, тоо, ао, ип, оо, компания/n, фирма/n, товарищество/n, фонд/n, партия/n, объединение/n, клуб/n, команда/n, ансамбль/n
    банк/n, портал/n, сайт/n, телеканал/n, канал/n, санаторий/n, микрорайон/n, закон/n, кодекс/n, статья/n, сборник/n, мультфильм/n
    гу, гкп, ргп, кгу, кгп, учреждение/n, медресе, мечеть/n, система/n, услуга/n, стандарт/n, регламент/n, правила, приказ/n
    постановление/n, указ/n, стратегия/n, послание/n, кафе, магазин/n, торговый/a дом/n, гостиница/n, ресторан/n, центр/n, рубрика/n, сериал/n, комедия/n, лекция/n, тема/n, картина/n
    салон/n, завод/n, шахта/n, станция/n, орден/n, медаль/n, значок/n, номинация/n, операция/n, басня/n, легенда/n, эпос/n
  `,
  en: `
    newspaper/n, magazine/n, programme/n, program/n, project/n, film/n, novel/n, book/n, story/n, tale/n, song/n, poem/n
    opera/n, play/n, exhibition/n, festival/n, contest/n, campaign/n, marathon/n, forum/n, fair/n, llp, jsc, ltd, company/n
    firm/n, foundation/n, party/n, association/n, club/n, team/n, bank/n, portal/n, website/n, channel/n, resort/n, law/n, code/n
    article/n, collection/n, cartoon/n, café, cafe/n, shop/n, hotel/n, restaurant/n, centre/n, center/n, column/n, series, comedy/n
    theme/n, known as, treaty/n, agreement/n, decree/n, order/n, strategy/n, lecture/n, entitled, titled, called, named, order/n of, medal/n, award/n, legend/n, fable/n, section/n, chapter/n
  `,
};

/** The word itself is meant: «слово „вор“», «„ұры“ деген сөз». */
export const wordItself: PatternSet = {
  kk: 'деген (сөз/n | ұғым/n | термин/n | тіркес/n | атау/n | анықтама/n)\n(сөз/n | ұғым/n | термин/n | сөздер/n)',
  ru: '(слово/n | слова | термин/n | понятие/n | выражение/n | эпитет/n | определение/n | словосочетание/n | ярлык/n)',
  en: '(word/n | term/n | notion/n | expression/n | epithet/n | label/n | phrase/n | definition of)',
};

/** A saying that belongs to everybody. */
export const proverb: PatternSet = {
  kk: `
    (мақал/n | нақыл/n | мәтел/n | қанатты сөз/n)
    (халық | халқымыз | қазақ | атам қазақ | бабаларымыз | аталарымыз) ~6 (айтқандай | айтпақшы | дегендей | демекші | дейді | деген)
    (демекші | дегендей)
  `,
  ru: '(пословица/n | поговорка/n | афоризм/n | крылатый/a выражение/n)\nкак говорится\n(как говорят | говорят) в народе\nв народе (говорят | говорится)',
  en: '(proverb/n | saying/n | adage/n | aphorism/n)\nas the saying goes\nas they say',
};

/** What follows, or in Kazakh precedes, is hearsay that the speaker keeps away from. */
export const hearsay: PatternSet = {
  kk: '(мыс | міс)\n(деген | дейтін) (қауесет/n | өсек/n | сыбыс/n | жала/n)',
  ru: '(якобы | мол | дескать)',
  en: '(allegedly | supposedly | reportedly | purportedly)',
};

/** The speaker keeps away from what is said, or tells that it spread: then even «информация» and «мнение» are somebody else's. */
export const refuting: PatternSet = {
  kk: `
    тара/v, тарал/v, таратыл/v, жарияланды, жарияланған, шықты, пайда бол/v
    жоққа шығар/v, теріске шығар/v, жанаспайды, расталмады, расталмаған, расталған жоқ, жалған, негізсіз, өтірік, қате
    сәйкес келмейді, дәлелденбеді, дәлелденбеген, бекер, тексеріл/v, келіспе*, сенбе*, қосылмай*, дұрыс емес, рас емес
  `,
  ru: `
    появиться/v, появляться/v, распространить/v, распространять/v, распространиться/v, распространяться/v, выйти/v, ходить/v
    разместить/v, опубликовать/v, опубликован, опубликована, опубликованы, вброшен, вброшена
    опровергать/v, опровергнуть/v, отвергать/v, отвергнуть/v, отрицать/v, соответствует, неправда, ложь/n, ложный/a, неверный/a
    недостоверный/a, фейк/n, вымысел/n, беспочвенный/a, необоснованный/a, голословный/a, клевета/n, подтвердиться/v, неверно
    подтверждаться/v, опровержение/n, домысел/n, не согласны, не согласен, не согласна, вопреки, спорить/v, проверить/v, проверен
    проверена, рассмотрен, рассмотрена, ошибочный/a, ошибочно, не разделяем, не разделяю
  `,
  en: `
    spread/v, circulate/v, appear/v, surface/v, emerge/v, go around
    refute/v, deny/v, reject/v, dismiss/v, rebut/v, untrue, false, unfounded, baseless, groundless, not true, wrong, disagree/v
    contrary to, unconfirmed, mistaken, misleading, not confirmed, no evidence, fake
  `,
};

/** Nouns whose content clause is somebody else's: «обвинения в том, что …», “claims that …”. */
export const claimNoun: PatternSet = {
  ru: `
    (слух/n | сплетня/n | утверждение/n | обвинение/n | миф/n | упрек/n | жалоба/n | домысел/n | фейк/n | публикация/n | пост/n | статья/n | претензия/n) ..3 {что}
    (слух/n | сплетня/n | утверждение/n | обвинение/n | миф/n | упрек/n | домысел/n | мнение/n) ..3 {будто}
    (обвинение/n | упрек/n | подозрение/n) {(в | во)}
    <weak-claim> ..3 {что} ..25 <refuting>
    <refuting> ..6 <weak-claim> ..3 {что}
    (пишут | пишет) ..4 {будто}
  `,
  en: `
    (rumour/n | rumor/n | claim/n | allegation/n | accusation/n | assertion/n | myth/n | complaint/n | charge/n) {that}
    (accusation/n | allegation/n | suspicion/n) {of}
    <weak-claim> {that} ..25 <refuting>
    <refuting> ..6 <weak-claim> {that}
  `,
};

/** Words that may as well introduce what the speaker holds true. */
export const weakClaim: PatternSet = {
  kk: 'сөз/n, сөздер, пікір/n, ақпарат/n, хабар/n, мәлімдеме/n, тұжырым/n, әңгіме/n, мәлімет/n, дерек/n',
  ru: 'мнение/n, информация/n, сообщение/n, сведения, сведениях, разговор/n, версия/n, тезис/n, заявление/n, вывод/n',
  en: 'opinion/n, suggestion/n, report/n, view/n, notion/n, idea/n, information, statement/n, conclusion/n',
};

/** As above; the Kazakh clause precedes «деген». */
export const claimBefore: PatternSet = {
  kk: `
    {(деген | дейтін | делінген | деп жазылған)} ~2 (қауесет/n | сыбыс/n | өсек/n | айып/n | айыптау/n | жазба/n | пост/n | жала/n | түсініктеме/n | шағым/n | сұрақ/n | сауал/n | уәж/n | жарияланым/n | мақала/n | комментарий/n | сын/n)
    {(деген | дейтін)} ~2 <weak-claim> ..12 <refuting>
    {(деп | делініп)} ~2 (жазылған | айтылған | жазылыпты | көрсетілген | айтылады | жазылады)
    {(дегені | дегенге | дегенді | дегендер | дегендерге | дегеніне | дегенмен)}
  `,
};
