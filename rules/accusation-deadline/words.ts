import type { PatternSet } from '../../engine/rule.ts';

/** Kin, whose gain is the official's. */
export const relative: PatternSet = {
  kk: `
    туыс/n, туысқан/n, туған-туыс/n, бауыр/n+poss, іні/n+poss, аға/n+poss, көке/n+poss, нағашы/n+poss, жиен/n+poss, құда/n+poss
    құда-жекжат/n, күйеу бала/n+poss, бала/n+poss, ұл/n+poss, қыз/n+poss, жақын/n+poss, жерлес/n+poss, әйел/n+poss, жұбай/n+poss
    зайып/n+poss, күйеу/n+poss, келін/n+poss, қайын аға/n+poss, балдыз/n+poss
  `,
  ru: `
    родственник/n, родственница/n, родня/n, родич/n, близкий/a, брат/n, сестра/n, сын/n, дочь/n, зять/n, невестка/n, сноха/n, племянник/n, племянница/n
    сват/n, кум/n, кума/n, дядя/n, тетя/n, тесть/n, теща/n, супруг/n, супруга/n, жена/n, муж/n, шурин/n, свояк/n, земляк/n, приятель/n
  `,
  en: `
    relative/n, brother/n, sister/n, son/n, daughter/n, nephew/n, niece/n, cousin/n, uncle/n, aunt/n, wife, wives, husband/n, spouse/n, in-law/n
    brother-in-law, son-in-law, father-in-law, family member/n, kin, crony, cronies
  `,
};

/** What an office can hand out. */
export const asset: PatternSet = {
  kk: `
    жер/n, телім/n, жер телімі/n, тендер/n, келісімшарт/n, конкурс/n, мемлекеттік сатып алу/n, тапсырыс/n, пәтер/n, баспана/n, қызмет орны, лауазым/n, жайылым/n
    субсидия/n, грант/n, квота/n, лицензия/n, мердігерлік/n, жұмыс орны, мүлік/n, ғимарат/n, гектар/n
  `,
  ru: `
    участок/n, земля/n, тендер/n, контракт/n, подряд/n, закупка/n, конкурс/n, должность/n, квартира/n, жилье/n, гектар/n, субсидия/n, грант/n, квота/n
    пастбище/n, лицензия/n, госзаказ/n, заказ/n, помещение/n, здание/n, имущество/n, подрядчик/n, вакансия/n, путевка/n
  `,
  en: `
    land, plot/n, tender/n, contract/n, procurement, flat/n, apartment/n, housing, hectare/n, subsidy, subsidies, grant/n, quota/n, pasture/n, licence/n, license/n
    job/n, building/n, property, vacancy, vacancies
  `,
};

