import type { PatternSet } from '../../engine/rule.ts';

/** Posts, titles and everyday names of persons in the state's service. */
export const official: PatternSet = {
  kk: `
    шенеунік/n, шенді/n, лауазымды тұлға/n, лауазымды адам/n, лауазым иесі/n, лауазымды қызметкер/n
    мемлекеттік қызметші/n, мемлекеттік қызметкер/n, мемқызметші/n, мемқызметкер/n, бюрократ/n
    президент/n, мемлекет басшысы/n, премьер/n, премьер-министр/n, премьер-министр/n, министр/n, вице-министр/n, вице-министр/n, үкімет мүшесі/n
    әкім/n, әкімқара/n, аким/n, мэр/n, губернатор/n, төраға/n, төрағасы, төрайым/n, басшы/n, басшылық/n, бастық/n
    директор/n, меңгеруші/n, жетекші/n, хатшы/n, комиссар/n, уәкіл/n, омбудсмен/n, кеңесші/n, көмекші/n
    депутат/n, сенатор/n, мәжілісмен/n, мәслихат хатшысы/n, парламентарий/n
    судья/n, прокурор/n, тергеуші/n, анықтаушы/n, полицей/n, полиция қызметкері/n, сақшы/n, тәртіп сақшысы/n, жедел уәкіл/n
    генерал/n, полковник/n, майор/n, офицер/n, әскери қызметші/n, құтқарушы/n, шекарашы/n, кеденші/n, салықшы/n
    инспектор/n, ревизор/n, аудитор/n, бақылаушы/n, маман/n, бас маман/n, баспасөз хатшысы/n, ресми өкіл/n, өкіл/n
    орынбасар/n, бас дәрігер/n, ректор/n, проректор/n, мектеп директоры/n, әкімқаралар, дөкейлер, мәслихатшы/n, коменданты, комендант/n
    министрліктегі/n, әкімдіктегі/n, басқармадағы/n, бөлімдегі/n, прокуратурадағы/n, полициядағы/n, үкіметтегі/n, биліктегі/n, департаменттегі/n
    комитеттегі/n, ведомстводағы/n, кеңседегі/n, аппараттағы/n, мәслихаттағы/n, инспекциядағы/n, парламенттегі/n, мәжілістегі/n, агенттіктегі/n
    кедендегі/n, жоғарыдағылар, жоғары жақтағылар, астанадағылар, облыстағылар
    дипломат/n, елші/n, консул/n, билік өкілі/n, билік өкілдері, әкімдік қызметкері/n, министрлік қызметкері/n
  `,
  ru: `
    чиновник/n, чинуша/n, госслужащий/n, госслужащий/a, государственный/a служащий/n, государственный/a служащий/a
    должностное лицо/n, должностные лица, должностных лиц, должностным лицам, служащий/n, управленец/n, бюрократ/n
    президент/n, глава/n государства, премьер/n, премьер-министр/n, премьер-министр/n, министр/n, вице-министр/n, вице-министр/n, замминистра, министерша/n
    аким/n, замакима, заместитель/n акима, мэр/n, губернатор/n, глава/n района, глава/n области, глава/n региона, глава/n города
    глава/n ведомства, глава/n управления, глава/n департамента, глава/n комитета, глава/n министерства
    председатель/n, руководитель/n, руководство/n, начальник/n, начальство/n, заместитель/n, директор/n, заведующий/n
    секретарь/n, пресс-секретарь/n, пресс-секретарь/n, спикер/n, комиссар/n, уполномоченный/n, омбудсмен/n, советник/n, помощник/n, вице-премьер/n, вице-премьер/n
    депутат/n, сенатор/n, мажилисмен/n, парламентарий/n, народный/a избранник/n
    судья/n, прокурор/n, следователь/n, дознаватель/n, полицейский/n, полицейский/a, участковый/n, сотрудник/n полиции, оперативник/n
    генерал/n, полковник/n, майор/n, офицер/n, военнослужащий/n, спасатель/n, пограничник/n, таможенник/n, налоговик/n
    инспектор/n, ревизор/n, аудитор/n, контролер/n, проверяющий/n, главный/a специалист/n, специалист/n, сотрудник/n, работник/n
    дипломат/n, посол/n, консул/n, представитель/n власти, представители власти, представитель/n министерства, силовик/n
    подчиненный/n, подчиненный/a, зам/n, главврач/n, ректор/n, проректор/n, завуч/n, завхоз/n, комендант/n, управляющий/a, врио
    // named after their bodies
    прокурорские, прокурорских, прокурорским, судейские, судейских, министерские, министерских, министерским, акиматовские, акиматовских
    минфиновские, минздравовские, комитетские, таможенные чины, полицейские чины, чины, чинов, чинам, верхушка/n, номенклатура/n
    акиматовец/n, минфиновец/n, минздравовец/n, мидовец/n, мвдшник/n, гаишник/n, начальничек/n, столоначальник/n
  `,
  en: `
    official/n, public official/n, state official/n, government official/n, officeholder/n, office holder/n, functionary/n
    civil servant/n, public servant/n, government employee/n, state employee/n, bureaucrat/n, apparatchik/n
    president/n, head/n of state, prime minister/n, premier/n, minister/n, vice minister/n, vice-minister/n, vice-minister/n, deputy minister/n
    secretary/n, press secretary/n, press-secretary/n, spokesman/n, spokeswoman/n, spokesperson/n, commissioner/n, ombudsman/n
    akim/n, deputy akim/n, mayor/n, governor/n, chairman/n, chairwoman/n, chairperson/n, chair/n, head/n of department
    head/n of section, section head/n, head/n of unit, unit head/n, deputy head/n, head of, heads of, deputy governor/n, head/n of the department, head/n of the directorate, head/n of the agency, head/n of the ministry, director/n, chief/n, boss/n
    deputy/n, member/n of parliament, lawmaker/n, legislator/n, senator/n, mp/n, mps
    judge/n, prosecutor/n, investigator/n, police officer/n, policeman/n, policemen, constable/n, officer/n, detective/n
    general/n, colonel/n, major/n, inspector/n, auditor/n, regulator/n, controller/n, supervisor/n
    specialist/n, chief specialist/n, employee/n, staff member/n, adviser/n, advisor/n, aide/n, assistant/n
    diplomat/n, ambassador/n, consul/n, envoy/n, subordinate/n, head doctor/n, chief physician/n, rector/n, headmaster/n, headmistress/n
    tax people, tax men, taxman, taxmen, customs men, traffic police, ministry people, akimat people, people from the ministry, people at the ministry, people in the akimat
    top brass, higher-ups, higher ups, city father/n, superintendent/n, councillor/n, councilman, councilmen, registrar/n, clerk/n
  `,
};

