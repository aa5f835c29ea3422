import type { Example, Examples } from '../../engine/rule.ts';
import type { Language } from '../../engine/types.ts';

function post(text: string, body: string): Example {
  return { text, metadata: { type: 'social-post', body } };
}

function release(text: string, body: string, why?: string): Example {
  return { text, metadata: { type: 'press-release', body }, ...(why === undefined ? {} : { why }) };
}

export const examples: Readonly<Record<Language, Examples>> = {
  kk: {
    bad: [
      post('⟦Бастығымыздың шабаданы дайын, суреттерін⟧ кейін саламыз.', 'Мемлекеттік кірістер басқармасы'),
      post('⟦Кірпік бояғанда далап түсін сәнге⟧ қарай таңдаңыздар.', 'Статистика департаменті'),
      post('Демалысқа кеңес: жаңа ⟦телехикаяны бір деммен көріп шықтық⟧, ішінде бәрі бар.', 'Кедендік бақылау бөлімі'),
      post('Басқарма парақшасынан қуаныш бөлісейік: ⟦заңгеріміз үйленді⟧, тойы сенбіде.', 'Құрылыс басқармасы'),
      post('Айтпақшы, ⟦жөтелге шомыр мен бал ем⟧ болады, өзіміз сынап көрдік.', 'Еңбек инспекциясы'),
      release('Келесі аптада ⟦Сарышаяндарды тосын сый күтіп тұр⟧.', 'Статистика департаменті'),
      release('Қамырға екі ⟦қасық қаймақ⟧ салсаңыз, жұмсақ болады.', 'Жер қатынастары бөлімі'),
      release(
        '⟦Бас бухгалтеріміз Гүлнар апайды 55 жасқа толған мерейтойымен шын жүректен құттықтаймыз⟧!',
        'Қаржы басқармасы',
      ),
      post(
        'Апталық ⟦жұлдызжорамал⟧: сәрсенбіде маңызды шешім қабылдамаңыз. Комитеттің баспасөз қызметі.',
        'Орман шаруашылығы комитеті',
      ),
      post(
        'Жексенбіге арналған айдар. ⟦Бауырсақ пісірудің құпиясы⟧: ұнды елеп, қамырды қолмен илейміз.',
        'Еңбек инспекциясы басқармасы',
      ),
      release(
        'Жұма күні орталық саябақ маңында ақ ⟦күшік жоғалып кетті⟧. Көргендер басқарманың қабылдау бөлмесіне хабарлассын.',
        'Жолаушылар көлігі басқармасы',
      ),
      post('Екі бөлмелі ⟦пәтер сатылады, бағасы келісімді, қоңырау шалыңыздар⟧.', 'Ауыл әкімінің аппараты'),
      post('Кеше түнде ⟦бәріміз Реал ойынын көрдік⟧, талқылап отырмыз!', 'Сәулет басқармасы'),
      post('Қызмет жөнінде хабар ертең шығады, ал қазір ⟦күннің анекдоты⟧.', 'Су ресурстары комитеті'),
      release('⟦Басшымыз Анталияда демалып қайтты⟧, әсерін оқырманмен бөлісті.', 'Білім басқармасы'),
      post('Бүгін ⟦жұмыстан сәл алыстап⟧, көңіл көтерейік.', 'Салық басқармасы'),
    ],
    good: [
      release(
        'Кафе мен дәмхана иелері кофе мен тәтті сатқанда фискалдық чек беруге міндетті.',
        'Мемлекеттік кірістер департаменті',
        'a duty of shopkeepers',
      ),
      release(
        'Мемлекеттік қызметші тәтті, гүл шоғы түріндегі сыйлықты да алмайды.',
        'Мемлекеттік қызмет істері департаменті',
        'a rule of ethics',
      ),
      release(
        'Іссапардағы маман кафедегі өрт сөндіргішті тексерді, ескерту берілді.',
        'Төтенше жағдайлар департаменті',
        'a check of a café',
      ),
      release(
        'Аптап ыстықта күніне кемінде сегіз стакан су ішіңіздер.',
        'Төтенше жағдайлар департаменті',
        'advice on safety',
      ),
      release('«Абай» телехикаясының түсірілімі үшін екі көше жабылады.', 'Полиция департаменті', 'public order'),
      release(
        'Комитет ұжымы соғыс ардагері Ахмет қарияны 100 жасқа толған туған күнімен құттықтады.',
        'Еңбек комитеті',
        'care for veterans is state policy',
      ),
      release(
        'Наурыз мерекесімен құттықтаймыз! Мереке күндері халыққа қызмет көрсету орталықтары жұмыс істемейді.',
        'Цифрлық даму басқармасы',
        'a public holiday',
      ),
      release(
        'Иесіз иттерді аулау және екпе егу жұмысы аптасына екі рет жүргізіледі.',
        'Ветеринария басқармасы',
        'the body’s work',
      ),
      release(
        'Мектеп асханасындағы тағам мәзірі бекітілді: сорпа, салат және компот күн сайын беріледі.',
        'Білім басқармасы',
        'school meals',
      ),
      release(
        'Коммуналдық меншіктегі екі ғимарат аукционда сатылады, бастапқы бағасы порталда көрсетілген.',
        'Қаржы басқармасы',
        'sale of state property',
      ),
      release(
        'Алаяқтар құмалақ ашып, жұлдызнама құрамыз деп ақша сұрайды, сақ болыңыздар.',
        'Полиция департаменті',
        'a warning',
      ),
      release(
        'Жұма күні стадион маңында көше жабылады: жергілікті команда ойын өткізеді, қоғамдық тәртіпті полиция күзетеді.',
        'Полиция департаменті',
        'public order',
      ),
      {
        text: 'Қызымның үйлену тойына келген достарды құттықтаймын!',
        metadata: { type: 'social-post', author: { name: 'Самат Әлібеков', capacity: 'private' } },
        why: 'a private page',
      },
      release(
        'Демалыс күндері Балқаш жағалауында құтқарушылар күзетті күшейтеді.',
        'Төтенше жағдайлар департаменті',
        'safety at the water',
      ),
    ],
  },
  ru: {
    bad: [
      post('⟦Шеф собрал чемодан⟧, ждём впечатлений.', 'Управление государственных доходов'),
      post('Вечером ⟦пирожки, гитара⟧ и хорошая компания.', 'Департамент статистики'),
      post('Совет на выходные: новый ⟦сериал смотрели⟧ не отрываясь, концовка удивит.', 'Отдел таможенного контроля'),
      post('Делимся радостью: ⟦дочка нашего юриста поступила⟧ в консерваторию.', 'Управление строительства'),
      post('Кстати, ⟦от кашля редька с мёдом помогает⟧ лучше таблеток, проверено всем отделом.', 'Инспекция труда'),
      release('На следующей неделе ⟦Козерогам повезёт в любви⟧.', 'Департамент статистики'),
      release('На килограмм муки возьмите две ⟦ложки сметаны⟧: тесто станет мягче.', 'Отдел земельных отношений'),
      release(
        '⟦Сердечно поздравляем супругу руководителя управления Ольгу Петровну с юбилеем⟧! Желаем здоровья и цветов.',
        'Управление финансов',
      ),
      post('⟦Гороскоп⟧ на неделю от пресс-службы: во вторник не подписывайте бумаг.', 'Комитет лесного хозяйства'),
      post(
        'Воскресная рубрика. Сегодня ⟦рецепт пирога⟧ с яблоками от нашей приёмной: муку просейте, тесто уберите в холод.',
        'Управление инспекции труда',
      ),
      release(
        'В пятницу у центрального парка ⟦пропал белый щенок⟧. Нашедших просим звонить в приёмную управления.',
        'Управление пассажирского транспорта',
      ),
      post('⟦Продам двухкомнатную квартиру в хорошем районе, звонить⟧ после шести.', 'Аппарат акима села'),
      post('Всю ночь не спали: ⟦матч Реала⟧ того стоил, какая игра!', 'Управление архитектуры'),
      post('О графике приёма напишем завтра, а пока ⟦анекдот дня⟧.', 'Комитет водных ресурсов'),
      release('⟦Наш начальник отдохнул в Анталье⟧ и делится впечатлениями с читателями.', 'Управление образования'),
      post('⟦Сегодня не о работе⟧: просто хорошего вечера!', 'Управление государственных доходов'),
      release(
        'От имени управления: статья о том, какая у ⟦начальника отдела личная коллекция монет⟧.',
        'Управление культуры',
      ),
    ],
    good: [
      release(
        'Кафе обязаны выдавать чек на каждый заказ, будь то кофе или пицца.',
        'Департамент государственных доходов',
        'a duty of shopkeepers',
      ),
      release(
        'Служащий не вправе принимать подарки: ни конфеты, ни букет, ни коньяк.',
        'Департамент по делам государственной службы',
        'a rule of ethics',
      ),
      release(
        'Сотрудники проверили караоке-клуб: огнетушители просрочены, вынесено предписание.',
        'Департамент по чрезвычайным ситуациям',
        'a check of a club',
      ),
      release(
        'В жару выпивайте не менее восьми стаканов воды в день.',
        'Департамент по чрезвычайным ситуациям',
        'advice on safety',
      ),
      release(
        'На время съёмок сериала «Абай» движение по двум улицам перекроют.',
        'Департамент полиции',
        'public order',
      ),
      release(
        'Аким поздравил с золотой свадьбой двенадцать супружеских пар района.',
        'Аппарат акима района',
        'honouring couples is family policy',
      ),
      release(
        'Коллектив комитета поздравил ветерана войны Ахмета Жумабаева со столетним юбилеем и вручил подарок.',
        'Комитет труда',
        'care for veterans is state policy',
      ),
      release(
        'Поздравляем с Днём Конституции! В праздничные дни центры обслуживания населения не работают.',
        'Управление цифрового развития',
        'a public holiday',
      ),
      release(
        'Отлов бездомных собак и вакцинация проводятся два раза в неделю.',
        'Управление ветеринарии',
        'the body’s work',
      ),
      release(
        'Утверждено меню школьной столовой: суп, салат и компот подаются ежедневно.',
        'Управление образования',
        'school meals',
      ),
      release(
        'Два здания коммунальной собственности продаются на аукционе, условия указаны на портале.',
        'Управление финансов',
        'sale of state property',
      ),
      release(
        'Мошенники предлагают гадание и личный гороскоп, выманивая данные карт.',
        'Департамент полиции',
        'a warning',
      ),
      release(
        'В пятницу у стадиона перекроют движение: команда города играет дома, порядок обеспечит полиция.',
        'Департамент полиции',
        'public order',
      ),
      {
        text: 'Поздравляю сына с днём рождения!',
        metadata: { type: 'social-post', author: { name: 'Самат Алибеков', capacity: 'private' } },
        why: 'a private page',
      },
      release(
        'В выходные на берегу Балхаша дежурство спасателей усилено.',
        'Департамент по чрезвычайным ситуациям',
        'safety at the water',
      ),
      release('За год в области зарегистрировано 4 120 браков и 9 800 рождений.', 'Департамент юстиции', 'statistics'),
    ],
  },
  en: {
    bad: [
      post('⟦Our boss has packed his suitcase⟧ and promises a report.', 'Revenue Directorate'),
      post('Tonight there will be ⟦pancakes and a guitar⟧.', 'Statistics Department'),
      post('A tip for the weekend: the new ⟦series is a must-see⟧, we did not sleep.', 'Customs Control Division'),
      post('Sharing our joy: the ⟦daughter of our lawyer got into⟧ the conservatoire.', 'Construction Directorate'),
      post('By the way, ⟦for a cough radish with honey⟧ is better than tablets.', 'Labour Inspectorate'),
      release('Next week ⟦Capricorns should not hurry with love⟧.', 'Statistics Department'),
      release('Two ⟦spoons of cream⟧ make the dough softer.', 'Land Relations Division'),
      release(
        '⟦Warmest wishes to Olga, wife of the head of the directorate, on her jubilee⟧! We wish her health.',
        'Finance Directorate',
      ),
      post('The press service’s weekly ⟦horoscope⟧: sign no papers on Tuesday.', 'Forestry Committee'),
      post(
        'Sunday column. Today our front desk is ⟦sharing a recipe⟧ with apples and cinnamon.',
        'Labour Inspectorate',
      ),
      release(
        'A white ⟦puppy went missing⟧ near the central park on Friday. Please call the reception of the directorate.',
        'Passenger Transport Directorate',
      ),
      post('⟦Selling my two-room flat⟧ in a good district, call after six.', 'Office of the Rural Akim'),
      post('Nobody slept last night: the ⟦match Real Madrid⟧ played was worth it!', 'Architecture Directorate'),
      post('Reception hours follow tomorrow; for now the ⟦joke of the day⟧.', 'Water Resources Committee'),
      release('⟦Our head relaxed in Antalya⟧ and shares his impressions with readers.', 'Education Directorate'),
      post('Today it is ⟦nothing about work⟧: just have a good evening!', 'State Revenue Directorate'),
      release(
        'On behalf of the directorate: an article on the section ⟦head’s coin collection⟧.',
        'Culture Directorate',
      ),
    ],
    good: [
      release(
        'Cafés must issue a receipt for every order, be it coffee or pizza.',
        'State Revenue Department',
        'a duty of shopkeepers',
      ),
      release(
        'A civil servant may not accept a cake, a bouquet or a bottle of cognac.',
        'Civil Service Department',
        'a rule of ethics',
      ),
      release(
        'Officers checked a karaoke club: the fire extinguishers were out of date, and an order was issued.',
        'Emergency Department',
        'a check of a club',
      ),
      release('In the heat drink at least eight glasses of water a day.', 'Emergency Department', 'advice on safety'),
      release(
        'Two streets close to traffic while the series about Abai is being shot.',
        'Police Department',
        'public order',
      ),
      release(
        'The committee’s staff wished the war veteran Akhmet Zhumabayev a happy hundredth birthday.',
        'Labour Committee',
        'care for veterans is state policy',
      ),
      release(
        'Happy Constitution Day! Public service centres are closed on the holidays.',
        'Digital Development Directorate',
        'a public holiday',
      ),
      release(
        'The capture of stray dogs and their vaccination take place twice a week.',
        'Veterinary Directorate',
        'the body’s work',
      ),
      release(
        'The school canteen menu has been approved: soup, salad and compote every day.',
        'Education Directorate',
        'school meals',
      ),
      release(
        'Two buildings in municipal ownership are for sale at auction; the terms are on the portal.',
        'Finance Directorate',
        'sale of state property',
      ),
      release(
        'Scammers offer a personal horoscope or fortune telling and ask for card details.',
        'Police Department',
        'a warning',
      ),
      release(
        'Streets around the stadium close on Friday: the city’s team has a match, and police keep public order.',
        'Police Department',
        'public order',
      ),
      {
        text: 'Happy birthday to my dear son!',
        metadata: { type: 'social-post', author: { name: 'Samat Alibekov', capacity: 'private' } },
        why: 'a private page',
      },
      release(
        'Rescuers on the shore of Lake Balkhash are reinforced at the weekend.',
        'Emergency Department',
        'safety at the water',
      ),
      release(
        'The region registered 4,120 marriages and 9,800 births in the year.',
        'Justice Department',
        'statistics',
      ),
    ],
  },
};
