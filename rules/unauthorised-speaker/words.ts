import type { PatternSet } from '../../engine/rule.ts';

/** Posts from which people speak for their body. */
export const post: PatternSet = {
  kk: `
    (министр/n | вице-министр/n | төраға/n | төрайым/n | басшы/n | бастық/n | директор/n | меңгеруші/n | жетекші/n | хатшы/n | әкім/n | аким/n)
    (орынбасар/n | баспасөз хатшысы/n | баспасөз-хатшысы | спикер/n | өкіл/n | ресми өкіл/n | кеңесші/n | көмекші/n | бас дәрігер/n)
    (басшылық/n | жетекшілік/n | міндетін атқарушы/n | ректор/n | прокурор/n)
    (төрағасы | басшысы | бастығы | директоры | меңгерушісі | жетекшісі | хатшысы | әкімі | орынбасары | өкілі | кеңесшісі | көмекшісі | министрі)
  `,
  ru: `
    (министр/n | вице-министр/n | замминистра | председатель/n | глава/n | руководитель/n | начальник/n | начальница/n | директор/n | заведующий/a | аким/n)
    (заместитель/n | зам | замдиректора | замначальника | замруководителя | замакима | замглавы | замглавврача | пресс-секретарь/n | спикер/n | представитель/n | представительница/n | советник/n | помощник/n | главврач/n | секретарь/n | управляющий/a)
    (главный/a врач/n | и о | врио | куратор/n | ректор/n | прокурор/n | уполномоченный/a)
  `,
  en: `
    (minister/n | vice-minister/n | chairman | chairwoman | chairperson | chair | head/n | chief/n | director/n | akim/n | manager/n)
    (deputy | deputies | press secretary | press officer | spokesman | spokeswoman | spokesperson | representative/n | adviser/n | advisor/n | aide/n | assistant/n | chief physician | secretary)
    (rector | prosecutor/n | commissioner/n | acting head)
  `,
};

/** Rank and file of a body. */
export const staff: PatternSet = {
  kk: `
    (маман/n | бас маман/n | инспектор/n | қызметкер/n | сарапшы/n | кеңесші/n | әдіскер/n | дәрігер/n | мейіргер/n | бухгалтер/n | заңгер/n | диспетчер/n | хатшы-референт/n | инженер/n | оператор/n | лаборант/n)
    (маманы | инспекторы | қызметкері | сарапшысы | әдіскері | дәрігері | инженері | бухгалтері | заңгері)
  `,
  ru: `
    (специалист/n | инспектор/n | сотрудник/n | сотрудница/n | эксперт/n | консультант/n | методист/n | врач/n | медсестра/n | бухгалтер/n | юрист/n | диспетчер/n | инженер/n | оператор/n | лаборант/n | работник/n | работница/n | референт/n)
  `,
  en: `
    (specialist/n | inspector/n | officer/n | employee/n | expert/n | consultant/n | methodologist/n | doctor/n | nurse/n | accountant/n | lawyer/n | dispatcher/n | engineer/n | operator/n | clerk/n | staff member/n | official/n)
  `,
};

