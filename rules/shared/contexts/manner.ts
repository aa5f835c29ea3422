import type { PatternSet } from '../../../engine/rule.ts';

/** Supposed, not asserted. */
export const hypothesis: PatternSet = {
  kk: `
    (егер | егерде | айталық | мәселен | делік | мысалы | болжам/n)
    болса деген
    (ма | ме | ба | бе | па | пе) деп ~1 (сұра/v | тексер/v | сауал/n)
    болуы мүмкін
    (ықтимал | мүмкін)
  `,
  ru: `
    (если | предположим | допустим | представим | скажем | гипотетически | например | вероятно | возможно | предположительно)
    в случае если
    при условии
    может ~1 оказаться
  `,
  en: `
    (if | suppose | supposing | imagine | hypothetically | assuming | whether | perhaps | possibly | presumably)
    in case
    for example
    for instance
  `,
};

/** An appeal to the public to report, to take part, to keep from something. */
export const call: PatternSet = {
  kk: `
    (шақыр/v+1 | сұра/v+1 | өтін/v+1 | ұсын/v+1 | ескерт/v+1 | кеңес бер/v+1)
    (шақырамыз | сұраймыз | өтінеміз | ескертеміз | кеңес береміз | үндейміз)
    хабарла/v+imp
    (хабарлаңыз | хабарлаңыздар | хабарласыңыз | қырағы болыңыз)
    сенім телефоны/n
    (хабарлауға | сақ болуға) ~2 (шақыр/v | кеңес)
  `,
  ru: `
    (призывать/v+1 | просить/v+1 | рекомендовать/v+1 | напоминать/v+1 | предлагать/v+1 | советовать/v+1)
    (сообщайте | обращайтесь | звоните | будьте бдительны | остерегайтесь)
    телефон/n доверия
    горячий/a линия/n
    (сообщить/v | сообщать/v) о ~2 (факт/n | случай/n)
  `,
  en: `
    we (urge/v | call/v | ask/v | advise/v | remind/v | encourage/v | invite/v | appeal/v)
    please (report | contact | call | inform | be)
    (hotline/n | helpline/n | trust line)
    report ~2 (case/n | instance/n | fact/n | suspicion/n)
    beware of
  `,
};

/** A saying, a title of a work, a lesson about the word itself. */
export const proverb: PatternSet = {
  kk: `
    мақал/n
    мақал мәтел/n
    нақыл/n
    қанатты сөз/n
    халық ~2 (айтқандай | айтпақшы | даналығы)
    халқымыз ~4 (айтқан | дейді | деген)
    (атам | бабам | аталар | бабалар | бабаларымыз | аталарымыз) ~3 (айтқан | дейді | деген | айтпақшы)
    сөздік/n
    (роман/n | спектакль/n | пьеса/n | комедия/n | мысал жанры)
  `,
  ru: `
    (пословица/n | поговорка/n | присказка/n | афоризм/n)
    как (говорится | говорят | гласит) ~3 (народ/n | народе | пословица/n | мудрость/n)
    как говорится
    народный/a мудрость/n
    (словарь/n | термин/n)
    (роман/n | повесть/n | басня/n | пьеса/n | спектакль/n | комедия/n | фильм/n)
  `,
  en: `
    (proverb/n | adage/n | maxim/n)
    (old | folk | popular | kazakh) saying/n
    as the saying goes
    as they say
    (dictionary/n | glossary/n)
    (novel/n | comedy/n | satire/n | film/n | protagonist/n)
  `,
};

/** The statement tells of literature, folklore or the stage, where fools and rascals are characters. */
export const literary: PatternSet = {
  kk: '(ертегі/n | мысал/n | аңыз/n | фольклор/n | роман/n | повесть/n | спектакль/n | пьеса/n | комедия/n | кейіпкер/n | өлең/n | балет/n | кітапхана/n | ауыз әдебиеті)',
  ru: '(сказка/n | басня/n | легенда/n | фольклор/n | роман/n | повесть/n | спектакль/n | пьеса/n | комедия/n | персонаж/n | стихотворение/n | библиотека/n | пословица/n | сюжет/n)',
  en: '(fairy tale/n | folk tale/n | folktale/n | fable/n | legend/n | folklore | novel/n | short story | the play | a play | comedy/n | character/n | poem/n | library/n | proverb/n | reading club)',
};

/** The genuine and the forged are told apart: of whom it is said, it mocks nobody. */
export const genuineness: PatternSet = {
  kk: '(жалған | шынайы | түпнұсқа/n | қолдан жасалған | нағыз түпнұсқа | ресми сайт/n | алаяқ/n | контрафакт/n)',
  ru: '(поддельный/a | подлинный/a | подлинник/n | фальшивый/a | подделка/n | оригинал/n | контрафакт/n | мошенник/n)',
  en: '(fake | genuine | forged | forgery/n | counterfeit | authentic | scam/n | phishing)',
};

/** Animals are kept, treated or counted as animals. */
export const husbandry: PatternSet = {
  kk: '(мал/n | ферма/n | ветеринар/n | ветеринария/n | жайлау/n | шаруа қожалығы/n | малшы/n | қойшы/n | вакцина/n | екпе/n | мал шаруашылығы)',
  ru: '(ферма/n | фермер/n | ветеринар/n | ветеринарный/a | ветеринария/n | скот/n | поголовье/n | чабан/n | пастбище/n | прививка/n | вакцинация/n | зоопарк/n | приют/n для животных)',
  en: '(farm/n | farmer/n | veterinary | vet/n | livestock | shepherd/n | pasture/n | vaccinate/v | vaccinated | cattle breeding | zoo/n | animal shelter/n | head of cattle)',
};

/** Deceivers whom the body warns of or catches do what idioms of deceit say. */
export const fraudster: PatternSet = {
  kk: '(алаяқ/n | алаяқтар | қаскүнем/n | интернет алаяқ/n | пирамида/n)',
  ru: '(мошенник/n | мошенница/n | аферист/n | злоумышленник/n | лжесотрудник/n | мошеннический/a | пирамида/n)',
  en: '(fraudster/n | scammer/n | swindler/n | impostor/n | con artist/n | pyramid scheme/n)',
};

/** Sincere thanks and joy: help, rescue, victories, feast days. */
export const goodDeed: PatternSet = {
  kk: '(көмектес/v | құтқар/v | жеңіс/n | жеңімпаз/n | мереке/n | мерейтой/n | олимпиада/n | қолдау көрсет/v | алғыс айт/v)',
  ru: '(помочь/v | помогать/v | спасти/v | спасать/v | победить/v | победа/n | победитель/n | праздник/n | юбилей/n | олимпиада/n | за сигнал | за внимание | за помощь | за поддержку)',
  en: '(help/v+past | helped | rescue/v | saved | win/v | victory/n | winner/n | anniversary | holiday/n | olympiad | for the signal | for your help | for your support | grateful)',
};
