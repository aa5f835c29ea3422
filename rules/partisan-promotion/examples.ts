import type { Examples } from '../../engine/rule.ts';
import type { Language } from '../../engine/types.ts';

const kk: Examples = {
  bad: [
    { text: '⟦Партия қатарына әлі өтпегендер жұмаға дейін өтінішін менің үстеліме әкеліп қойсын⟧.' },
    { text: 'Біздің ұжым ⟦түгелдей Сейітов жақта, басқа үміткердің⟧ керегі жоқ.' },
    { text: '«Мейірім» ⟦қорына бес мыңнан аударыңыздар, кім аударғанын өзім қараймын⟧.' },
    {
      text: 'Жексенбіде ⟦біздікілерге дауыс бермеген мұғалімдер басқа мектеп іздей берсін⟧. Партия өзінікін ұмытпайды.',
    },
    { text: 'Дәрігер Әбенов «Жаңа қадамнан» ⟦мәжіліске түсіп жатыр, аурухана ұжымы түгел соның сөзін сөйлейді⟧.' },
    { text: 'Құрметті ауылдастар, сайлауда «Аманат» ⟦партиясына дауыс беріңіздер⟧.' },
    { text: 'Әкімдік ұжымын ⟦партияға мүше болуға шақырамын⟧.' },
    { text: '⟦Барлық мұғалімдер партияға кіруге міндетті⟧, тізім директорда.' },
    { text: '⟦Партия мүшелеріне балабақшадан кезексіз орын⟧ беріледі.' },
    { text: 'Жаңа көпір ⟦партияның қамқорлығымен салынды⟧, соны ұмытпайық.' },
    { text: 'Жаңа ашылған ⟦діни бірлестікке мүше болыңыздар⟧, мен де сондамын.' },
    { text: 'Осы сайлауда ⟦біздің кандидатты қолдайық⟧, ағайын!' },
    { text: 'Бұл мәселені ⟦тек партия шеше алады⟧.' },
    { text: 'Бұл сайлауда «Жаңа жол» ⟦партиясынан басқа таңдау жоқ⟧ екенін бәріміз түсінеміз.' },
    { text: 'Сенбідегі ⟦партия жиынына барлық қызметкер келуі тиіс, сылтау қабылданбайды⟧.' },
    { text: '⟦Әр мұғалім бір күндік жалақысын «Игілік» қоғамдық қорына аударсын⟧.' },
    { text: '⟦Бүкіл ұжым партия қатарына кірдік⟧, енді сіздерді де күтеміз.' },
  ],
  good: [
    {
      text: 'Сайлау учаскелері таңғы жетіде ашылады, кандидаттар тізімі кіреберісте ілінген.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Министрлік конкурс қорытындысымен «Игілік» қорымен қызмет сатып алу шартын жасасты.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Ұжымда түрлі дін өкілдері жұмыс істейді, әркімнің таңдауын құрметтейміз.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Кандидаттар сайлаушылармен тең жағдайда кездеседі, зал кестемен баршасына беріледі.',
      why: 'an ordinary report in the words of the breach',
    },
    { text: 'Сайлау комиссиясы бюллетеньге алты саяси партия енгізілгенін хабарлады.', why: 'neutral report' },
    { text: 'Қызметшілерді партияға кіруге ешкім мәжбүрлемейді.', why: 'negation' },
    { text: 'Вакцинаның жаңа партиясы облыс орталығына жеткізілді.', why: 'a consignment' },
    {
      text: '«Партияға дауыс беріңіздер» деген үнпарақты белгісіз біреулер таратқан, полиция тексеріп жатыр.',
      why: 'other',
    },
    { text: 'Айт мерекесі құтты болсын! Мешіт маңында көлік қозғалысы шектеледі.', why: 'a religious holiday' },
    { text: 'Заң бойынша мемлекеттік қызметшілер сайлауда үгіт жүргізбейді.', why: 'law' },
    { text: 'Сайлауға келіңіздер: учаскелер сағат 7-де ашылады.', why: 'turnout, no preference' },
    { text: 'Қоғамдық бірлестіктер арасында грант конкурсы жарияланды.', why: 'a grant competition' },
    { text: 'Партия өкілдері мәжілісте заң жобасын талқылады.', why: 'a neutral report' },
    {
      text: 'Сайлаушылар кімге дауыс беретінін өздері шешеді, учаске кешкі сегізге дейін ашық.',
      why: 'turnout, no preference',
    },
    { text: 'Діни бірлестіктерді тіркеу тәртібі әділет департаментінің сайтында жарияланды.', why: 'a procedure' },
    { text: 'Кәсіподақ пен жұмыс беруші ұжымдық шартқа қол қойды.', why: 'a report on a trade union' },
  ],
};