/** Fellow servants of the state. */
export const colleague: PatternSet = {
  kk: 'әріптес/n, әріптестер/n, қызметтес/n, қол астындағы қызметкер/n, бағынышты қызметкер/n, қарамағындағы қызметкер/n',
  ru: 'коллега/n, сослуживец/n, подчиненный/n, подчиненный/a, сотрудник/n, предшественник/n, смежник/n, сменщик/n',
  en: 'colleague/n, co-worker/n, coworker/n, fellow officer/n, subordinate/n, staffer/n, predecessor/n, counterpart/n',
};

/** People whom the state serves, and those who write and speak about it. */
export const citizen: PatternSet = {
  kk: `
    азамат/n, азаматша/n, тұрғын/n, халық/n, жұрт/n, жұртшылық/n, өтініш беруші/n, шағымданушы/n, арызданушы/n, арыз иесі/n
    келуші/n, ата ана/n, пайдаланушы/n, оқырман/n, көрермен/n, сайлаушы/n, кәсіпкер/n, зейнеткер/n, студент/n
  `,
  ru: `
    гражданин/n, гражданка/n, житель/n, жительница/n, горожанин/n, сельчанин/n, население/n, народ/n, люди, людей, людям, людьми
    общественность/n, заявитель/n, заявительница/n, жалобщик/n, посетитель/n, обратившийся/a, родитель/n, пользователь/n
    подписчик/n, читатель/n, избиратель/n, предприниматель/n, пенсионер/n, пенсионерка/n, студент/n
  `,
  en: `
    citizen/n, resident/n, people, public, inhabitant/n, applicant/n, complainant/n, petitioner/n, visitor/n, parent/n
    user/n, subscriber/n, follower/n, reader/n, viewer/n, voter/n, entrepreneur/n, pensioner/n, student/n, commenter/n
  `,
};

