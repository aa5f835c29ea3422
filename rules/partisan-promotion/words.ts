import type { PatternSet } from '../../engine/rule.ts';

/** Parties and movements, by name and in general. A batch of goods and a part in music are партия too: see `goods`. */
const party: PatternSet = {
  kk: `
    партия/n, саяси партия/n, сайлауалды штаб/n, партиялық тізім/n, аманат партиясы/n, нұр отан/n, ақ жол партиясы/n
    ауыл партиясы/n, халық партиясы/n, respublica, байтақ партиясы/n, жсдп, жастар қанаты/n, біздің кандидат/n, үміткер/n
    кандидат/n, саяси қозғалыс/n
  `,
  ru: `
    партия/n, политический/a партия/n, партийный/a список/n, молодежный/a крыло/n партия/n, ячейка/n партия/n, нур отан
    партия/n аманат, партия/n ак жол, партия/n ауыл, народный/a партия/n, партия/n respublica, respublica, осдп
    кандидат/n, наш кандидат, кандидатура/n, политический/a движение/n, предвыборный/a штаб/n
  `,
  en: `
    party/n, political party/n, party list/n, nur otan, amanat party/n, ak zhol party/n, auyl party/n, people's party/n, respublica
    candidate/n, our candidate/n, youth wing/n, party cell/n, political movement/n, campaign headquarters
  `,
};

/** Religious communities and public associations that a person joins. */
const association: PatternSet = {
  kk: `
    діни бірлестік/n, қауым/n, мешіт/n, шіркеу/n, жамағат/n, қоғамдық бірлестік/n, қоғамдық қор/n, мешіт қоры/n, уағыз/n
    намаз/n, жұма намазы/n, құдайы тамақ/n, діни қор/n
  `,
  ru: `
    религиозный/a объединение/n, община/n, мечеть/n, церковь/n, приход/n, храм/n, общественный/a объединение/n
    общественный/a фонд/n, проповедь/n, намаз/n, молитва/n, богослужение/n
  `,
  en: `
    religious association/n, congregation/n, mosque/n, church/n, parish/n, public association/n, our community, sermon/n
    friday prayer/n, worship service/n, prayer meeting/n
  `,
};

/** People who depend on the office. */
const staff: PatternSet = {
  kk: 'қызметкер/n, ұжым/n, мұғалім/n, дәрігер/n, мемлекеттік қызметші/n, бағынысты ұйым/n, ата-ана/n, бюджет саласының қызметкерлері/n, студент/n',
  ru: 'сотрудник/n, коллектив/n, работник/n, учитель/n, врач/n, бюджетник/n, госслужащий/n, подведомственный/a организация/n, педагог/n, родитель/n, студент/n',
  en: 'staff, employee/n, teacher/n, doctor/n, civil servant/n, subordinate/n, colleague/n, team/n, student/n, parent/n, personnel',
};

export const classes = { party, association, staff };

/** A call to vote for, join or support a party, a candidate or an association. */
export const call: PatternSet = {
  kk: `
    {<party> ~3 дауыс (беріңіз | беріңіздер | берейік | берелік | беріңдер | беруге | берсін)}
    {<party> ~3 (қолдаңыз | қолдаңыздар | қолдайық | қолдалық | таңдаңыз | таңдаңыздар | таңдайық | таңдаңдар | қолдаңдар)}
    {<party> ~3 (қолдауға | сайлауға | таңдауға | кіруге | қосылуға | мүше болуға | дауыс беруге) ~2 (шақыр/v+1-neg | үнде/v+1-neg | кеңес беремін | кеңес береміз)}
    {<party> ~3 (кіріңіз | кіріңіздер | қосылыңыз | қосылыңыздар | қосылайық | мүше болыңыз | мүше болыңыздар | мүше болайық | өтіңіздер)}
    {(дауысымызды | дауысыңызды | дауыстарыңызды) ~3 <party> ~3 бер/v-neg}
    {(біздің | менің) таңдауым/n ~2 <party>} | {(таңдауымыз | таңдауым) ~2 <party>}
    {<association> ~3 (кіріңіз | кіріңіздер | қосылыңыз | қосылыңыздар | мүше болыңыз | мүше болыңыздар | келіңіздер | жазылыңыздар)}
    {<association> ~4 (қаржы | садақа | ақша | қайыр) ~2 (аударыңыз | аударыңыздар | беріңіздер | салыңыздар | жинаңыздар)}
  `,
  ru: `
    {(голосуйте | голосуем | проголосуйте | проголосуем | проголосовать/v+imp) ~1 за ~3 <party>}
    {(призывать/v+1 | прошу | просим | предлагать/v+1 | советовать/v+1 | рекомендовать/v+1 | агитировать/v+1) ~4 (голосовать/v+inf | проголосовать/v+inf | поддержать/v+inf | вступать/v+inf | вступить/v+inf | отдать/v+inf) ~5 <party>}
    {(отдайте | отдадим | отдать/v+inf | отдавайте) ~2 (голос/n) ~3 <party>}
    {(поддержите | поддержим | поддерживайте | выбирайте | выберите | выберем) ~3 <party>}
    {(вступайте | вступай | вступите | записывайтесь | присоединяйтесь | переходите | приходите) ~1 (в | к | ко) ~4 <party>}
    {(становитесь | станьте | будьте) ~1 (член/n | сторонник/n | активист/n) ~2 <party>}
    {(наш | мой | ваш | правильный | верный | единственный) выбор ~2 <party>}
    {(вступайте | присоединяйтесь | записывайтесь) ~1 (в | к) ~4 <association>}
    {(жертвуйте | пожертвуйте | перечисляйте | сдавайте | сдайте | несите) ~6 <association>}
    {(все | всем | каждый | обязательно) ~4 (приходите | приходить/v+inf | ходить/v+inf | посещать/v+inf | посещайте) ~3 <association>}
  `,
  en: `
    {(vote for | please vote for | cast your vote for | cast your votes for | give your vote to | give your votes to | choose | elect) ~4 <party>}
    {(i | we) (urge | call on | ask | invite | encourage | advise) ~6 (to vote for | to support | to join | to back | to elect) ~4 <party>}
    {(support | back | join | sign up for | enrol in | enroll in | become members of | become a member of | stand with) (our | the | this | my) ~2 <party>}
    {(our | my | your | the right | the only) choice is ~3 <party>}
    {(join | enrol in | enroll in | sign up for | come to | donate to | give to) (our | the | this) ~2 <association>}
  `,
};

