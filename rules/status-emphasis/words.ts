import type { PatternSet } from '../../engine/rule.ts';

/** What shows that somebody holds a post. */
const token: PatternSet = {
  kk: `
    қызметтік куәлік/n, қызмет куәлігі/n, куәлік/n, төсбелгі/n, жетон/n, қызметтік билет/n, депутаттық мандат/n
  `,
  ru: `
    служебный/a удостоверение/n, удостоверение/n, корочка/n, корочки, ксива/n, красный/a книжка/n, красный/a книжечка/n
    служебный/a жетон/n, жетон/n, депутатский/a мандат/n, депутатский/a значок/n, мандат/n, погоны
  `,
  en: `
    service card/n, service id/n, official id/n, government id/n, id card/n, badge/n, credentials, service pass/n, work id/n
    warrant card/n, official pass/n, department id/n, ministry id/n, id
  `,
};

/** Words of privilege: what an ordinary visitor does not get. */
const privilege: PatternSet = {
  kk: `
    кезексіз, кезектен тыс, кезек күтпей, кезекке тұрмай, кезекте тұрмай, кезек күтпестен, кезекті күтпей, бірден қабылдады
    бірден кіргіз/v, бірден жібер/v, бірден орын тап/v, ақысыз, тегін, жеңілдік/n, айыппұл салмай, айыппұлсыз, хаттама толтырмай
    алдымен мені, артқы есік/n
  `,
  ru: `
    без очереди, вне очереди, минуя очередь, в обход очереди, не стоя в очереди, без записи, с черного хода, сразу приняли
    сразу пропустили, сразу отпустили, тут же приняли, тут же пропустили, тут же отпустили, тут же нашли, мигом, бесплатно
    без штрафа, без протокола, со скидкой, лучший/a столик/n, мигом нашлось, сразу нашлось, тут же нашлось, мимо очереди
    положено, полагаться/v, первым делом
  `,
  en: `
    skip/v the queue, skip/v the line, jump/v the queue, jump/v the line, cut/v the line, without queuing, without waiting
    without an appointment, out of turn, past the queue, past the line, no queue, free of charge, for free, a discount
    best table, upgrade/n, upgrade/v, let/v me go, let/v me through, let/v us through, wave/v me through, waved me past
    torn up the fine, without a fine, no fine, ahead of everybody, ahead of everyone, entitled, special treatment, vip
  `,
};

/** Private errands. */
const errand: PatternSet = {
  kk: `
    базар/n, той/n, саяжай/n, балабақша/n, мектеп/n, дүкен/n, әуежай/n, қонақ/n, туыс/n, балық аулау/n, аң аулау/n
    монша/n, шашлык/n, туған күн/n, сауда орталық/n
  `,
  ru: `
    дача/n, рынок/n, свадьба/n, магазин/n, детский/a сад/n, садик/n, рыбалка/n, охота/n, баня/n, шашлыки, теща/n, торговый/a центр/n
    день/n рождения, на отдых, в отпуск, за покупками, за детьми, за женой, за сыном, за дочкой, родственник/n, в гости
  `,
  en: `
    market/n, wedding/n, dacha/n, shopping, kindergarten/n, birthday/n, fishing, hunting, holiday/n, vacation/n, mall/n
    mother-in-law/n, relative/n, picnic/n, barbecue/n, school run
  `,
};

const officeCar: PatternSet = {
  kk: 'қызметтік көлік/n, қызметтік машина/n, қызмет көлігі/n, жыпылық шам/n, мигалка/n',
  ru: 'служебный/a машина/n, служебный/a автомобиль/n, служебный/a авто, казенный/a машина/n, персональный/a машина/n, мигалка/n, служебный/a водитель/n',
  en: 'official car/n, service car/n, government car/n, staff car/n, official driver/n, flashing light/n, blue light/n',
};

export const classes = { token, privilege, errand, 'office-car': officeCar };

/** The office's sign is shown to get something. */
export const display: PatternSet = {
  kk: `
    {<token>+1 ~1 (көрсет/v | ұсын/v | шығар/v | бұлғаңдат/v)}
    {(куәлігімді | төсбелгімді | жетонымды) ~2 (көрсет/v | шығар/v | суырып/v | ал/v | жүгірт/v)}
    {кім екенімді (айт/v | түсіндір/v | білдір/v | естіген/v | ұқтыр/v | еске сал/v)}
    {(қайда | кім болып | қай жерде) (істейтінімді | қызмет ететінімді | жұмыс істейтінімді) (айт/v | естіген/v | есті/v | біл/v | еске сал/v | түсіндір/v)}
    {(лауазымымды | қызметімді) (айт/v | ата/v | естіген/v | есті/v | біл/v) ~2 (соң | сәтте | бірден | едім)}
  `,
  ru: `
    {(показать/v | показывать/v | предъявить/v | предъявлять/v | достать/v | доставать/v | вынуть/v | сунуть/v | ткнуть/v | махнуть/v | помахать/v | сверкнуть/v | блеснуть/v | светануть/v) ~2 <token>}
    {(объяснить/v | напомнить/v | намекнуть/v | сказать/v | дать/v понять) [им | ему | ей | всем] ..0 (кто я | где я работаю | где работаю | с кем они имеют дело | с кем имеют дело | кем работаю | какую должность занимаю | откуда я)}
    {(представиться/v | назвать/v | назваться/v) ~2 (должность/n | по должности | чин/n)}
  `,
  en: `
    {(show/v | flash/v | produce/v | wave/v | present/v | pull/v out) ~3 my <token>}
    {my <token> ~2 (opened | did the trick | helped | worked)}
    {(remind/v | tell/v | explain/v | mention/v | let/v) ~3 (who i am | who i was | where i work | where i worked | what post i hold | my post | my position | my rank)}
  `,
};