/** Bodies and organisations in a post; whether they are the statement's own is told by the settings. */
export const org: PatternSet = {
  kk: `
    (министрлік/n | әкімдік/n | агенттік/n | комитет/n | департамент/n | басқарма/n | инспекция/n | бөлім/n | бөлімше/n | сектор/n | аппарат/n | баспасөз қызметі/n | қызмет/n | орталық/n | ведомство/n)
    (мектеп/n | университет/n | институт/n | аурухана/n | емхана/n | музей/n | театр/n | кітапхана/n | прокуратура/n | сот/n | полиция/n | банк/n | фонд/n | қор/n | одақ/n | қауымдастық/n | палата/n | кәсіподақ/n)
    (министрлігі | әкімдігі | агенттігі | комитеті | департаменті | басқармасы | инспекциясы | бөлімі | секторы | аппараты | орталығы | мектебі | университеті | институты | ауруханасы | емханасы | музейі | театры | қоры | одағы | палатасы)
    (министр/n | министрі | әкім/n | әкімі | прокурор/n | ректор/n | ректоры)
    (іім | тжм | дсм | бғм | сім | кқк | ұқк | аққ | бас прокуратура)
    (шіркеу/n | ұйым/n | ұйымы | партия/n | партиясы | бірлестік/n | бірлестігі | қозғалыс/n | мешіт/n | жшс | ақ | ашқ | компания/n | компаниясы | кәсіпорын/n | кәсіпорны | фирма/n | зауыт/n | зауыты | шаруа қожалығы | клуб/n | федерация/n | федерациясы)
  `,
  ru: `
    (министерство/n | акимат/n | агентство/n | комитет/n | департамент/n | управление/n | инспекция/n | отдел/n | отделение/n | сектор/n | аппарат/n | пресс-служба/n | служба/n | центр/n | ведомство/n | администрация/n)
    (школа/n | гимназия/n | лицей/n | колледж/n | университет/n | институт/n | больница/n | поликлиника/n | музей/n | театр/n | библиотека/n | прокуратура/n | суд/n | полиция/n | банк/n | фонд/n | союз/n | ассоциация/n | палата/n | профсоюз/n | парламент/n | мажилис/n)
    (министр/n | замминистра | аким/n | замакима | прокурор/n | ректор/n)
    (мвд | мчс | мид | мз | мон | мсх | кнб | кгд | мио | минздрав/n | минфин/n | минтруда | минэнерго | минюст/n | минобороны | мвк | генпрокуратура/n | нацбанк/n | антикор/n | акорда/n | правительство/n | маслихат/n)
    (церковь/n | община/n | партия/n | движение/n | объединение/n | организация/n | мечеть/n | отряд/n | посольство/n | ассамблея/n | тоо | ао | ооо | гкп | ип | компания/n | предприятие/n | фирма/n | завод/n | фабрика/n | хозяйство/n | клуб/n | федерация/n | нпо | кск | осп | холдинг/n | корпорация/n)
  `,
  en: `
    (ministry | akimat | agency | committee/n | department/n | directorate/n | inspectorate/n | division/n | unit/n | sector | office | press service | press office | service | centre | center | administration | authority)
    (school/n | college | university | institute | hospital/n | clinic/n | polyclinic | museum/n | theatre | theater | library | prosecutor's office | court/n | police | bank/n | fund/n | foundation/n | union | association | chamber | parliament)
    (minister/n | akim/n | prosecutor/n | rector)
    (government | maslikhat/n | national bank | akorda | mia)
    (church | party | movement | community | organisation | organization | embassy | assembly | mosque | llp | llc | jsc | ltd | inc | company | companies | firm/n | enterprise/n | plant | factory | farm/n | club/n | federation | ngo | holding | corporation)
  `,
};