/** Those who ask, report, criticise and argue in public. */
export const critic: PatternSet = {
  kk: `
    журналист/n, тілші/n, блогер/n, редактор/n, редакция/n, бақ/n, басылым/n, газет/n, арна/n, портал/n, белсенді/n, сыншы/n
    сарапшы/n, оппонент/n, қарсылас/n, әлеуметтік желі қолданушысы/n, комментатор/n, автор/n, оппозиция/n, қоғам белсендісі/n
    пост ие/n, жазба ие/n, арна ие/n, парақша ие/n, пост автор/n, жазба автор/n, телеграм арна/n, жаңалықтар сайты, паблик/n, әкімші/n, админ/n, сынаушы/n
    қоғамшыл/n, волонтер/n, ютубер/n, тиктокер/n, инфлюенсер/n, профессор/n, кабинет сарапшысы/n
    наразылық білдіруші/n, митингіші/n, шеруші/n, плакат/n, саясаттанушы/n, экономист/n, заңгер/n, адвокат/n, құқық қорғаушы/n, эколог/n
  `,
  ru: `
    журналист/n, журналистка/n, корреспондент/n, репортер/n, блогер/n, блогерша/n, редактор/n, редакция/n, сми, издание/n
    газета/n, телеканал/n, портал/n, активист/n, активистка/n, критик/n, эксперт/n, оппонент/n, оппозиция/n, оппозиционер/n
    комментатор/n, автор/n, общественник/n, правозащитник/n, политолог/n, экономист/n, юрист/n, адвокат/n, эколог/n, спорщик/n
    паблик/n, телеграм канал/n, телеграм-канал/n, канал/n, новостной/a сайт/n, админ/n, администратор паблика, аналитик/n, обозреватель/n, колумнист/n
    публицист/n, ведущий/n, инфлюенсер/n, тиктокер/n, ютубер/n, хейтер/n, аноним/n, профессор/n, недоброжелатель/n, экоактивист/n, инициативный/a группа/n
    родительский/a комитет/n, волонтер/n, зоозащитник/n, урбанист/n, критикующий/a, пишущий/a, комментирующий/a
    митингующий/a, протестующий/a, пикетчик/n, демонстрант/n, подписант/n, плакат/n
  `,
  en: `
    journalist/n, reporter/n, correspondent/n, blogger/n, editor/n, newspaper/n, outlet/n, media outlet/n, press, media, channel/n
    activist/n, critic/n, expert/n, opponent/n, opposition, commentator/n, author/n, columnist/n, pundit/n, campaigner/n, protester/n, protestor/n, demonstrator/n, placard/n, petitioner/n
    local site, news site/n, news website/n, telegram channel/n, influencer/n, youtuber/n, tiktoker/n, podcaster/n, analyst/n, professor/n, hater/n, detractor/n
    heckler/n, parents' committee/n, commentariat, poster/n, naysayer/n, the gentleman, this gentleman, that gentleman, the lady, this lady, that lady
    human rights defender/n, political scientist/n, economist/n, lawyer/n, environmentalist/n
  `,
};