/** Corruption as people accuse of it. */
export const corruption: PatternSet = {
  kk: `
    (жемқорлық/n | парақорлық/n | парақор/n | жемқор/n)
    сыбайлас жемқорлық/n
    пара ~2 (арқылы | үшін | жайлы | жайында | жөнінде | дей/v | ал/v | бер/v | сұра/v | талап/n | дәмет/v | ұсын/v | деген | туралы)
    (параға | парамен | парасын | пара алғаны | пара алған)
    откат/n
    (үлесін | үлес) ~2 (ал/v | сұра/v)
    (қаржы/n | қаражат/n | ақша/n | бюджет/n | қазына/n | қор/n | мүлік/n | мүлкін | дүние/n) ~3 (жымқыр/v | талан/v | ұрла/v | жымқырыл/v | талан таражға)
    талан таражға сал/v
    (жымқырды | жымқырған | жымқыру/n)
    (лауазым/n | қызмет/n | орын/n | орынды | лауазымды) ~2 (ақшаға | ақшамен | саттым | сатқан | сатты | сатып | пұлдаған | пұлдады)
    ақша ~2 (алып | төлеген | төлеп | талап) ~4 (қызметке | жұмысқа | лауазымға | орынға | рұқсат/n | шешім/n)
    (ақшаға | ақша үшін) ~4 (қой/v | тағайында/v | бер/v | шеш/v)
    (жұмысқа | қызметке | орынға | лауазымға) ~2 ақша ~1 (ал/v | төле/v | сұра/v)
    <relative> ..8 <asset> ..6 (бер/v | ал/v | өткіз/v | өт/v | тарат/v | рәсімде/v | тап/v | ұт/v | ұтқыз/v | бергізді | бұйыр/v | тиді)
    <asset> ..8 <relative> ..6 (бер/v | ал/v | өткіз/v | өт/v | тарат/v | рәсімде/v | тап/v | ұт/v | ұтқыз/v | бұйыр/v | тиді)
    <relative> ~4 (фирма/n | фирмасы | фирмасына | компания/n | компаниясы | компаниясына | серіктестігі | серіктестігіне | кәсіпорнына | жшс)
    (ақша/n | қаражат/n) ~2 (жинал/v | жинат/v | жинап | жинады)
    (заңсыз алым/n | бопса/n | бопсала/v)
    (сыйлық/n | сый/n | сыйақы/n) ~3 (керек | беру/n | бермесең | бермесе | бермей | апар/v | дәмет/v | талап/n | сұра/v | әкел/v)
    (сыйлықсыз | ақшасыз | парасыз) ~5 (бер/v+neg | шеш/v+neg | берілмейді | шешілмейді | алмайсың | ала алмайсың)
    сыйақы/n ~4 (қайтар/v | бөліс/v | бөлісіп)
    (өлі жан/n | өлі жандар | жалған жұмысшы/n)
    (қызмет бабын | қызметтік жағдайын | лауазымын | өкілеттігін | билігін) ~2 (пайдалан/v | асыра/v | теріс пайдалан/v)
    мүдделер қақтығысы/n
    (тендер/n | конкурс/n | сатып алу) ~4 (сөз байлас/v | келісіп қой/v | алдын ала келіс/v)
    (сөз байлас/v | астыртын келіс/v)
    (бюджет/n | мемлекет/n | қазына/n) ~3 (жанармай/n | бензин/n | мүлік/n | көлік/n | техника/n) ~4 (сат/v | сатып жібер/v | ұрла/v | есептен шығар/v)
    (кезексіз | кезекті аттап | кезектен тыс) ~3 (пәтер/n | жер/n | баспана/n | телім/n)
    үшін ~1 ақша ~1 (ал/v | сұра/v | талап/n | жина/v)
    (туыс/n | туысқан/n | бауыр/n | көкесіне | інісіне | ағасына | нағашысына | жиеніне | құдасына | күйеу баласына | баласына | ұлына | жақынына | жерлесіне) ~3 (беріп | беріпті | берген | берді | бергізді | өткізген | өткізіп)
    (пайыз/n | үлес/n) ~4 (келісімшарт/n | тендер/n | сатып алу | мердігер/n | жоба/n | субсидия/n | грант/n)
    (келісімшарт/n | тендер/n | субсидия/n | грант/n) ~6 (пайыз/n | пайызын | үлесін | үлес/n)
    орнына ~3 (ақша/n | жылқы/n | көлік/n | пәтер/n | сыйлық/n | мал/n) ~2 (ал/v | алған | алды | сұра/v)
    (конверт/n | сыйақы/n | қалта/n) ~3 (ал/v | алған | сал/v | толтыр/v)
    заңсыз ~2 (баю/n | байыған | пайда/n)
    тамыр таныстық/n
    (қалта/n | қалтасына | қалтаға | қалтасын) ~3 (сал/v | бас/v | толтыр/v | түс/v | салып | басып)
    (жер/n | жерді | телім/n | орын/n | орынды | қызмет/n | қызметті | лауазым/n | пәтер/n | тендер/n | рұқсат/n) ~2 (ақшаға | ақшалай | пұлға) ~1 (үлестір/v | тарат/v | сат/v | бер/v | бөл/v | айырбаста/v)
    (уысынан | қолынан) ~2 ақша/n ~2 (ал/v | кет/v)
    (жең ұшынан жалғас/v | алақаны/n ~1 май/n | көмейіне құй/v | жырымда/v | жырып же/v | қарық бол/v | бармақ басты | көз қысты)
    (тендер/n | сатып алу/n | конкурс/n) ~4 (өз адамы/n | өз адамына | өз компаниясы/n | өзінікі/n | жақын/n | таныс/n | танысына | астыртын | алдын ала келіс/v)
    (байлық/n | сарай/n | вилла/n | коттедж/n | мүлік/n) ~4 (қайдан | жалақы/n | табысына | декларация/n)
    (мердігер/n | кәсіпкер/n | компания/n | фирма/n) ~4 (пәтер/n | көлік/n | ақша/n | сыйлық/n | үй/n) ~3 (ал/v | бер/v | сыйла/v | сатып)
    мүдделер қақтығысы/n
  `,
  ru: `
    взятк*
    взяточни*
    мздоим*
    казнокрад*
    коррупци*
    коррупционер/n
    коррумпирован*
    (откат/n!откатом | откаты | откатов | откатами)
    (распил/n | распилил | распилили) ~4 (бюджет/n | средство/n | деньги | денег)
    (хищение/n | хищения | растрата/n | разворовывание/n)
    присвоение/n ~3 (деньги | денег | средства | средств | имущество/n | имущества)
    (похитить/v | присвоить/v | украсть/v | разворовать/v | растратить/v | воровать/v) ~5 (деньги | денег | средства | средств | бюджет/n | бюджетный/a | миллион/n | тенге | имущество/n)
    (подкуп/n | мзда/n | подношение/n)
    (вымогать/v | вымогательство/n)
    за (деньги | вознаграждение | тенге) ~6 (должность/n | место/n | пост/n | разрешение/n | лицензия/n | решение/n | назначить/v | назначать/v | устроить/v | устраивать/v | принять/v | выдать/v | выдавать/v | раздавать/v | получить/v)
    (должность/n | место/n | пост/n | разрешение/n | лицензия/n | справка/n | диплом/n | назначать/v | устраивать/v | выдавать/v | торговать/v | продавать/v | раздавать/v | получить/v) ~6 за (деньги | вознаграждение | тенге)
    (торговать/v | торговля/n | продавать/v | продажа/n) ~3 (должность/n | пост/n | место/n | разрешение/n | лицензия/n | справка/n)
    (брать/v | взять/v | требовать/v | получать/v | получить/v | вымогать/v) ~3 деньги
    (получать/v | получить/v | брать/v | взять/v | требовать/v) ~4 (процент/n | долю | конверт/n | конверты | вознаграждение/n)
    (процент/n | доля/n) ~4 (контракт/n | тендер/n | закупка/n | подряд/n | сумма/n сделки | субсидия/n | грант/n)
    в обмен на ~3 (деньги | машина/n | квартира/n | участок/n | подпись/n | разрешение/n | услуга/n | подарок/n)
    (наживаться/v | нажиться/v | обогащаться/v | обогатиться/v)
    <relative> ..8 <asset>
    <asset> ..8 <relative>
    за (вознаграждение | мзду | откат/n | взятку)
    за деньги ~4 (закрывать/v | закрыть/v | решать/v | решить/v | пропускать/v | пропустить/v | ставить/v | подписывать/v | подписать/v | давать/v | дать/v | оформить/v | оформлять/v | ускорить/v | ускорять/v)
    (закрывать/v | закрыть/v | решать/v | решить/v | пропускать/v | пропустить/v | подписывать/v | подписать/v | оформить/v | оформлять/v | ускорить/v | ускорять/v) ~4 за деньги
    <relative> ~5 (фирма/n | компания/n | предприятие/n | тоо | ип | бизнес/n)
    (фирма/n | компания/n | предприятие/n | тоо | бизнес/n) ~4 <relative>
    (побор/n | поборы | поборов | поборах | дань/n | мзда/n)
    собирать/v ~3 (деньги | дань/n) ~3 с
    (без | за) ~3 (благодарности | благодарность | подарка | подарок | подношения | взноса | конверта) ~6 (не | справка/n | разрешение/n | подпись/n | лицензия/n | решать/v | решить/v | получить/v)
    (премия/n | надбавка/n | зарплата/n) ~6 (возвращать/v | возвращаться/v | вернуть/v | отдавать/v | отдать/v | делиться/v | забирать/v) ~4 (руководитель/n | начальник/n | директор/n | начальство/n | шеф/n)
    (мертвый/a душа/n | мертвые души | мертвых душ | черная касса | двойная бухгалтерия)
    (списать/v | списывать/v | сбыть/v | сбывать/v | продать/v | продавать/v | сливать/v | украсть/v | присвоить/v) ~4 (казенный/a | бюджетный/a | государственный/a | служебный/a | госимущество) ~2 (топливо | бензин/n | имущество | техника/n | уголь | лекарства | стройматериалы | автомобиль/n | деньги)
    (бюджетный/a | казенный/a | государственный/a) (топливо | бензин/n | техника/n | стройматериалы) ~5 (продать/v | сбыть/v | списать/v | украсть/v | присвоить/v)
    злоупотребление/n ~3 (служебный/a | должностной/a | полномочие/n | власть/n | положение)
    (злоупотреблять/v | злоупотребить/v) ~3 (служебный/a | должностной/a | полномочие/n | полномочиями | власть/n | положением)
    использовать/v ~3 служебное положение
    конфликт/n интересов
    (сговор/n | договорной/a тендер/n | договорной/a конкурс/n | заточен под | аффилированный/a)
    (завысить/v | завышать/v | завышенный/a | завышение/n) ~3 (закупка/n | смета/n | контракт/n | стоимость/n контракта)
    (в обход | мимо | без) очереди ~4 (квартира/n | жилье/n | участок/n | земля/n)
    (квартира/n | жилье/n | участок/n) ~4 (в обход | мимо | без) очереди
    (по блату | блат/n | протекция/n | своим людям | нужным людям | нужной фирме | своей фирме)
    (подкормить/v | крышевать/v | крышует | занести/v ~2 конверт/n)
    (кумовство/n | незаконный/a обогащение/n | корыстный/a | поборы | мздоимство/n | крышевание/n | крышевать/v | рейдерство/n | конфликт/n интересов | семейный/a подряд)
    (положить/v | класть/v | клал | клали | осесть/v | оседать/v | утечь/v | ушли | ушло) ~3 в ~2 (карман | карманы | кармане | карманах)
    (греть/v | нагреть/v | погреть/v | нагревать/v) ~2 руки
    (набить/v | набивать/v) ~1 карман/n
    прикарманить/v
    (брать/v | взять/v | дать/v | давать/v) на лапу
    (заносить/v | занести/v | занес | занесли) ~3 (деньги | конверт/n | долю | кому | акиму | начальнику | руководителю)
    (конверт/n | конвертик/n) ~4 (брать/v | взять/v | получить/v | передать/v | нести/v | за | пост/n | подпись/n)
    (распилить/v | попилить/v | пилить/v | отмыть/v | отмывать/v | освоить/v) ~3 (бюджет/n | деньги | средства | миллион/n | тендер/n)
    (место/n | участок/n | земля/n | должность/n | справка/n | квартира/n | диплом/n | путевка/n) ~6 (продать/v | продавать/v | продаваться/v | торговать/v | купить/v) ~4 (ведом* | цена/n | тысяч* | миллион/n | тенге)
    (вознаграждение/n | доля/n | комиссия/n) ~3 #number (процент/n | тысяч* | миллион/n | тенге)
    (тендер/n | закупка/n | конкурс/n | контракт/n | подряд/n) ~4 (сговор/n | свой/a (люди | человек | фирма | компания) | своим | своих | знакомый/a | подстроен* | куплен* | заточен* | договорной)
    (квартира/n | машина/n | дом/n | коттедж/n | дача/n | внедорожник/n | подарок/n | деньги) ~4 от ~2 (подрядчик/n | поставщик/n | застройщик/n | предприниматель/n | фирма/n | бизнесмен/n)
    (подрядчик/n | поставщик/n | застройщик/n | предприниматель/n | фирма/n | бизнесмен/n) ~3 (подарил* | оплатил* | купил* | построил*) ~5 (квартира/n | машина/n | дом/n | коттедж/n | отдых/n | отпуск/n | мне | ему | ей)
    (дворец/n | особняк/n | вилла/n | коттедж/n | недвижимость/n) ~5 (на зарплату | не по доходам | не задекларирован* | чиновник/n)
    (мертвый/a душа/n | мертвые души | мертвых душ)
  `,
  en: `
    brib*
    kickback/n
    embezzl*
    corrupt
    corruption
    graft
    (misappropriat* | payoff/n | pay off/n | backhander/n | slush fund/n)
    (steal/v | stole | stolen | pocket/v | siphon/v | divert/v) ~5 (money | fund/n | budget | million | tenge | cash)
    (post/n | job/n | position/n | licence/n | license/n | permit/n | appointment/n | place/n | vacancy | vacancies) ~5 (for money | for cash | for a fee | in exchange for money)
    (sell/v | sold | selling | trade/v | trading in) ~3 (post/n | job/n | position/n | licence/n | license/n | permit/n | appointment/n | office)
    (take/v | took | taken | demand/v | extort/v | accept/v) ~3 (money | cash | envelope/n)
    (per cent | percent | percentage | cut | share) ~3 of ~2 (contract/n | tender/n | deal/n | procurement | price | subsidy | grant/n)
    (take/v | took | taken | receive/v | demand/v) ~4 (per cent | percent | percentage | cut | envelope/n | gift/n)
    in (exchange | return) for ~3 (money | cash | car/n | flat/n | plot/n | signature/n | permit/n | favour/n)
    (for cash | for bribes | paid off | line/v ~1 pockets | enrich/v ~1 himself | enrich/v ~1 themselves | enrich/v ~1 herself)
    <relative> ..8 <asset>
    <asset> ..8 <relative>
    for a ~1 (reward | bribe | fee | payment | consideration)
    (closed | close | turned | turn | shut) ~2 (eyes | eye | blind eye) ~4 (money | cash | reward | payment)
    <relative> ~4 (firm/n | company | companies | business | businesses)
    (firm/n | company | business) ~4 <relative>
    (unofficial | illegal | informal | under the table | under-the-table) ~1 (fee/n | payment/n | charge/n | collection/n)
    under the table
    (shakedown/n | shake down | protection money | hush money | ghost employee/n | ghost worker/n | dead souls | slush)
    (without | for) ~2 (gift/n | present | presents | envelope/n) ~6 (certificate/n | permit/n | licence/n | license/n | signature/n | service/n | appointment/n)
    (certificate/n | permit/n | licence/n | license/n | signature/n | appointment/n | service/n) ~5 without ~2 (gift/n | present | envelope/n | payment/n)
    (bonus | bonuses | salary | salaries) ~6 (returned | handed back | kicked back | handed over | paid back) ~4 (head | boss | chief | director | manager/n)
    abuse/v ~2 (office | power | position | authority)
    (abuse | misuse) of ~2 (office | power | position | authority | funds | money | property | budget)
    conflict of interest/n
    (rigged | fixed | sham) ~1 (tender/n | competition | auction/n | bid/n)
    (collusion | colluded | insider deal/n)
    (inflated | padded | overstated) ~2 (price/n | contract/n | estimate/n | invoice/n | cost/n)
    (budget | state | public | government) ~2 (fuel | money | funds | property | equipment | coal | medicine/n) ~5 (sold | stolen | written off | pocketed | diverted | resold)
    (sold | stole | resold | pocketed | diverted) ~4 (budget | state | public | government) ~1 (fuel | money | funds | property | equipment | coal)
    (fuel | property | equipment | coal | materials | medicines) ~6 (sold | resold) ~1 on the side
    (jump/v | jumped | bypass/v | bypassed) the (queue | waiting list) ~4 (flat/n | plot/n | land)
    (extortion | extort* | nepotism | cronyism | illicit enrichment | self enrichment | racket | protection money | conflict of interest)
    (pocketed | pocketing | skimmed | skimming | greased | greasing | laundered | laundering | feather/v ~1 nest)
    envelope/n ~4 (money | cash | customs | office | post | desk | for | under)
    (sell/v | sold | selling) ~3 (land | plot/n | place/n | flat/n | apartment/n | seat/n | certificate/n | diploma/n)
    (flat/n | apartment/n | car/n | house/n | villa/n | gift/n | money | holiday/n) ~4 from ~2 (contractor/n | supplier/n | developer/n | businessman | entrepreneur/n | company | firm/n)
    (contractor/n | supplier/n | developer/n | businessman | entrepreneur/n) ~3 (gave | bought | built | paid) ~4 (flat/n | apartment/n | car/n | house/n | villa/n | gift/n | money | holiday/n)
    (tender/n | contract/n | procurement) ~5 (rigged | fixed | own people | own man | friend/n | friends | collusion | tailored)
    (villa/n | mansion/n | palace/n | property) ~5 (salary | undeclared | declared | income)
  `,
};