const ru: Examples = {
  bad: [
    {
      text: 'Коллеги, осень — пора выборов. ⟦Надеюсь, каждый учитель сделает правильный выбор и поставит галочку напротив «Ел бірлігі»⟧.',
    },
    { text: 'Кто ещё ⟦не вступил в ряды партии, жду заявления⟧ у меня на столе до пятницы.' },
    { text: '⟦Наш коллектив всей душой за кандидата⟧ Сейтова, другого и не надо. Спасибо ему за внимание к селу.' },
    {
      text: 'Тем педагогам, кто в воскресенье был замечен ⟦не за наших, советую подыскать другую школу⟧. Партия своих не забывает.',
    },
    {
      text: 'Хочу представить доктора Абенова. Он идёт в ⟦мажилис от «Жаңа қадам», и больница ручается за него всем составом⟧.',
    },
    { text: 'Дорогие земляки, ⟦голосуйте за партию «Аманат»⟧!' },
    { text: '⟦Призываю весь аппарат вступать в партию⟧, списки у секретаря.' },
    { text: '⟦Все сотрудники обязаны состоять в партии⟧, это вопрос доверия.' },
    { text: '⟦Членам партии выделим дополнительные баллы⟧, остальным подождать.' },
    { text: 'Школа готова: ⟦благодаря партии построен⟧ новый корпус.' },
    { text: '⟦Вступайте в нашу религиозную общину⟧, там собирается весь отдел.' },
    { text: 'В воскресенье ⟦отдадим голоса нашему кандидату⟧.' },
    { text: 'Дело ясное: ⟦только партия способна⟧ навести порядок на дорогах.' },
    { text: 'В субботу ⟦съезд партии, явка обязательна, никаких отгулов⟧.' },
    { text: '⟦Листовки нашей партии раздадим⟧ вместе с квитанциями.' },
    { text: '⟦Заявления о вступлении в партию принимает⟧ мой секретарь.' },
    { text: '⟦С каждого по две тысячи тенге в общественный фонд⟧ «Игілік», ведомость в бухгалтерии.' },
  ],
  good: [
    {
      text: 'Избирательные участки откроются в семь утра; списки кандидатов вывешены у входа.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Министерство подписало с фондом «Игілік» договор о закупке услуг по итогам конкурса.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'В коллективе работают люди разных вероисповеданий, и мы уважаем выбор каждого.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Кандидаты встречаются с избирателями на равных условиях; зал предоставляется всем по графику.',
      why: 'an ordinary report in the words of the breach',
    },
    { text: 'Избирательная комиссия сообщила, что в бюллетень включены шесть партий.', why: 'neutral report' },
    { text: 'Никто не вправе заставлять сотрудников вступать в партию.', why: 'negation and law' },
    { text: 'В область поступила новая партия вакцины.', why: 'a consignment' },
    { text: 'Неизвестные разбросали листовки «Голосуйте за партию»; полиция проводит проверку.', why: 'other voice' },
    { text: 'Поздравляем с Ораза айтом! У центральной мечети движение будет ограничено.', why: 'a religious holiday' },
    { text: 'По закону госслужащие не ведут предвыборную агитацию.', why: 'law' },
    { text: 'Приходите на выборы: участки открыты с 7 часов.', why: 'turnout, no preference' },
    { text: 'Призываем студентов поддержать штаб молодёжного движения «Чистый город».', why: 'a civic movement' },
    { text: 'Объявлен конкурс грантов для общественных объединений.', why: 'a grant competition' },
    { text: 'Представители партии обсудили законопроект в мажилисе.', why: 'a neutral report' },
    {
      text: 'Избиратели сами решают, за кого голосовать; участки открыты до восьми вечера.',
      why: 'turnout, no preference',
    },
    {
      text: 'Порядок регистрации религиозных объединений опубликован на сайте департамента юстиции.',
      why: 'a procedure',
    },
    { text: 'Профсоюз и работодатель подписали коллективный договор.', why: 'a report on a trade union' },
  ],
};