/** People who speak for themselves. */
export const outsider: PatternSet = {
  kk: `
    (тұрғын/n | тұрғыны | кәсіпкер/n | депутат/n | депутаты | журналист/n | тілші/n | блогер/n | сәулетші/n | архитектор/n | ғалым/n | профессор/n | профессоры | доцент/n | тарихшы/n | жазушы/n | ақын/n | суретші/n | әртіс/n)
    (жаттықтырушы/n | спортшы/n | чемпион/n | жеңімпаз/n | жүлдегер/n | студент/n | студенті | оқушы/n | оқушысы | мұғалім/n | мұғалімі | ұстаз/n | ерікті/n | белсенді/n | эколог/n | қатысушы/n | қатысушысы | қонақ/n | турист/n | жолаушы/n)
    (науқас/n | емделуші/n | келуші/n | ана/n | анасы | әке/n | әкесі | ата-ана/n | зейнеткер/n | ардагер/n | фермер/n | шаруа/n | мердігер/n | инвестор/n | сарапшы/n | экономист/n | заңгер/n | блогер | айналысушы/n | иесі | құрылтайшы/n | бейне операторы)
    (президент/n | елбасы/n | мемлекет басшысы/n | үкімет басшысы/n | премьер-министр/n | премьер/n | генерал/n | лидер/n | епископ/n | имам/n | дін қызметкері/n | көшбасшы/n)
    (тәуелсіз сарапшы/n | қоғам қайраткері/n | оқырман/n | пайдаланушы/n)
  `,
  ru: `
    (житель/n | жительница/n | горожанин/n | горожанка/n | сельчанин/n | предприниматель/n | предпринимательница/n | бизнесмен/n | депутат/n | сенатор/n | журналист/n | журналистка/n | корреспондент/n | блогер/n | архитектор/n | ученый/a | профессор/n | доцент/n | историк/n | писатель/n | писательница/n | поэт/n | художник/n | художница/n | актер/n | актриса/n)
    (тренер/n | спортсмен/n | спортсменка/n | чемпион/n | чемпионка/n | победитель/n | победительница/n | призер/n | лауреат/n | студент/n | студентка/n | ученик/n | ученица/n | школьник/n | школьница/n | выпускник/n | выпускница/n | учитель/n | учительница/n | педагог/n | волонтер/n | активист/n | активистка/n | эколог/n | участник/n | участница/n | гость/n | гостья/n | турист/n | туристка/n | пассажир/n | пассажирка/n | водитель/n)
    (пациент/n | пациентка/n | посетитель/n | посетительница/n | мать/n | мама/n | отец/n | папа/n | родитель/n | бабушка/n | пенсионер/n | пенсионерка/n | ветеран/n | фермер/n | подрядчик/n | прораб/n | инвестор/n | основатель/n | владелец/n | владелица/n | хозяин/n | хозяйка/n | соискатель/n | новосел/n | многодетный/a | домохозяйка/n)
    (президент/n | глава/n государства | глава/n правительства | премьер-министр/n | премьер/n | лидер/n | епископ/n | имам/n | священник/n | адвокат/n)
    (независимый/a эксперт/n | приглашенный/a | читатель/n | подписчик/n | заявитель/n | потребитель/n | экономист/n | политолог/n | социолог/n | психолог/n)
  `,
  en: `
    (resident/n | citizen/n | villager/n | entrepreneur/n | businessman | businesswoman | deputy of ~2 parliament | member of parliament | member of ~2 maslikhat | senator/n | journalist/n | reporter/n | correspondent/n | blogger/n | architect/n | scientist/n | scholar/n | professor/n | historian/n | writer/n | poet/n | artist/n | actor/n | actress)
    (coach | athlete/n | champion/n | winner/n | finalist/n | laureate/n | student/n | pupil/n | schoolboy | schoolgirl | president/n | head of state | prime minister/n | king | pope | leader/n | bishop/n | imam/n | graduate/n | teacher/n | volunteer/n | activist/n | ecologist/n | environmentalist/n | participant/n | guest/n | tourist/n | passenger/n | driver/n)
    (patient/n | visitor/n | mother/n | father/n | parent/n | grandmother/n | pensioner/n | veteran/n | farmer/n | contractor/n | foreman | investor/n | founder/n | owner/n | job seeker/n | housewife | independent expert/n | reader/n | applicant/n | customer/n | economist/n | political scientist/n)
  `,
};

/** Announcing in public. */
export const say: PatternSet = {
  kk: `
    (хабарла/v | мәлімде/v | жарияла/v | түсіндір/v | атап өт/v | атап көрсет/v | айт/v | айтып өт/v | де/v=деді=дейді=деген | мәлім ет/v | жеткіз/v | баянда/v | ескерт/v | уәде бер/v | растады | нақтыла/v | тоқтал/v | тоқталып өт/v | пікір білдір/v | жауап бер/v | түсініктеме бер/v | түсінік бер/v | сұхбат бер/v | сендір/v | қос/v | айтып бер/v | есеп бер/v | назар аудар/v | еске сал/v | теріске шығар/v | жоққа шығар/v)
    (брифинг/n | баспасөз мәслихаты/n | баспасөз конференциясы/n) ~3 (өткіз/v | сөйле/v | қатыс/v)
    (мәлімдеме/n | түсіндірме/n) ~2 (жаса/v | бер/v)
  `,
  ru: `
    (сообщить/v | сообщать/v | заявить/v | заявлять/v | объявить/v | объявлять/v | проинформировать/v | информировать/v | разъяснить/v | разъяснять/v | пояснить/v | пояснять/v | подчеркнуть/v | подчеркивать/v | отметить/v | отмечать/v | уточнить/v | уточнять/v | подтвердить/v | подтверждать/v | доложить/v | анонсировать/v | пообещать/v | заверить/v | заверять/v | прокомментировать/v | комментировать/v | озвучить/v | добавить/v | добавлять/v | указать/v | предупредить/v | предупреждать/v | опровергнуть/v | резюмировать/v | констатировать/v | известить/v | обещать/v | обратить/v внимание | напомнить/v | напоминать/v | опровергать/v | обозначить/v | аргументировать/v | утверждать/v | заметить/v | настаивать/v | отчитаться/v)
    (провести/v | дать/v | собрать/v) ~3 (брифинг/n | пресс-конференция/n | комментарий/n | разъяснение/n | пояснение/n | интервью)
    (выступить/v | выступать/v) ~4 (заявление/n | брифинг/n | комментарий/n | разъяснение/n | докладом | отчетом)
  `,
  en: `
    (announced | announces | declared | declares | stated | informed | informs | explained | explains | stressed | emphasised | emphasized | noted | clarified | confirmed | confirms | reported | promised | promises | assured | assures | commented | added | adds | warned | warns | denied | denies | disclosed | say | said | says | told | pointed out | observed | insisted | insists | pledged | vowed | briefed | revealed | maintained | remarked | reassured | unveiled | outlined)
    (hold/v | held | give/v | gave) ~2 (briefing/n | press conference/n | comment/n | interview/n)
  `,
};