/** Corruption is only named: a service, a programme, a hotline, or said not to be the matter. */
export const aside: PatternSet = {
  kk: `
    (сыбайлас жемқорлыққа | жемқорлыққа | парақорлыққа) ~1 қарсы
    (сыбайлас жемқорлық/n | жемқорлық/n) ~4 (алдын алу/n | профилактика/n | тәуекел/n)
    (жемқорлық/n | парақорлық/n | пара) ~6 (сенім телефоны/n | жедел желі/n | байланыс орталығы/n)
    (сенім телефоны/n | жедел желі/n) ~8 (жемқорлық/n | парақорлық/n | пара)
    (жемқорлық/n | парақорлық/n | пара/n) ~3 (туралы | жайлы | жөнінде) ~2 (емес | айтылған жоқ | сөз жоқ | айтылмаған)
    (жемқорлыққа | параға | жемқорлықпен) ~2 (қатысы жоқ | қатысты емес | байланысты емес | байланысы жоқ)
  `,
  ru: `
    антикоррупцион*
    (противодействие/n | борьба/n | предупреждение/n | профилактика/n | предотвращение/n | искоренение/n | бороться/v) ~3 (коррупция/n | взяточничество/n | хищение/n)
    (телефон/n доверия | горячий/a линия/n | линия/n доверия | колл-центр/n) .. (коррупция/n | взяточничество/n | коррупционный/a | взятка/n | вымогательство/n)
    (о | об) ~2 (коррупции | взятках | взяточничестве | хищении | хищениях) ~3 (речи не идет | речь не идет | не говорилось | не говорится)
    (речь | вопрос/n | дело | спор) ~3 не ~2 (о | про | идет о) ~2 (коррупции | взятках | взятке | взяточничестве | хищении | хищениях)
    не ~2 (связан | связана | связано | связаны) ~2 с ~1 (коррупция/n | взятка/n)
    никто ~4 (не обвинял | не обвиняет) ~4 (коррупция/n | взятка/n | взяточничество/n | хищение/n)
  `,
  en: `
    anti corruption
    anti-corruption
    anticorruption
    (combat/v | fight/v | counter/v | prevent/v | fight against | prevention of) ~2 (corruption | bribery)
    (hotline/n | helpline/n | trust line) .. (corruption | brib*)
    (corruption | bribery) ~2 (hotline/n | helpline/n | prevention)
    (not | nothing) ~4 (about | concern | concerns | related to | to do with) ~2 (corruption | bribery | bribes | a bribe | embezzlement)
    (nobody | no one | not) ~3 (accuse/v | accused | accuses) ~4 (corruption | bribery | bribes)
  `,
};

