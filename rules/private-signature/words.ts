import type { PatternSet } from '../../engine/rule.ts';

/** Posts of the state's service that name the body by themselves. */
export const post: PatternSet = {
  kk: `
    (министр/n | вице-министр/n | вице министр/n | премьер/n | премьер-министр/n)
    (әкім/n | аким/n) ~1 [(орынбасары/n | көмекшісі/n | кеңесшісі/n | аппараты/n)]
    (прокурор/n | судья/n | тергеуші/n | дипломат/n | елші/n | консул/n | атташе/n | мәслихат хатшысы/n)
    (министрдің | министрінің | әкімнің | әкімінің | президенттің | премьердің | төрағаның) ~1 (орынбасары | кеңесшісі | көмекшісі | баспасөз хатшысы)
    (басқарма/n | департамент/n | комитет/n | агенттік/n | бөлім/n | инспекция/n | сектор/n | министрлік/n | әкімдік/n | аппарат/n | қызмет/n) ~3 (басшысы | бастығы | директоры | төрағасы | меңгерушісі | орынбасары | жетекшісі | бас маманы | маманы | инспекторы | кеңесшісі | қызметкері | өкілі | сарапшысы | баспасөз хатшысы)
    (бас | жетекші | аға) (маман/n | инспектор/n)
    (мемлекеттік | салық | еңбек | санитарлық | экология) инспекторы
    (баспасөз хатшысы/n | ресми өкілі/n)
  `,
  ru: `
    (министр/n | вице-министр/n | замминистра | премьер-министр/n | вице-премьер/n)
    (аким/n | замакима | прокурор/n | судья/n | следователь/n | посол/n | дипломат/n | консул/n | атташе)
    (заместитель/n | советник/n | помощник/n | пресс-секретарь/n) ~1 (министра | акима | председателя | премьера | президента)
    (директор/n | руководитель/n | начальник/n | председатель/n | заместитель/n | замдиректора | зам | глава/n | заведующий/a | сотрудник/n | сотрудница/n | специалист/n | инспектор/n | советник/n | эксперт/n | консультант/n | работник/n | представитель/n) ~3 (департамент/n | управление/n | комитет/n | агентство/n | министерство/n | отдел/n | сектор/n | инспекция/n | аппарат/n | акимат/n | ведомство/n | прокуратура/n | администрация/n | служба/n)
    (главный/a | ведущий/a | старший/a) (специалист/n | инспектор/n)
    (государственный/a | налоговый/a | трудовой/a | санитарный/a | экологический/a) инспектор/n
    (пресс-секретарь/n | официальный/a представитель/n)
    (и о | врио) ~1 (руководителя | начальника | директора | акима | министра | председателя)
    государственный/a служащий/a
  `,
  en: `
    (minister/n | vice minister/n | vice-minister/n | deputy minister/n | prime minister/n | assistant secretary | deputy assistant secretary)
    (akim/n | deputy akim/n | prosecutor/n | judge/n | ambassador/n | consul/n | attaché/n | attache/n | press secretary | spokesperson | spokesman | spokeswoman)
    (adviser/n | advisor/n | assistant/n | deputy | aide) to the (minister | akim | chair | chairman | chairperson | president | prime minister)
    (director/n | head/n | chief/n | chair | chairman | chairwoman | chairperson | deputy | specialist/n | inspector/n | officer/n | adviser/n | advisor/n | expert/n | manager/n | employee/n | official/n) ~4 (department/n | directorate/n | committee/n | agency | ministry | division/n | unit/n | inspectorate/n | akimat/n | office/n | administration | authority | prosecutor's office)
    (department | directorate | committee | agency | ministry | division | unit | inspectorate | akimat) (director/n | head/n | chief/n | specialist/n | inspector/n | official/n)
    (chief | leading | lead | senior | principal) (specialist/n | inspector/n)
    (state | tax | labour | sanitary | environmental) inspector/n
    civil servant/n
  `,
};