/** Telling as a person. */
export const tell: PatternSet = {
  kk: '(әңгімеле/v | әңгімелеп бер/v | бөліс/v | ойымен бөліс/v | еске ал/v | мойында/v | сыр шерт/v)',
  ru: '(сказать/v | говорить/v | рассказать/v | рассказывать/v | поделиться/v | делиться/v | вспоминать/v | вспомнить/v | признаться/v | считать/v | полагать/v | ответить/v | отвечать/v)',
  en: '(tell/v | share/v | shared | recall/v | recalled | admit/v | admitted | remember/v | believe/v | think/v | answer/v | answered | speak/v | spoke)',
};

/** Somebody's words are given without a verb: the name stands after them (ru, en) or before them (kk). */
export const byWords: PatternSet = {
  kk: '(айтуынша | сөзінше | пікірінше | мәліметінше | хабарлауынша | сөзіне қарағанда | айтуына қарағанда)',
  ru: '(по (словам | сообщению | утверждению | заявлению | мнению | информации) | со слов)',
  en: '(according to | in the words of)',
};

/** Decisions, plans and views of a body. */
export const decision: PatternSet = {
  kk: `
    (шешім/n | жоспар/n | бұйрық/n) ~3 (қабылда/v | қабылдан/v | бекіт/v | бекітіл/v | шығар/v)
    (енгізіл/v | жабыл/v | ашыл/v | іске қосыл/v | бекітіл/v | қайта қара/v | жоспарлан/v | бөлін/v | тоқтатыл/v | көтеріл/v | қысқар/v)
    (жоспарлап отыр/v | ұстанымы | ұстанымымыз | біз/n | біздің)
    (шешті | шештік | қабылдадық | енгіземіз | ашамыз | жабамыз | бастаймыз | бөлеміз | тоқтатамыз | жөндейміз | саламыз | аламыз | береміз | қаламыз | көшіреміз | қарастырамыз | бекіттік | жіберіп отырмыз)
    (тариф/n | лицензия/n | бюджет/n | тендер/n | кесте/n | тәртіп/n | қаражат/n)
  `,
  ru: `
    (принято | приняли | приняло | принял) ~2 решение
    (мы | наш/a | нами | нас)
    (решили | введем | откроем | закроем | запустим | планируем | намерены | выделим | построим | отремонтируем | отзовем | изменим | повысим | снизим | продлим | перенесем | приостановим | завершим | начнем | начинаем | проверим)
    (будет | будут) ~3 (введен | введена | введено | введены | открыт | открыта | открыто | открыты | закрыт | закрыта | закрыто | закрыты | выделен | выделены | построен | построены | отремонтирован | отремонтированы | утвержден | утверждены | изменен | изменены | повышен | повышены | снижен | снижены | продлен | перенесен)
    (вводится | вводятся | открывается | закрывается | планируется | утвержден | утверждены | выделено | выделены | приостановлен | приостановлены)
    (тариф/n | лицензия/n | бюджет/n | тендер/n | порядок/n | позиция/n | график/n | план/n | ремонт/n)
  `,
  en: `
    (decision/n | decided | plan/n | plans | tariff/n | licence/n | license/n | budget | tender/n | schedule | procedure | position)
    (we | our | us)
    will be ~2 (introduced | opened | closed | allocated | built | repaired | approved | changed | raised | lowered | extended | suspended | launched)
    (introduces | opens | closes | launches | suspends | approves | allocates)
  `,
};

/** Speaking in somebody's name or setting out a position; whose it is, the words beside it tell. */
export const onBehalf: PatternSet = {
  kk: `
    атынан
    {ұстанымын} ~6 (түсіндір/v | жеткіз/v | баянда/v | айт/v | білдір/v | мәлімде/v | жарияла/v | таныстыр/v)
    {(шешімін | жоспарын)} ~1 (жарияла/v | мәлімде/v | жария ет/v)
  `,
  ru: `
    от (имени | лица)
    (изложить/v | озвучить/v | разъяснить/v | представить/v | выразить/v | объяснить/v | обозначить/v) ~2 {позиция/n | решение/n}
    {позиция/n | решение/n} ~7 (изложить/v | озвучить/v | разъяснить/v | представить/v | выразить/v | объяснить/v | обозначить/v)
  `,
  en: `
    (on behalf of | in the name of | speaking for)
    {position} ~8 (set out | setting out | explained | voiced | presented | stated | outlined)
    (set out | setting out | explained | voiced | presented | stated | outlined) ~3 {position}
  `,
};

