import type { Example, Examples } from '../../engine/rule.ts';
import type { Language } from '../../engine/types.ts';

const MINISTRY = `bodies:
  - names: { kk: [Туризм және спорт министрлігі], ru: [Министерство туризма и спорта], en: [Ministry of Tourism and Sports] }
    head: { name: Асель Нурланова, position: министр, from: 2025-01-10 }
    speakers:
      - { name: Ерлан Сапаров, position: пресс-секретарь, from: 2026-01-01, to: 2026-12-31, order: "№ 12-НҚ" }
`;
const CLINIC = `bodies:
  - names: { kk: [№ 5 қалалық емхана], ru: [Городская поликлиника № 5], en: [City Clinic No. 5] }
    head: { name: Гульнара Ахметова, position: директор, from: 2024-03-01 }
`;
const DIRECTORATE = `bodies:
  - names: { kk: [Білім басқармасы], ru: [Управление образования], en: [Education Directorate] }
    head: { name: Канат Оспанов, from: 2024-01-01 }
    speakers:
      - { name: Дина Касымова, from: 2025-02-01, to: 2025-12-31 }
      - { name: Арман Жумабеков, from: 2026-06-01 }
`;

type Author = Readonly<Record<string, string>>;

function ministry(body: string, text: string, extra: Readonly<Record<string, unknown>> = {}): Example {
  return { settings: MINISTRY, metadata: { body, ...extra }, text };
}

function clinic(body: string, text: string, extra: Readonly<Record<string, unknown>> = {}): Example {
  return { settings: CLINIC, metadata: { body, ...extra }, text };
}

function directorate(body: string, text: string, extra: Readonly<Record<string, unknown>> = {}): Example {
  return { settings: DIRECTORATE, metadata: { body, ...extra }, text };
}

/** A statement whose front matter holds the mark. */
function signed(
  settings: string,
  type: string,
  body: string,
  role: 'author' | 'speaker',
  person: Author,
  text: string,
) {
  const lines = Object.entries(person).map(([key, value]) => `  ${key}: ${value}\n`);
  const head = `type: ${type}\ndate: 2026-03-14\nbody: ${body}\n${role}:\n${lines.join('')}`;
  return { settings, text: `---\n${head}---\n\n${text}\n` };
}