/** A state body as an affiliation. */
export const body: PatternSet = {
  kk: `
    (министрлік/n | әкімдік/n | үкімет/n | прокуратура/n | мәслихат/n | ведомство/n | жоғарғы сот/n | ұлттық банк/n | елшілік/n | консулдық/n)
    (басқарма/n | департамент/n | комитет/n | агенттік/n | инспекция/n)
    әкім аппараты/n
    президент әкімшілігі/n
  `,
  ru: `
    (министерство/n | акимат/n | правительство/n | прокуратура/n | маслихат/n | ведомство/n | верховный/a суд/n | национальный/a банк/n | посольство/n | консульство/n)
    (минздрав/n | минфин/n | минтруд/n | минюст/n | мвд | мид | минобороны | минкультуры)
    (управление/n | департамент/n | комитет/n | отдел/n | инспекция/n | агентство/n) ~1 (образования | здравоохранения | культуры | финансов | спорта | туризма | экологии | экономики | юстиции | полиции | внутренней | внутренних | сельского | земельных | земельным | строительства | архитектуры | статистики | государственных | по | труда | занятости | предпринимательства | природных | социальной | социальных | цифровизации | транспорта | водных | казначейства | области | города | района)
    аппарат/n акима
    администрация/n президента
  `,
  en: `
    (ministry of | ministry for | akimat of | government of | office of the akim | office of the prime minister | supreme court | national bank)
    (department of | directorate of | committee of | committee for | committee on | agency for | agency of | inspectorate of | inspectorate for | prosecutor's office)
    (akimat | ministry | embassy of | consulate of | consulate general | embassy)
  `,
};

/** A post that says nothing by itself and is official when a body stands beside it. */
export const academy: PatternSet = {
  kk: `
    (университет/n | институт/n | кафедра/n | факультет/n | мектеп/n | гимназия/n | лицей/n | колледж/n | академия/n | зертхана/n | ғылыми зерттеу | баспа/n | журнал/n | жазушылар одағы | театр/n | мұғалім/n | оқытушы/n | доцент/n | профессор/n | аспирант/n | докторант/n)
  `,
  ru: `
    (университет/n | институт/n | кафедра/n | факультет/n | школа/n | гимназия/n | лицей/n | колледж/n | академия/n | лаборатория/n | нии | издательство/n | журнал/n | союз/n писателей | театр/n | учитель/n | преподаватель/n | доцент/n | профессор/n | аспирант/n | докторант/n)
  `,
  en: `
    (university | institute/n | chair of | faculty | school/n | gymnasium | lyceum | college/n | academy | laboratory | publisher/n | journal/n | writers' union | theatre | theater | teacher/n | lecturer/n | professor/n | postgraduate/n)
  `,
};

/** The post is past, or the person is not the author. */
export const aside: PatternSet = {
  kk: `
    (бұрынғы | зейнеткер/n | экс)
    (рецензент/n | ғылыми жетекші/n | ғылыми жетекшісі/n | редактор/n | редакторы/n | пікір жазған | пікір/n | алғысөз/n | арналады | арналған)
  `,
  ru: `
    (бывший/a | экс | отставной/a | в отставке | пенсионер/n)
    (рецензент/n | рецензенты | научный/a руководитель/n | редактор/n | ответственный/a редактор/n | консультант/n по | предисловие/n | посвящается | переводчик/n)
  `,
  en: `
    (former | formerly | retired | ex)
    (reviewer/n | reviewed by | supervisor/n | scientific adviser | editor/n | edited by | foreword by | dedicated to | translated by)
  `,
};