/** Greetings, thanks and awards in a body's name are no statement of its business. */
export const greet: PatternSet = {
  kk: '(құттықта/v | алғыс/n | марапатта/v | марапаттал/v | марапат/n | табыста/v | тапсырды | тапсырып | сыйла/v | көңіл айт/v | тілек/n | гүл шоғын | қарсы ал/v)',
  ru: '(поздравить/v | поздравлять/v | поздравление/n | поблагодарить/v | благодарить/v | благодарность/n | наградить/v | награждать/v | награжден | вручить/v | вручать/v | вручен | пожелать/v | соболезнование/n | приветствовать/v | подарить/v | возложить/v | выступал защитником | доверенность/n | подписать/v | подписывать/v)',
  en: '(congratulate/v | congratulated | thank/v | thanked | gratitude | award/v | awarded | present/v | presented | wish/v | wished | condolences | greet/v | greeted | welcome/v | welcomed | lay/v | laid | hand/v | handed | sign/v | signed)',
};

/** The speaker says that there is no authority to speak. */
export const admission: PatternSet = {
  kk: `
    {(тапсырылмаса да | тапсырмаса да | тапсырылмағанымен | уәкілетті болмасам да | өкілеттігім болмаса да | құқығым болмаса да)}
    {рұқсат ~2 (сұраған жоқпын | сұрамадым | сұрамай | алған жоқпын | алмадым | алмай-ақ | алмай)}
    {(есімім | атым | аты-жөнім) ~1 (аталмасын | көрсетілмесін | жазылмасын)}
    {(есімімді | атымды | аты-жөнімді) ~1 (атамаңыз | атамаңыздар | жазбаңыз | көрсетпеңіз | жарияламаңыз)}
    {(басшылықтан | басшылықпен | баспасөз қызметімен) ~2 (рұқсатсыз | келіспей | келісілмеген | келіспестен)}
  `,
  ru: `
    {(хотя | хоть | пусть) ~4 (не поручали | не поручено | не уполномочен | не уполномочена | не уполномочивали | не просили)}
    {(разрешения | согласования | санкции) ~5 (не спрашивал | не спрашивала | не спросил | не просил | не просила | не получал | не получала | не брал)}
    {не (спрашивал | спрашивала | спросив | спросил | просил | просила | получал | получала | получив) ~3 (разрешения | разрешение | согласования | согласия)}
    {(имени | имя | фамилии | фамилию) ~3 (не называйте | не указывайте | не публикуйте | прошу не называть | прошу не указывать)}
    {не (называйте | указывайте) ~2 (имени | имя | фамилии | фамилию)}
    {без (ведома | согласования | разрешения) ~2 (руководства | начальства | руководством | пресс-службы | пресс-службой)}
    {(говорю | рассказываю | пишу | сообщаю) ~3 (без разрешения | без согласования | анонимно)}
  `,
  en: `
    {(although | though | even though) i ~4 (not instructed | not authorised | not authorized | not asked | no authority)}
    {(i | we) ~1 (did not | didn't | haven't | have not) ~1 (ask | asked | seek | sought | receive | received) ~2 (permission | clearance | approval)}
    {(don't | do not | please don't) ~1 (name me | use my name | mention my name | print my name | quote my name)}
    {without ~2 (permission | clearance | approval | knowledge) ~3 (management | superiors | the head | the press service | my boss | the minister)}
  `,
};