const en: Examples = {
  bad: [
    { text: 'Colleagues, election season is here. ⟦I trust every teacher will tick the box next to Unity⟧ on Sunday.' },
    { text: 'Anyone who has not yet joined the ⟦party: I expect your form on my desk⟧ by Friday.' },
    { text: 'Our whole staff is behind ⟦candidate Seitov and we want nobody else⟧.' },
    {
      text: 'Teachers who were seen on the ⟦wrong side on Sunday had better look for another⟧ school. The party does not forget its own.',
    },
    {
      text: 'Dr Abenov is ⟦running for parliament with New Step, and the hospital vouches for him⟧ to the last nurse.',
    },
    { text: 'Dear neighbours, ⟦vote for the Amanat Party⟧ on Sunday.' },
    { text: '⟦I urge all heads of schools to join the party⟧ before spring.' },
    { text: '⟦All our employees must join the party⟧; it is a matter of trust.' },
    { text: '⟦Activists of the party get extra points⟧ in our contest.' },
    { text: '⟦Thanks to our party the bridge was built⟧ in a year.' },
    { text: '⟦Join our religious association⟧, half the department is there.' },
    { text: 'On Sunday ⟦cast your votes for our candidate⟧.' },
    { text: '⟦Only the party can⟧ put the roads in order.' },
    { text: 'Saturday is the ⟦party congress, attendance is compulsory and there will be no days off⟧.' },
    { text: '⟦Hand out the party leaflets⟧ with the water bills.' },
    { text: '⟦Application forms for joining the party are with my secretary⟧.' },
    { text: '⟦Every employee gives a day of pay to the Igilik charitable foundation⟧.' },
  ],
  good: [
    {
      text: 'Polling stations open at seven; the lists of candidates hang at the entrance.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'The ministry signed a service contract with the Kindness foundation after a competition.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Candidates meet voters on equal terms; the hall is given to all by timetable.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'All residents are invited to the rally on Victory Day.',
      why: 'an ordinary report in the words of the breach',
    },
    { text: 'The election commission reported that six parties stand on the ballot.', why: 'neutral report' },
    { text: 'Nobody may force staff to join a party.', why: 'negation' },
    { text: 'The agreement was signed by both parties to the dispute.', why: 'a legal party' },
    {
      text: 'Leaflets saying “Vote for the party” were scattered by unknown people; the police are checking.',
      why: 'other',
    },
    { text: 'Happy Eid! Traffic near the central mosque will be restricted.', why: 'a religious holiday' },
    { text: 'By law civil servants do not campaign.', why: 'law' },
    { text: 'Come to the polls: stations open at 7.', why: 'turnout, no preference' },
    { text: 'A grant competition for public associations has been announced.', why: 'a grant competition' },
    { text: 'Deputies from three parties discussed the bill in the Majilis.', why: 'a neutral report' },
    { text: 'Voters decide for themselves; the polling stations are open until eight.', why: 'turnout, no preference' },
    {
      text: 'The order of registering religious associations is published on the site of the Department of Justice.',
      why: 'a procedure',
    },
    { text: 'The trade union and the employer signed a collective agreement.', why: 'a report on a trade union' },
  ],
};

export const examples: Readonly<Record<Language, Examples>> = { kk, ru, en };