/** What introduces an author. */
export const label: PatternSet = {
  kk: `
    (автор/n | авторы | авторлар/n | авторлары | жазған | құрастырған | құрастырушы/n | әзірлеген | дайындаған | мәтін авторы | өлең авторы | дәріскер/n | дәріс оқиды | курсты жүргізеді | жүргізуші/n | суретші/n | фотосуреттер | сазын жазған | әні)
  `,
  ru: `
    (автор/n | авторы | соавтор/n | составитель/n | подготовил | подготовила | подготовили | написал | написала | разработал | разработала | стихи | текст | выступает | лектор/n | преподаватель/n курса | ведущий курса | ведет курс | курс ведет | курс читает | лекцию читает | читает | художник/n | фото | фотографии | музыка | слова)
  `,
  en: `
    (story | stories | poem | poems | novel | essay | tale | play | verses | lecture | article | study | textbook | drawings) by
    (by | author/n | authors | co-author/n | written by | prepared by | compiled by | developed by | text by | poems by | words by | lecturer/n | instructor/n | taught by | presented by | photographs by | photos by | music by | lyrics by)
  `,
};

/** The piece itself goes out in a body's name. The braces hold what is to be dropped. */
export const onBehalf: PatternSet = {
  kk: `
    (мақала/n | жинақ/n | оқулық/n | оқу құралы/n | кітап/n | зерттеу/n | жұмыс/n | өлең/n | поэма/n | әңгіме/n | дәріс/n | сабақ/n | курс/n | еңбек/n | материал/n | баяндама/n | роман/n | көрме/n | туынды/n) ..6 {<state-body> атынан}
    {<state-body> ~1 атынан} ..4 (шығар/v | шығарыл/v | әзірле/v | әзірлен/v | дайындал/v | жарияла/v | жариялан/v | ұсыныл/v | ұсын/v | басыл/v)
    {<state-body>+gen ~1 атынан} ..8 (мақала/n | жинақ/n | оқулық/n | оқу құралы/n | кітап/n | зерттеу/n | өлең/n | поэма/n | әңгіме/n | дәріс/n | сабақ/n | курс/n | еңбек/n | роман/n | көрме/n | жаз/v | оқы/v | жыр/n)
  `,
  ru: `
    (статья/n | сборник/n | учебник/n | пособие/n | книга/n | исследование/n | работа/n | стихотворение/n | стихи | поэма/n | рассказ/n | лекция/n | урок/n | курс/n | материал/n | доклад/n | роман/n | выставка/n | произведение/n | повесть/n | эссе) ..6 {от (имени | лица) ~3 <state-body>}
    (издать/v | издан | издана | издано | изданы | подготовлен | подготовлена | подготовлено | подготовлены | выпущен | выпущена | выпущено | опубликован | опубликована | опубликовано | публикуется | публикуем | представлен | представлена) ~4 {от (имени | лица) ~3 <state-body>}
    {от (имени | лица) ~3 <state-body>} ~3 (издать/v | издан | издана | издано | подготовлен | подготовлена | подготовлено | выпущен | выпущена | опубликован | опубликована | публикуется | публикуем)
    {от (имени | лица) ~3 <state-body>} ..8 (статья/n | сборник/n | учебник/n | пособие/n | книга/n | исследование/n | стихотворение/n | стихи | поэма/n | рассказ/n | лекция/n | урок/n | курс/n | роман/n | выставка/n | произведение/n | повесть/n | эссе)
  `,
  en: `
    (article/n | collection/n | textbook/n | manual/n | book/n | study | studies | paper/n | poem/n | story | stories | lecture/n | lesson/n | course/n | novel/n | exhibition/n | essay/n | work/n | thesis) ..8 {(on behalf of | in the name of) ~3 <state-body>}
    (published | prepared | issued | released | presented | produced | written) ~4 {(on behalf of | in the name of) ~3 <state-body>}
    {(on behalf of | in the name of) ~3 <state-body>} ..8 (article/n | collection/n | textbook/n | manual/n | book/n | study | paper/n | poem/n | story | lecture/n | lesson/n | course/n | novel/n | exhibition/n | essay/n | thesis)
  `,
};

