import type { PatternSet } from '../../engine/rule.ts';

/** A court's or competent body's finding, told as such. */
export const court: PatternSet = {
  kk: `
    үкім/n
    сот ~4 кінәлі деп ~1 (тап/v | таны/v)
    кінәлі деп (таны/v | тап/v | танылған | танылды | танылып)
    сот ~4 (анықта/v | шеш/v | белгіле/v)
    сот (үкімі/n | шешімі/n | қаулысы/n | актісі/n)
    соттың (үкімі/n | шешімі/n | қаулысы/n)
    (заңды | заңдық) күшіне ен/v
    сотта/v+pass
    сотталған
    сот ~3 бас бостандығынан айыр/v
    бас бостандығынан айыр/v
    (айыбы | кінәсі) ~1 дәлелден/v
    (айыбы | кінәсі) ~1 (дәлелденген | дәлелденді)
  `,
  ru: `
    приговор/n
    суд/n ~4 (установить/v | признать/v | приговорить/v | постановить/v | вынести/v | назначить/v | подтвердить/v)
    (установленный/a | признанный/a | подтвержденный/a | доказанный/a) судом
    (установлено | установлен | установлена | установлены | доказано | доказана | подтверждено) ~2 судом
    признать/v ~3 (виновный/a | виновным | виновной | виновными)
    признанный/a ~3 виновный/a
    признан ~3 (виновным | виновной)
    признаны ~3 виновными
    признана ~3 виновной
    вина ~3 (доказать/v | доказана | установлена | подтверждена)
    (решение/n | постановление/n | вердикт/n | определение/n) ~1 суда
    судебный/a (решение/n | акт/n | постановление/n | приговор/n)
    вступить/v в ~1 силу
    вступивший/a в ~1 силу
    осужден
    осуждена
    осуждены
    осужденный/a
    (лишен | лишена | лишены | лишение/n) свободы
    (приговорен | приговорена | приговорены)
  `,
  en: `
    convict/v
    conviction/n
    (guilty verdict/n | verdict/n of | verdict/n against | returned a verdict)
    found guilty
    find/v ~3 guilty
    plead/v guilty
    sentence/v+past
    was sentenced
    sentenced to
    court ~4 (find/v | rule/v | establish/v | hold/v | convict/v | sentence/v | order/v)
    (ruling/n | judgment/n | judgement/n | decision/n) of ~2 court
    court (ruling/n | judgment/n | judgement/n | decision/n | order/n)
    established by ~2 court
    proven in court
  `,
};

/** Investigation, inspection or discipline by a competent body, told as such. */
export const investigation: PatternSet = {
  kk: `
    қылмыстық іс ~3 қозға/v
    қылмыстық іс/n
    сотқа дейінгі (тергеп тексеру/n | тергеу/n)
    тергеу/n ~3 (жүргіз/v | жүр/v | баста/v | аяқта/v | аяқтал/v)
    (қызметтік | тәртіптік) (тергеп тексеру/n | тексеру/n | тергеу/n)
    тәртіптік (жауапкершілік/n | жаза/n | іс/n | комиссия/n)
    (күдікті/n | айыпталушы/n | сотталушы/n)
    күдік келтір/v
    (деген | деп) күдікпен
    (ұсталды | ұстал/v | қамауға ал/v | тұтқындал/v)
    тексеру ~4 (анықта/v | көрсет/v)
    жемқорлыққа қарсы (іс қимыл | қызмет/n)
    аудит/n ~4 анықта/v
  `,
  ru: `
    уголовный/a дело/n
    досудебный/a (расследование/n | производство/n)
    (служебный/a | дисциплинарный/a) (расследование/n | проверка/n | взыскание/n | ответственность/n | производство/n | комиссия/n)
    (возбуждено | возбуждены | возбудить/v) ~2 (дело/n | дела | производство/n)
    (подозреваемый/a | обвиняемый/a | подсудимый/a | задержанный/a)
    (подозревать/v | подозреваться/v | обвиняться/v)
    (задержан | задержана | задержаны | арестован | арестована | арестованы)
    по подозрению
    (проверка/n | аудит/n | расследование/n | следствие/n | ревизия/n) ~4 (установить/v | выявить/v | показать/v | подтвердить/v)
    (следствие/n | следователь/n | прокуратура/n) ~4 (считать/v | полагать/v | установить/v)
    (предъявлено | предъявить/v) обвинение/n
    (материал/n | дело/n) ~3 (передан | переданы | передано | направлен | направлены | направлено) ~4 (суд/n | прокуратура/n | органы)
    антикоррупционный/a служба/n
    агентство/n по противодействию коррупции
  `,
  en: `
    criminal (case/n | proceedings | investigation/n | charge/n | inquiry/n)
    pre trial (investigation/n | proceedings | inquiry/n)
    internal (inquiry/n | investigation/n | audit/n | review/n)
    disciplinary (action/n | proceedings | commission/n | inquiry/n | sanction/n | measure/n | liability)
    (suspect/v | suspected | accused | defendant/n | indicted | detained | arrested)
    on suspicion of
    charge/v+past
    charged with
    (inspection/n | audit/n | inquiry/n | investigation/n | review/n) ~4 (find/v | reveal/v | show/v | establish/v | identify/v | confirm/v)
    (prosecutor/n | investigator/n) ~3 (allege/v | believe/v | establish/v)
  `,
};

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