/** The office serves the party: staff are driven in, favours are given, achievements credited. */
export const service: PatternSet = {
  kk: `
    {<staff> ~4 (<party> | партияға) ~3 (өтті | кірді | кіреді | мүше болды | өтеді | кіруге міндетті | мүше болуы тиіс | мүше болуға тиіс)}
    {(партия жиналысына | партиялық жиналысқа) ~4 (қатыс/v | кел/v) ~2 (міндетті | тиіс)}
    {<party> (мүшелеріне | мүшесіне | белсенділеріне | белсендісіне) ~5 (артықшылық | жеңілдік | қосымша балл | сыйақы | кезексіз)}
    {тек ~1 <party> ~4 (шеше алады | қолынан келеді | қамқорлық жасайды | жасай алады)}
    {<party> (арқасында | қамқорлығымен | қамқорлығының арқасында) ~5 (салынды | жөнделді | ашылды | берілді | көтерілді)}
    {(аппарат | басқарма | министрлік | әкімдік | ұжым | мектеп) ~4 <party> ~3 (қолда/v-neg | жақтай/v-neg | үгітте/v-neg)}
  `,
  ru: `
    {(все | весь | наши | каждый | всем) ~2 <staff> ~4 (вступить/v | вступать/v | вступил | обязаны | обязан | должны | должен | перейти/v) ~4 <party>}
    {<staff> ~3 (обязан/a | обязаны | должны | должен) ~5 (партийный/a | <party>)}
    {явка ~4 (партийный/a | <party>) ~4 (обязательна | строго)}
    {(член/n | активист/n | сторонник/n) ~1 <party> ..4 (премия/n | надбавка/n | дополнительный/a балл/n | без очереди | вне очереди | приоритет/n | преимущество/n)}
    {(только | лишь | одна лишь) ~1 <party> ~3 (способен/a | способна | может | заботиться/v | решить/v)}
    {(благодаря | спасибо) (партии | нашей партии | родной партии) ~6 (построить/v | построен/a | построена | отремонтирован/a | открыть/v | открыта | появиться/v | получить/v)}
    {(аппарат | управление | министерство | акимат | коллектив | департамент | школа) [нашего | наш] ~3 (поддерживает | поддержал | поддерживают | агитирует) ~3 <party>}
    {(наше | наш | наша) (управление | министерство | акимат | коллектив | департамент | школа) ~3 (за | с) <party>}
  `,
  en: `
    {(all | every | our) ~2 <staff> ~4 (must | should | have to | are required to | are expected to) ~4 <party>}
    {(members | activists | supporters) of ~5 <party> ~2 (get | receive | will get | will receive) ~6 (marks | bonus | priority | preference | credit | points | grants)}
    {only ~2 <party> (can | is able to | cares | will)}
    {thanks to (our | the) ~2 <party> ..5 (built | repaired | opened | got | received | have)}
    {(our | the) (ministry | department | akimat | office | directorate | school | team) ~2 (supports | backs | stands with | stands behind | campaigns for | endorses) ~3 <party>}
  `,
};

/** Elections reported neutrally, law, and other things called «партия». */
export const neutral: PatternSet = {
  kk: `
    сайлау комиссиясы/n | орталық сайлау | бюллетень/n | үгіт/n ~3 (тыйым/n | заң/n) | (партия | партиясы) (тіркелді | тізімі)
    (тауар/n | дәрі/n | вакцина/n | өнім/n | астық/n | жүк/n) партиясы/n | дербес шешеді | таңдау еркін | тең жағдай/n
  `,
  ru: `
    избирательный/a комиссия/n | избирком/n | цик | бюллетень/n | агитация/n ~5 (запретить/v | запрещен/a | запрещена | закон/n)
    партия/n (товар/n | груз/n | вакцина/n | лекарство/n | зерно/n | продукция/n | препарат/n | автобус/n | в шахматах)
    (первый/a | новый/a | очередной/a | пробный/a | крупный/a | бракованный/a) партия/n | не вправе | равный/a условие/n | любую партию
    партия/n (скрипка/n | виолончель/n | в опере) | добровольн* | личный выбор
  `,
  en: `
    election commission | ballot/n | campaigning ~4 (prohibited | forbidden | banned) | equal conditions | any party | all parties
    (third | contracting | interested | other | warring | injured | guilty) (party/n) | tea party | party to the | parties to the
    free choice | may not
  `,
};

export const patterns = { call, service, neutral };