/** The office of the one whose pen the piece came from. Braces hold the office. */
export const penned: PatternSet = {
  kk: `
    {(әкім/n | министр/n | басқарма/n | департамент/n | комитет/n | бөлім/n | прокурор/n | төраға/n) ~3 (орынбасары/n | басшысы/n | бастығы/n | директоры/n | төрағасы/n | маманы/n)} ~4 (қаламынан | қаламының | қаламына)
    {(әкімнің | әкімінің | министрдің | министрінің | прокурордың)} ~4 (қаламынан | қаламының | қаламына)
  `,
  ru: `
    (из-под пера | из под пера | перу | пера) ~3 {(министра | министру | акима | акиму | прокурора | судьи)}
    (из-под пера | из под пера | перу | пера) ~3 {(заместителя | заместителю | руководителя | руководителю | начальника | начальнику | директора | директору | председателя | председателю) ~2 (министра | акима | управления | департамента | комитета | отдела | министерства | инспекции | агентства)}
  `,
  en: `
    (from the pen of | penned by | flowed from the pen of) ~3 {(minister | deputy minister | akim | deputy akim | prosecutor | judge)}
    (from the pen of | penned by) ~3 {(head | deputy head | director | deputy director | chief) of ~3 (department | directorate | committee | ministry | division | agency)}
  `,
};

/** Signs of a scholarly, teaching or creative piece whose type does not say so. */
export const genre: PatternSet = {
  kk: `
    (аннотация/n | түйін сөздер/n | кілт сөздер/n | әдебиеттер тізімі | пайдаланылған әдебиет | ғылыми мақала/n | диссертация/n | тезис/n | монография/n)
    (оқу құралы/n | оқулық/n | сабақ жоспары/n | ашық сабақ/n | дәріс/n | әдістемелік құрал/n)
    (өлең/n | поэма/n | әңгіме/n | повесть/n | роман/n | эссе/n | өлеңдер жинағы/n | жыр/n | дастан/n)
  `,
  ru: `
    (аннотация/n | ключевые слова | список литературы | научный/a статья/n | диссертация/n | тезисы | монография/n)
    (учебный/a пособие/n | учебник/n | конспект/n урока | открытый/a урок/n | лекция/n | методический/a пособие/n)
    (стихотворение/n | стихи | поэма/n | рассказ/n | повесть/n | роман/n | эссе | сборник/n стихов)
  `,
  en: `
    (abstract | keywords | references | scholarly article/n | research article/n | thesis | dissertation/n | monograph/n)
    (textbook/n | lesson plan/n | lecture/n | study guide/n | teaching manual/n)
    (poem/n | poems | short story | novel/n | essay/n | collection of poems)
  `,
};

/** The body's own product, which it may sign. */
export const product: PatternSet = {
  kk: '(әдістемелік ұсыным/n | әдістемелік ұсынымдар | әдістемелік нұсқау/n | нұсқаулық/n | есеп/n | жадынама/n | статистикалық жинақ/n)',
  ru: '(методический/a рекомендация/n | методические рекомендации | методический/a указание/n | инструкция/n | отчет/n | памятка/n | статистический/a сборник/n)',
  en: '(guideline/n | guidelines | methodological recommendations | instruction/n | report/n | leaflet/n | statistical yearbook/n)',
};

/** Posts in the metadata: beginnings of words, lower case, as no pattern reads metadata. */
export const POST_BEGINNINGS: readonly string[] = [
  'министр',
  'вице-министр',
  'замминистра',
  'әкім',
  'аким',
  'замаким',
  'прокурор',
  'судья',
  'департамент',
  'басқарма',
  'управлени',
  'комитет',
  'министрлі',
  'министерств',
  'агентств',
  'агентті',
  'инспектор',
  'инспекци',
  'ведомств',
  'отдел',
  'бөлім',
  'сектор',
  'специалист',
  'маман',
  'пресс-секретар',
  'баспасөз',
  'государственн',
  'мемлекеттік',
  'minister',
  'ministry',
  'akim',
  'prosecutor',
  'judge',
  'department',
  'directorate',
  'committee',
  'agency',
  'inspector',
  'inspectorate',
  'division',
  'specialist',
  'spokes',
  'press',
  'secretary',
];