/** A source or basis of what is said stands in the passage. */
export const source: PatternSet = {
  kk: `
    (дерек/n | мәлімет/n | ақпарат/n | есеп/n | қорытынды/n | нәтиже/n | көрсеткіш/n) ~1 (бойынша | сәйкес | сүйенсек | негізінде)
    (деректер/n | мәліметтер/n | көрсеткіштер/n) ~1 (бойынша | сәйкес | сүйенсек | негізінде)
    дерегінше
    мәліметінше
    мәліметтеріне қарағанда
    дерегіне қарағанда
    ақпаратынша
    есебінде көрсетіл/v
    статистика/n
    статистика/n ~2 (бойынша | көрсет/v | сәйкес)
    ресми (дерек/n | мәлімет/n | есеп/n | статистика/n)
    (бюро/n | агенттік/n) ~4 (хабарла/v | жариялаған | мәліметінше | дерегінше)
    (сауалнама/n | зерттеу/n | санақ/n | мониторинг/n | аудит/n | тексеру/n) ~4 (көрсет/v | анықта/v | бойынша | нәтиже/n | қорытынды/n)
    (бұйрық/n | қаулы/n | заң/n | кодекс/n | бағдарлама/n | жарлық/n | хаттама/n) ~1 (сәйкес | негізінде | бойынша)
    есепке сәйкес
    деп (хабарла/v | мәлімде/v | жаз/v)
  `,
  ru: `
    по (данным | информации | сведениям | итогам | результатам | оценке | оценкам | подсчетам | расчетам | статистике | материалам | сообщению | словам | отчетам)
    согласно
    в соответствии с
    (данные | данным | сведения | статистика/n | отчет/n | мониторинг/n) ~5 (показать/v | показывать/v | свидетельствовать/v | подтверждать/v | содержать/v)
    статистика/n
    официальный/a (данные | данным | данных | статистика/n | отчет/n)
    (бюро | комитет/n) ~1 (национальной | по) ~1 (статистики | статистике)
    (опрос/n | исследование/n | перепись/n | аудит/n | проверка/n | обследование/n) ~4 (показать/v | выявить/v | установить/v | показывать/v)
    (опубликован | опубликованы | опубликовано | опубликована | размещен | размещены | размещено | размещена) ~3 (сайт/n | портал/n)
    (источник/n | данные) ~2 (бюро | комитета | министерства | агентства)
    как (сообщить/v | сообщать/v | указать/v | следует)
    на основании
    протокол/n
  `,
  en: `
    according to
    (data | figures | statistics) ~3 (show/v | indicate/v | suggest/v | from | of | published)
    (data | figures | statistics) (from | of | by)
    statistics
    as (reported | stated | noted | shown | recorded | published | announced) (by | in)
    (report/n | audit/n | survey/n | study/n | census/n | review/n | inspection/n) ~3 (show/v | find/v | indicate/v | state/v | confirm/v | reveal/v)
    bureau of national statistics
    (on the basis of | in accordance with | in line with | based on)
    (published | available) on ~3 (website/n | portal/n)
    estimate/n ~1 by
    cited by
  `,
};