export const examples: Readonly<Record<Language, Examples>> = {
  kk: {
    bad: [
      signed(
        DIRECTORATE,
        'social-post',
        'Білім басқармасы',
        'author',
        { name: 'Жанар Оспан', position: 'бас маман', capacity: 'official' },
        '⟦Біздің басқарма екі мектепті жабуды шешті⟧, ертең естисіздер.',
      ),
      ministry(
        'Туризм және спорт министрлігі',
        '«Жаңа маршруттар мамырда ашылады», – деді министрліктің департамент директоры ⟦Самат Әлібеков⟧.',
      ),
      ministry(
        'Туризм және спорт министрлігі',
        'Вице-министр ⟦Дәурен Қасымов⟧ балалар лагеріне бөлінетін қаражат екі есе артатынын мәлімдеді.',
      ),
      clinic(
        '№ 5 қалалық емхана',
        'Емхана директорының орынбасары ⟦Айгүл Серікова⟧ қабылдау кестесі өзгеретінін хабарлады.',
      ),
      clinic(
        '№ 5 қалалық емхана',
        'Журналистерге ⟦Марат Бекетов⟧ емхана атынан түсінік беріп, жөндеу жұмысы күзде аяқталатынын айтты.',
      ),
      directorate('Білім басқармасы', 'Бөлім басшысы ⟦Нұрлан Есімовтің⟧ айтуынша, үш мектептің жобасы қайта қаралады.'),
      directorate('Білім басқармасы', 'Басқарма өкілі ⟦Дина Қасымова⟧ тамақтану тарифі көтерілмейтінін нақтылады.'),
      signed(
        DIRECTORATE,
        'speech',
        'Білім басқармасы',
        'speaker',
        { name: '⟦Арман Жұмабеков⟧', position: 'басқарма басшысының орынбасары' },
        'Құрметті әріптестер! Биыл он екі мектеп пайдалануға беріледі.',
      ),
      signed(
        MINISTRY,
        'press-release',
        'Туризм және спорт министрлігі',
        'author',
        { name: '⟦Гүлнар Тұрсынова⟧', position: 'бас маман', capacity: 'official' },
        'Сәуірде облыста үш туристік кешен ашылады.',
      ),
      directorate('Білім басқармасы', 'Маған ⟦тапсырылмаса да⟧, басқарма шешімін айтайын: екі мектеп біріктіріледі.', {
        type: 'social-post',
      }),
    ],
    good: [
      {
        ...signed(
          DIRECTORATE,
          'social-post',
          'Білім басқармасы',
          'author',
          { name: 'Жанар Оспан', position: 'бас маман', capacity: 'official' },
          'Мен басқарма атынан түсініктеме беруге уәкілетті емеспін, баспасөз қызметіне жүгініңіз.',
        ),
        why: 'declines to speak',
      },
      {
        ...signed(
          DIRECTORATE,
          'social-post',
          'Білім басқармасы',
          'author',
          { name: 'Жанар Оспан', position: 'бас маман', capacity: 'official' },
          'Министрліктің ресми парақшасынан бөлісемін: «Каникул 28 қазанда басталады».',
        ),
        why: 'an official text passed on',
      },
      ministry('Туризм және спорт министрлігі', '«Жаңа маршруттар мамырда ашылады», – деді министр Әсел Нұрланова.'),
      ministry(
        'Туризм және спорт министрлігі',
        'Баспасөз хатшысы Ерлан Сапаровтың айтуынша, тіркеу 1 сәуірде басталады.',
      ),
      {
        ...ministry(
          'Туризм және спорт министрлігі',
          'Ауыл тұрғыны Самат Әлібеков: «Жол жөнделгелі қонақ көбейді», – деді.',
        ),
        why: 'a resident speaks for himself',
      },
      {
        ...ministry(
          'Туризм және спорт министрлігі',
          'Жарыста Дәурен Қасымов күміс медаль алды. «Көп дайындалдым», – деп бөлісті спортшы Дәурен Қасымов.',
        ),
        why: 'an athlete speaks for himself',
      },
      {
        ...clinic('№ 5 қалалық емхана', 'Мейіргер Айгүл Серікова «Мамандығы бойынша үздік» атағын алды.'),
        why: 'only named',
      },
      {
        ...clinic('№ 5 қалалық емхана', 'Қала әкімінің орынбасары Марат Бекетов жаңа корпусты аралап көрді.'),
        why: 'an official of another body who does not speak',
      },
      {
        ...directorate('Білім басқармасы', 'Басқарма атынан ұстаздарды Дина Қасымова құттықтады.'),
        why: 'a greeting is no statement of business',
      },
      {
        ...directorate('Қаржы басқармасы', 'Басқарма бастығы Нұрлан Есімов бюджеттің бекітілгенін хабарлады.'),
        why: 'the body has no registry',
      },
      {
        ...directorate('Білім басқармасы', 'Бөлім басшысы Дина Қасымова мектептердің дайындығы туралы хабарлады.', {
          date: '2025-08-20',
        }),
        why: 'within the term',
      },
    ],
  },
  ru: {
    bad: [
      signed(
        DIRECTORATE,
        'social-post',
        'Управление образования',
        'author',
        { name: 'Жанар Оспан', position: 'главный специалист', capacity: 'official' },
        '⟦Наше управление решило⟧ закрыть две школы, завтра услышите.',
      ),
      ministry(
        'Министерство туризма и спорта',
        '«Новые маршруты откроются в мае», – сообщил директор департамента министерства ⟦Самат Алибеков⟧.',
      ),
      ministry(
        'Министерство туризма и спорта',
        'Вице-министр ⟦Даурен Касымов⟧ заявил, что средства на детские лагеря вырастут вдвое.',
      ),
      clinic(
        'Городская поликлиника № 5',
        'Заместитель директора поликлиники ⟦Айгуль Серикова⟧ сообщила об изменении графика приёма.',
      ),
      clinic(
        'Городская поликлиника № 5',
        '⟦Марат Бекетов⟧ от имени поликлиники дал разъяснения журналистам: ремонт закончат осенью.',
      ),
      directorate(
        'Управление образования',
        'По словам начальника отдела ⟦Нурлана Есимова⟧, проекты трёх школ будут пересмотрены.',
      ),
      directorate(
        'Управление образования',
        'Представитель управления ⟦Дина Касымова⟧ уточнила, что тариф на питание не повысят.',
      ),
      signed(
        DIRECTORATE,
        'speech',
        'Управление образования',
        'speaker',
        { name: '⟦Арман Жумабеков⟧', position: 'заместитель руководителя' },
        'Уважаемые коллеги! В этом году откроются двенадцать школ.',
      ),
      signed(
        MINISTRY,
        'press-release',
        'Министерство туризма и спорта',
        'author',
        { name: '⟦Гульнар Турсунова⟧', position: 'главный специалист', capacity: 'official' },
        'В апреле в области откроются три туристских комплекса.',
      ),
      directorate(
        'Управление образования',
        '⟦Хотя мне этого не поручали⟧, расскажу о решении управления: две школы объединят.',
        { type: 'social-post' },
      ),
      ministry(
        'министерство «Туризма и спорта» Республики Казахстан',
        '⟦Самат Алибеков⟧, руководитель отдела министерства, подтвердил, что приём заявок продлён.',
      ),
    ],
    good: [
      {
        ...signed(
          DIRECTORATE,
          'social-post',
          'Управление образования',
          'author',
          { name: 'Жанар Оспан', position: 'главный специалист', capacity: 'official' },
          'Комментировать слияние школ я не уполномочена, обращайтесь в пресс-службу.',
        ),
        why: 'declines to speak',
      },
      {
        ...signed(
          DIRECTORATE,
          'social-post',
          'Управление образования',
          'author',
          { name: 'Жанар Оспан', position: 'главный специалист', capacity: 'official' },
          'Делюсь с официальной страницы министерства: «Каникулы начнутся 28 октября».',
        ),
        why: 'an official text passed on',
      },
      ministry(
        'Министерство туризма и спорта',
        '«Новые маршруты откроются в мае», – сообщила министр Асель Нурланова.',
      ),
      ministry(
        'Министерство туризма и спорта',
        'По словам пресс-секретаря Ерлана Сапарова, регистрация начнётся 1 апреля.',
      ),
      ministry(
        'Министерство туризма и спорта',
        'Е. Сапаров уточнил, что список маршрутов размещён на сайте министерства.',
      ),
      {
        ...ministry(
          'Министерство туризма и спорта',
          '«После ремонта дороги гостей стало больше», – сказал житель села Самат Алибеков.',
        ),
        why: 'a resident speaks for himself',
      },
      {
        ...ministry(
          'Министерство туризма и спорта',
          'Серебро взял Даурен Касымов. «Готовился долго», – рассказал спортсмен Даурен Касымов.',
        ),
        why: 'an athlete speaks for himself',
      },
      {
        ...clinic('Городская поликлиника № 5', 'Медсестре Айгуль Сериковой присвоено звание «Лучшая по профессии».'),
        why: 'only named',
      },
      {
        ...clinic(
          'Городская поликлиника № 5',
          'Новый корпус осмотрел заместитель акима города Марат Бекетов. «Корпус построен в срок», – отметил заместитель акима.',
        ),
        why: 'an official of another body',
      },
      {
        ...directorate('Управление образования', 'От имени управления учителей поздравила Дина Касымова.'),
        why: 'a greeting is no statement of business',
      },
      {
        ...directorate('Управление финансов', 'Начальник управления Нурлан Есимов сообщил об утверждении бюджета.'),
        why: 'the body has no registry',
      },
      {
        ...directorate('Управление образования', 'Начальник отдела Дина Касымова сообщила о готовности школ.', {
          date: '2025-08-20',
        }),
        why: 'within the term',
      },
      {
        ...ministry(
          'Министерство туризма и спорта',
          'Архитектор Тимур Исаев объяснил, как устроен новый манеж: «Мы сохранили старый фасад».',
        ),
        why: 'an outside expert',
      },
    ],
  },
  en: {
    bad: [
      signed(
        DIRECTORATE,
        'social-post',
        'Education Directorate',
        'author',
        { name: 'Zhanar Ospan', position: 'chief specialist', capacity: 'official' },
        '⟦Our directorate has decided⟧ to close two schools; you will hear of it tomorrow.',
      ),
      ministry(
        'Ministry of Tourism and Sports',
        '“New routes will open in May,” said the director of the department of the ministry ⟦Samat Alibekov⟧.',
      ),
      ministry(
        'Ministry of Tourism and Sports',
        'Deputy Minister ⟦Dauren Kassymov⟧ announced that funds for children’s camps would double.',
      ),
      clinic(
        'City Clinic No. 5',
        'The deputy director of the clinic, ⟦Aigul Serikova⟧, announced a change in reception hours.',
      ),
      clinic(
        'City Clinic No. 5',
        '⟦Marat Beketov⟧ spoke on behalf of the clinic and told journalists that repairs would end in autumn.',
      ),
      directorate(
        'Education Directorate',
        'According to the head of the division ⟦Nurlan Yessimov⟧, three school projects will be revised.',
      ),
      directorate(
        'Education Directorate',
        'A representative of the directorate, ⟦Dina Kassymova⟧, confirmed that the meal tariff would stay.',
      ),
      signed(
        DIRECTORATE,
        'speech',
        'Education Directorate',
        'speaker',
        { name: '⟦Arman Zhumabekov⟧', position: 'deputy head' },
        'Dear colleagues! Twelve schools will open this year.',
      ),
      signed(
        MINISTRY,
        'press-release',
        'Ministry of Tourism and Sports',
        'author',
        { name: '⟦Gulnar Tursunova⟧', position: 'chief specialist', capacity: 'official' },
        'Three tourist complexes will open in the region in April.',
      ),
      directorate(
        'Education Directorate',
        '⟦Although I was not instructed⟧ to, I will tell you the decision of the directorate: two schools will be merged.',
        { type: 'social-post' },
      ),
    ],
    good: [
      {
        ...signed(
          DIRECTORATE,
          'social-post',
          'Education Directorate',
          'author',
          { name: 'Zhanar Ospan', position: 'chief specialist', capacity: 'official' },
          'I am not authorised to comment on the merger; please ask the press service.',
        ),
        why: 'declines to speak',
      },
      {
        ...signed(
          DIRECTORATE,
          'social-post',
          'Education Directorate',
          'author',
          { name: 'Zhanar Ospan', position: 'chief specialist', capacity: 'official' },
          'Sharing from the official page of the ministry: “The holidays begin on 28 October”.',
        ),
        why: 'an official text passed on',
      },
      ministry('Ministry of Tourism and Sports', '“New routes will open in May,” said Minister Assel Nurlanova.'),
      ministry(
        'Ministry of Tourism and Sports',
        'According to press secretary Yerlan Saparov, registration begins on 1 April.',
      ),
      {
        ...ministry(
          'Ministry of Tourism and Sports',
          '“More guests come since the road was repaired,” said Samat Alibekov, a resident of the village.',
        ),
        why: 'a resident speaks for himself',
      },
      {
        ...ministry(
          'Ministry of Tourism and Sports',
          'Silver went to Dauren Kassymov. “I trained for a long time,” said the athlete Dauren Kassymov.',
        ),
        why: 'an athlete speaks for himself',
      },
      {
        ...clinic('City Clinic No. 5', 'The nurse Aigul Serikova received the title of Best in the Profession.'),
        why: 'only named',
      },
      {
        ...clinic(
          'City Clinic No. 5',
          'Marat Beketov, deputy akim of the city, toured the new wing. “It was built on time,” Marat Beketov noted.',
        ),
        why: 'an official of another body',
      },
      {
        ...directorate(
          'Education Directorate',
          'On behalf of the directorate Dina Kassymova congratulated the teachers.',
        ),
        why: 'a greeting is no statement of business',
      },
      {
        ...directorate(
          'Finance Directorate',
          'The head of the directorate, Nurlan Yessimov, announced the approval of the budget.',
        ),
        why: 'the body has no registry',
      },
      {
        ...directorate(
          'Education Directorate',
          'The head of the division Dina Kassymova reported on the readiness of schools.',
          { date: '2025-08-20' },
        ),
        why: 'within the term',
      },
    ],
  },
};