/** A measure of refutation, told with its day perhaps. */
export const measure: PatternSet = {
  kk: `
    (талап арыз/n | талап/n | арыз/n | шағым/n | өтініш/n | теріске шығару/n) ~9 (жолда/v | бер/v | түсір/v | жарияла/v | жібер/v | жолдан/v | беріл/v | жариялан/v | жіберіл/v | ұсын/v | ұсыныл/v)
    (сотқа | полицияға | прокуратураға | редакцияға | басылымға | комиссияға | органға | органдарға) ~4 (жүгін/v | жүгіндім | бер/v | жолда/v | түсір/v)
    (брифинг/n | баспасөз мәслихаты/n | баспасөз конференциясы/n) ~4 (өткіз/v | өт/v | бер/v)
    (хат/n | түсініктеме/n | жауап/n | құжат/n) ~4 (редакцияға | редакциясына | авторға | арнаға | сайтқа | басылымға) ~3 (жолда/v | бер/v | жібер/v | жолдан/v | тапсыр/v)
    (редакцияға | редакциясына | авторға | арнаға | сайтқа | басылымға) ~5 (хат/n | түсініктеме/n | жауап/n | талап/n | талабы/n) ~2 (жолда/v | бер/v | жібер/v | жолдан/v | тапсыр/v)
    түзету/n ~3 (талап ет/v | сұра/v | сұрадым)
  `,
  ru: `
    (иск/n | заявление/n | жалоба/n | требование/n | опровержение/n) ~6 (подать/v | направить/v | внести/v | опубликовать/v | разместить/v | передать/v | подан | подана | подано | поданы | направлен | направлена | направлено | направлены | опубликован | опубликовано | опубликованы | размещено | передано)
    (подать/v | направить/v | внести/v | опубликовать/v | разместить/v | передать/v | подан | подана | подано | направлен | направлена | направлено | опубликовано | опубликован | размещено) ~6 (иск/n | заявление/n | жалоба/n | требование/n | опровержение/n)
    (обратиться/v | обращаться/v) ~4 (суд/n | полиция/n | прокуратура/n | редакция/n | комиссия/n | служба/n | издание/n)
    (провести/v | созвать/v | дать/v | собрать/v) ~3 (брифинг/n | пресс-конференция/n | журналистов | разъяснение/n | опровержение/n)
    (потребовать/v | потребовал | потребовала | просил | попросил | попросила) ~5 (опровержение/n | опровергнуть | удалить | снять | исправить | извиниться)
    (письмо/n | ответ/n | разъяснение/n | документы) ~3 (редакция/n | издание/n | автор/n | сайт/n | канал/n) ~3 (направить/v | отправить/v | передать/v | направлен | направлено | отправлено | отправлен)
    (направить/v | отправить/v | написать/v | передать/v) ~4 (редакция/n | издание/n | автор/n | сайт/n | канал/n)
    (выступить/v) ~2 с ~1 опровержением
  `,
  en: `
    (file/v | lodge/v | submit/v | send/v | sent | publish/v | post/v | issue/v | bring/v | brought) ~6 (lawsuit/n | claim/n | complaint/n | demand/n | refutation/n | rebuttal/n | suit/n)
    (lawsuit/n | claim/n | complaint/n | demand/n | refutation/n | rebuttal/n) ~4 (filed | lodged | submitted | sent | published | posted | issued | brought)
    (go/v | went | gone | apply/v | turn/v) to ~2 (court | police | prosecutor/n | prosecutor's)
    (sue/v | sued)
    (hold/v | held | call/v | called) ~2 (briefing/n | press conference/n)
    (wrote | written | write/v) to ~2 (editor/n | editors | newspaper | channel | site | author | blogger | publisher)
    (demand/v | demanded | asked | requested) ~5 (correction/n | retraction/n | refutation/n | apology | take down | remove | removal)
    (demand | request | letter) ~3 (correction | retraction | refutation) ~2 (was | were) ~1 (delivered | handed | sent)
  `,
};