/** Names of offences, articles, services, programmes and courses that merely contain a strong word. */
export const legalName: PatternSet = {
  kk: `
    (сыбайлас жемқорлық/n | жемқорлық/n | сыбайлас жемқорлыққа | жемқорлыққа | парақорлыққа | экстремизмге | терроризмге) ~1 қарсы
    (сыбайлас жемқорлық/n | жемқорлық/n | парақорлық/n | пара/n) ~4 (алдын алу/n | профилактика/n | тәуекел/n | тәуекелдер/n)
    қылмыстық кодекс/n
    (кодекс/n | заң/n) ~4 (бап/n | бабы/n | тармақ/n)
    кодексінің ~3 бабы/n
    #number бап/n
    #number ~1 бабы/n
    құқық бұзушылық/n
    сыбайлас жемқорлық тәуекел/n
  `,
  ru: `
    (противодействие/n | борьба/n | предупреждение/n | профилактика/n | предотвращение/n | искоренение/n) ~2 (коррупция/n | взяточничество/n | мошенничество/n | хищение/n | экстремизм/n | терроризм/n | преступность/n | воровство/n | правонарушение/n | кража/n)
    (статья/n | статья) ~4 (кодекс/n | закон/n)
    (уголовный/a | административный/a) кодекс/n
    (коррупционный/a | мошеннический/a) (риск/n | правонарушение/n | преступление/n | схема/n)
    антикоррупционный/a
    (состав/n | признак/n) ~1 (преступление/n | правонарушение/n | мошенничество/n)
    (факт/n | случай/n) ~1 (мошенничество/n | взяточничество/n | хищение/n | коррупция/n)
    закон/n о ~1 (противодействии | борьбе)
  `,
  en: `
    anti corruption
    anticorruption
    counter corruption
    (combat/v | combating | fight/v | fighting | counter/v | countering | prevent/v | preventing | prevention of | fight against) ~2 (corruption | bribery | fraud | theft | extremism | terrorism | crime)
    (article/n | section/n) #number
    (criminal | penal) code
    corruption (risk/n | offence/n | offense/n | prevention)
    (case/n | instance/n | fact/n) of (fraud | bribery | corruption | theft)
    elements of ~1 (offence/n | crime/n)
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

/** Supposed, not asserted. */
export const hypothesis: PatternSet = {
  kk: `
    (егер | егерде | айталық | мәселен | делік | мысалы | болжам/n)
    болса деген
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

/** What is said rests on a law, a plan or a budget. */
export const lawBasis: PatternSet = {
  kk: `
    (заң/n | заңнама/n | кодекс/n | қаулы/n | жарлық/n | бұйрық/n | ереже/n | қағида/n | стандарт/n) ~2 (сәйкес | шеңберінде | негізінде | бойынша | аясында)
    (заңда | заңмен | заңнамада | кодексте | ережеде | стандартта) ~2 (белгіленген | көзделген | бекітілген | қарастырылған)
    (бюджет/n | республикалық бюджет/n | жергілікті бюджет/n) ~3 (көзделген | қаралған | қарастырылған | бөлінген | бекітілген)
    бекітілген (жоспар/n | бағдарлама/n | кесте/n | бюджет/n | тәртіп/n)
    (жоспар/n | бағдарлама/n | кесте/n | жол картасы/n | тұжырымдама/n) ~2 (сәйкес | бойынша | шеңберінде | аясында)
    (белгіленген | заңды | жалпы) тәртіппен
    (құзырет/n | өкілеттік/n) ~1 (шегінде | шеңберінде)
    конкурс/n ~2 (қорытындысы | нәтижесі | негізінде | бойынша)
  `,
  ru: `
    в (рамках | пределах) ~2 (закон/n | законодательство/n | компетенция/n | полномочие/n | полномочия | полномочий | программа/n | план/n | бюджет/n)
    (согласно | в соответствии с) ~3 (закон/n | законодательство/n | кодекс/n | план/n | программа/n | бюджет/n | график/n | постановление/n | приказ/n | правило/n | стандарт/n)
    (предусмотрен | предусмотрена | предусмотрено | предусмотрены | заложен | заложены | заложено | выделен | выделено | выделены) ~4 (бюджет/n | закон/n | план/n | программа/n)
    (бюджет/n | закон/n | план/n | программа/n | кодекс/n) ~4 (предусмотрен | предусмотрена | предусмотрено | предусмотрены | заложен | заложены | установлен | установлено)
    (предусмотренный/a | установленный/a) ~2 (закон/n | законодательство/n | план/n | бюджет/n)
    утвержденный/a (план/n | график/n | бюджет/n | программа/n | порядок/n | смета/n)
    в (установленном | предусмотренном | общем) порядке
    по (итогам | результатам) ~1 (конкурса | тендера | рассмотрения)
  `,
  en: `
    within ~2 (law/n | budget/n | competence | powers | mandate | framework/n | remit)
    (in accordance with | under | pursuant to | in line with | according to) ~3 (law/n | code/n | plan/n | programme/n | program/n | budget/n | schedule/n | decree/n | order/n | rules | procedure/n)
    (provided | allocated | earmarked | envisaged | budgeted) ~2 (for | in | by | under) ~2 (budget/n | law/n | plan/n | programme/n | program/n)
    (as | where) (provided | required | prescribed) by ~1 (law | the law | legislation)
    approved (plan/n | schedule/n | budget/n | programme/n | program/n | procedure/n)
    (established | statutory | due) procedure/n
    subject to (approval | budget | law | the law | parliamentary)
    following ~1 (tender/n | competition/n)
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

/** A word is spoken about, forbidden or regretted, not used. */
export const mention: PatternSet = {
  kk: `
    (деген | деп | сияқты) ~1 (сөз/n | атау/n | ұғым/n | термин/n | теңеу/n)
    деп ~1 (атауға | айтуға | айыптауға | кемсітуге | сөгуге) ~3 (болмайды | жол берілмейді | тыйым | тиіс емес)
    (кемсіту/n | қорлау/n | балағаттау/n | тіл тигізу/n) ~4 (жол берілмейді | болмайды | тыйым | қабылданбайды | жол бермеу)
    (балағат/n | бейәдеп) (сөз/n | сөздер)
  `,
  ru: `
    (слово | словом | выражение | термин | эпитет/n | ярлык/n)
    (недопустимо | нельзя | не следует | неприемлемо | неэтично | запрещено) ~3 (называть/v | оскорблять/v | обзывать/v | обвинять/v | высказываться/v | считать/v)
    (оскорбление/n | оскорбительный/a | унижение/n | грубость/n) ~4 (недопустим | недопустимы | недопустимо | недопустима | неприемлем | неприемлемо | неприемлемы | запрещены)
  `,
  en: `
    the (word | term | expression | epithet | label)
    words (like | such as)
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

/** A stupid word said of what somebody asked or wrote, not of a person. */
export const belittledSpeech: PatternSet = {
  kk: `
    <insult> (сұрақ/n | арыз/n | шағым/n | мақала/n | сын/n | пікір/n | жазба/n | уәж/n | дәлел/n | мәлімдеме/n | талап/n | пост/n | өтініш/n | ұсыныс/n | идея/n | сөз/n)
  `,
  ru: '(безмозглый/a | слабоумный/a | твердолобый/a) (вопрос/n | статья/n | пост/n | комментарий/n | заявление/n)',
  en: '(halfwitted/a | half-witted) (question/n | article/n | post/n | comment/n)',
};

/** The passage answers somebody who asked, wrote or argued in public. */
export const reply: PatternSet = {
  kk: `
    (комментарий/n | жазба/n | пост/n | жарияланым/n | әлеуметтік желі/n | желі/n | чат/n | видео/n | сұрақ/n | жауап/n | пікірталас/n | дау/n | сын/n)
    (жазған | жазғандар | жазып жүргендер | сынағандар | сынап жүргендер | таратқандар)
  `,
  ru: `
    (комментарий/n | пост/n | публикация/n | соцсеть/n | соцсетях | чат/n | видео | видеоролик/n | статейка/n | полемика/n | спор/n | дискуссия/n | критика/n)
    (ответить/v | отвечать/v | возразить/v | спорить/v | дискутировать/v)
    (пишущий/a | написавший/a | критикующий/a | комментирующий/a | распространяющий/a)
    (кто | те кто | тем кто) ~2 (писать/v | критиковать/v | распространять/v | комментировать/v)
  `,
  en: `
    (comment/n | post/n | publication/n | social media | chat/n | video/n | debate/n | dispute/n | criticism)
    (answer/v | reply/v | respond/v | argue/v | debate/v)
    (those | people | anyone) who ~1 (write/v | post/v | criticise/v | criticize/v | share/v | comment/v)
  `,
};