/** “Do you know who I am?” */
export const whoAmI: PatternSet = {
  kk: `
    {[сен | сендер | сіз | сіздер] (менің кім екенімді | кім екенімді) ~2 (білесің бе | білесіз бе | білмейсің бе | білмейсіз бе | білмейсіздер ме | білесіздер ме)}
    {кіммен сөйлесіп (тұрғаныңды | тұрғаныңызды | отырғаныңызды) (біл/v | түсін/v | ұқ/v)}
  `,
  ru: `
    {(вы | ты) [вообще | хоть] (знаете | знаешь | понимаете | понимаешь) ..0 (кто я | с кем | на кого)}
    {не (знаете | знаешь | понимаете | понимаешь | узнали) ..0 (кто я | с кем говорите | с кем говоришь | с кем разговариваете | с кем имеете дело)}
  `,
  en: `
    {(do you | don't you) (know | realise | realize | understand) who (i am | you are talking to | you're talking to | you are dealing with)}
    {you (clearly | obviously) have no idea who (i am | you are talking to)}
  `,
};

/** The post is given as the reason for a privilege. */
export const reason: PatternSet = {
  kk: `
    {[<state-body>] <official> (болғандықтан | болған соң | болғасын | ретінде | болғаннан кейін | екенімді айтып | екенімді айтқан соң) ~6 <privilege>}
    {мен ~2 <official>+1 .. <privilege>}
    {<privilege> ~4 (өйткені | себебі) ~1 мен ~3 <official>}
    {<official> (деген атым | деген атағым | деген лауазымым) ~4 <privilege>}
  `,
  ru: `
    {(как | будучи | я | поскольку я | раз я) [все-таки | же | все же | действующий | целый] [заместитель/n | первый/a] <official> ..6 <privilege>}
    {<privilege> ..3 (потому что | ведь | все-таки | поскольку) ..0 я ~3 <official>+nom}
    {(узнать/v | услышать/v | увидеть/v) ..1 (что я | кто я | где я | мою должность) .. <privilege>}
    {(должность/n | служебное положение | кресло/n | статус/n | положение/n) ..2 (помочь/v | позволять/v | позволить/v | открывать/v | открыть/v) ..6 <privilege>}
  `,
  en: `
    {(as | being) (a | an | the) ~3 <official> i ..6 <privilege>}
    {i am (a | an | the) ~3 <official> ..4 so ~3 <privilege>}
    {i'm (a | an | the) ~3 <official> ..4 so ~3 <privilege>}
    {<privilege> ..4 (because | since | as) (i am | i'm) ~4 <official>}
    {(heard | learned | learnt | saw | realised | realized) ~1 (who i | where i | i was the | i was a | i was from | what i) ..8 <privilege>}
    {my (post | position | rank | office | title) ~3 (got | gets | gave | gives | bought | opened | opens) (me | us) ..6 <privilege>}
  `,
};

/** The office's car goes on private errands. */
export const car: PatternSet = {
  kk: '{<office-car> ~4 <errand>}\n{<errand> ~4 <office-car>}',
  ru: '{<office-car> ..5 <errand>}\n{<errand> ~5 <office-car>}',
  en: '{<office-car> ..6 <errand>}\n{<errand> ..5 <office-car>}',
};

/** Somebody else, or the law, or duty: no parading. */
export const duty: PatternSet = {
  kk: `
    (инспектор/n | қызметкер/n | полицей/n | тексеруші/n | ол | олар | әріптесім) ~3 (көрсет/v | ұсын/v)
    тексеру/n | рейд/n | хаттамаға қол қой/v
    (құқығы жоқ | құқылы емес | тыйым салынады | жол берілмейді | ескертеміз | міндетті)
    кезек (күттім | күттік) | кезекке (тұрдым | тұрдық) | кезекте (тұрдым | тұрдық) | жалпы кезек/n | барлығымен бірдей
    жүргізуші куәлігі/n | жеке куәлік/n | туу туралы
  `,
  ru: `
    (инспектор/n | сотрудник/n | полицейский/n | патрульный/n | проверяющий/n | ревизор/n | контролер/n | он | она | они | вы | граждане | посетитель/n | житель/n) ~3 (показать/v | предъявить/v | предъявлять/v | показывать/v | достать/v)
    водительский/a удостоверение/n | пенсионный/a удостоверение/n | удостоверение/n личности | удостоверение/n инвалида
    (не | никто | нельзя) ~2 (проходить/v | пользоваться/v | пропустить/v | пропускать/v)
    не вправе | запрещаться/v | недопустимо | напоминать/v | не дает право | не дает никаких | обязанный/a | обязать/v | по закону
    (отстоять/v | стоять/v | занять/v) ~1 (очередь/n | в очереди) | на общих основаниях | в общем порядке | как все | общая очередь | общей очереди
  `,
  en: `
    (inspector/n | officer/n | he | she | they | police | visitors | employees) ~2 (show/v | flash/v | produce/v | present/v)
    driving licence | driver's licence | driver's license | driving license | library card
    (may not | must not | no right | forbidden | prohibited | reminder | entitles nobody | no privileges | not entitled)
    (stood | waited | queued) ~2 (queue | line | turn) | like everyone else | like everybody else | in the ordinary way
  `,
};

export const patterns = { display, 'who-am-i': whoAmI, reason, car, duty };