/** The author's body has decided or does something: «our akimat has decided». Braces hold the claim. */
export const claim: PatternSet = {
  kk: `
    {біздің (басқарма/n | департамент/n | комитет/n | агенттік/n | бөлім/n | инспекция/n | министрлік/n | әкімдік/n | мекеме/n | ведомство/n) ~6 (шешті | шешіп қойды | шешім қабылдады | ұйғарды | жоспарлады | бастайды | ашады | жабады | енгізеді | бөледі | тоқтатады)}
    {(басқармамыз | департаментіміз | комитетіміз | агенттігіміз | бөліміміз | инспекциямыз | министрлігіміз | әкімдігіміз | мекемеміз | ведомствомыз) ~6 (шешті | шешіп қойды | шешім қабылдады | ұйғарды | жоспарлады | бастайды | ашады | жабады | енгізеді | бөледі | тоқтатады)}
  `,
  ru: `
    {наш/a (управление/n | департамент/n | комитет/n | агентство/n | отдел/n | инспекция/n | министерство/n | акимат/n | учреждение/n | ведомство/n) ~4 (решил | решила | решило | постановил | постановило | намерен | намерена | намерено | собирается | планирует | введет | откроет | закроет | выделит | запустит | начнет | приостановит | определился | определилось | определилась)}
  `,
  en: `
    {our (akimat | department | directorate | committee | agency | division | inspectorate | ministry | office | institution) ~3 (decided | resolved | intends | plans | made up its mind | will | is going to | agreed | opens | closes | introduces | launches)}
  `,
};

/** The person declines to speak for the body. */
export const decline: PatternSet = {
  kk: `
    (сөйлеуге | пікір айтуға | түсініктеме беруге | пікір білдіруге | жауап беруге) ~3 (уәкілетті емеспін | уәкілеттігім жоқ | құқығым жоқ | құқылы емеспін | хақым жоқ)
    (пікір айтпаймын | түсініктеме бермеймін | пікір білдірмеймін)
  `,
  ru: `
    (комментировать | говорить | выступать | отвечать | комментарии) ~5 не (уполномочен | уполномочена | вправе | имею права | могу | буду)
    не (уполномочен | уполномочена | вправе | имею права | могу | буду) ~4 (комментировать | говорить | выступать | отвечать | давать)
  `,
  en: `
    (i am | i'm) not (authorised | authorized | entitled | empowered) to ~1 (speak | comment | answer | talk)
    i (cannot | can't | will not | won't | do not | don't) ~1 comment
  `,
};

/** Declining, and going on all the same. */
export const declineBut: PatternSet = {
  kk: '(уәкілетті емеспін | уәкілеттігім жоқ | құқығым жоқ | құқылы емеспін | хақым жоқ) ..1 (бірақ | алайда | дегенмен | сонда да)',
  ru: 'не (уполномочен | уполномочена | вправе | имею права | могу | буду) ..8 (но | однако | все же | тем не менее)',
  en: '(not (authorised | authorized | entitled | empowered) | cannot | not ~1 comment) ..8 (but | however | still | yet)',
};

/** Words of an official page are passed on unchanged. */
export const repost: PatternSet = {
  kk: `
    (ресми парақша/n | ресми парақшасы/n | ресми сайт/n | ресми сайты/n | ресми канал/n | ресми каналы/n | ресми хабарлама/n) ~3 (бөлісемін | бөлісіп отырмын | бөлісейін | көшіріп | репост/n | алынды)
    репост/n ~4 (ресми | министрлік/n | әкімдік/n)
  `,
  ru: `
    (делюсь | репост/n | перепост/n | пересылаю | цитирую | перепечатываю) ~6 (официальный/a | с сайта | со страницы | с канала)
    (официальный/a (страница/n | сайт/n | канал/n | сообщение/n)) ~4 (делюсь | репост/n | перепост/n | без изменений)
  `,
  en: `
    (sharing | repost/n | reposting | reposted | passing on | quoting) ~6 (official | website of | page of | channel of)
    official (page | website | channel | statement) ~4 (repost/n | reposted | shared | unchanged)
  `,
};

/** Somebody is honoured or tells of an own success: no statement of the body's business. */
export const award: PatternSet = {
  kk: `
    (жеңімпаз/n | жүлдегер/n | марапат/n | марапаттал/v | медаль/n | үздік/n | байқау/n | атақ/n | атанды | атағы | орын ал/v | жеңіске жет/v | жүлде/n | диплом/n | грамота/n | зейнет/n | зейнетке шық/v)
  `,
  ru: `
    (победитель/n | победительница/n | призер/n | награда/n | наградить/v | медаль/n | лауреат/n | лучший/a ~3 профессия/n | лучший/a работник/n | лучший/a сотрудник/n | занять/v ~2 место | завоевать/v | выиграть/v | удостоен | удостоена | удостоиться/v | звание/n | диплом/n | грамота/n | пенсия/n | рекорд/n | марафон/n | соревнование/n)
  `,
  en: `
    (winner/n | prize/n | award/n | awarded | medal/n | laureate/n | best employee | best in | won | came first | took first | took second | title of | diploma/n | retire/v | retired | retirement | record | marathon | competition/n)
  `,
};
