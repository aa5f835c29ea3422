import type { PatternSet } from '../../rule.ts';

/** People and media whose words are not the body's. */
export const foreign: PatternSet = {
  kk: `
    блогер/n, журналист/n, тілші/n, редакция/n, редактор/n, басылым/n, газет/n, портал/n, телеарна/n, арна/n, сайт/n, бақ
    тұрғын/n, азамат/n, азаматша/n, шағымданушы/n, арызданушы/n, өтініш беруші/n, ата-ана/n, қолданушы/n, пайдаланушы/n
    жазылушы/n, оқырман/n, белсенді/n, оппонент/n, қарсылас/n, сыншы/n, сарапшы/n, сарапшылар, саясаттанушы/n, экономист/n
    адвокат/n, айыпталушы/n, сотталушы/n, күдікті/n, жәбірленуші/n, куә/n, куәгер/n, талапкер/n, кәсіпкер/n, оппозиция/n
    ұстаз/n, мұғалім/n, науқас/n, жүргізуші/n, әйел/n, ер адам/n, кісі/n, көрші/n, оқушы/n, студент/n, зейнеткер/n, балықшы/n
    жазушы/n, ақын/n, ғалым/n, философ/n, автор/n, комментатор/n, қатысушы/n, наразылар, шаруа/n, малшы/n, келуші/n, бәсекелес/n
    прокурор/n, прокуратура/n, тергеуші/n, тергеу/n, сот/n, судья/n, қорғаушы/n, кейіпкер/n, қария/n, ақсақал/n, біреу/n
    авторлар, отандастар, желі қолданушысы/n, фермер/n, жолаушы/n, тапсырыс беруші/n, мердігер/n, депутат/n, сенатор/n, мәжілісмен/n, скептик/n, бұрынғы басшы/n, алаяқ/n, қылмыскер/n, делдал/n, таныс/n, біреулер, шетелдік/n
    тіркеуші/n, мейіргер/n, сатушы/n, кассир/n, кондуктор/n, күзетші/n, тәрбиеші/n, оператор/n, даяшы/n, кезекші/n
  `,
  ru: `
    блогер/n, блогерша/n, журналист/n, журналистка/n, корреспондент/n, репортер/n, редакция/n, редактор/n, издание/n, газета/n
    сми, телеканал/n, канал/n, паблик/n, портал/n, агентство/n, сайт/n, житель/n, жительница/n, горожанин/n, сельчанин/n, гражданин/n
    гражданка/n, заявитель/n, заявительница/n, жалобщик/n, родитель/n, пользователь/n, подписчик/n, читатель/n, комментатор/n
    активист/n, активистка/n, оппонент/n, критик/n, оппозиция/n, оппозиционер/n, эксперт/n, аналитик/n, политолог/n, экономист/n
    юрист/n, адвокат/n, защитник/n, подсудимый/a, обвиняемый/a, подозреваемый/a, потерпевший/a, свидетель/n, очевидец/n, истец/n
    ответчик/n, прокурор/n, прокуратура/n, следователь/n, следствие/n, обвинение/n, суд/n, судья/n, предприниматель/n, водитель/n
    пассажир/n, пациент/n, студент/n, учитель/n, учительница/n, пенсионер/n, пенсионерка/n, сосед/n, женщина/n, мужчина/n
    писатель/n, поэт/n, ученый/a, ученый/n, историк/n, философ/n, мыслитель/n, герой/n, автор/n, конкурент/n, фермер/n, рыбак/n
    недоброжелатель/n, хейтер/n, тролль/n, аноним/n, собеседник/n, протестующий/a, митингующий/a, участник/n, отец/n, мать/n, дед/n
    заказчик/n, подрядчик/n, покупатель/n, вкладчик/n, дольщик/n, дольщица/n, депутат/n, сенатор/n, мажилисмен/n, предшественник/n, сторонник/n, противник/n, скептик/n, мошенник/n, мошенница/n, преступник/n, злоумышленник/n, посредник/n, знакомый/a, публицист/n, обозреватель/n, телеграм канал/n, докладчик/n
    регистратор/n, медсестра/n, продавец/n, продавщица/n, кассир/n, кондуктор/n, охранник/n, вахтер/n, вахтерша/n, воспитатель/n, воспитательница/n
    оператор/n, официант/n, таксист/n, дежурный/a, санитарка/n
  `,
  en: `
    blogger/n, journalist/n, reporter/n, correspondent/n, editor/n, newspaper/n, outlet/n, magazine/n, channel/n, website/n, media
    tabloid/n, resident/n, citizen/n, villager/n, complainant/n, applicant/n, petitioner/n, parent/n, user/n, follower/n
    subscriber/n, reader/n, commentator/n, commenter/n, activist/n, opponent/n, critic/n, opposition, expert/n, analyst/n
    economist/n, lawyer/n, attorney/n, defendant/n, accused, suspect/n, victim/n, witness/n, plaintiff/n, prosecutor/n
    prosecution, investigator/n, court/n, judge/n, entrepreneur/n, driver/n, passenger/n, patient/n, student/n, teacher/n
    pensioner/n, neighbour/n, neighbor/n, woman, man, writer/n, poet/n, scholar/n, scientist/n, historian/n, philosopher/n
    author/n, rival/n, competitor/n, farmer/n, fisherman/n, troll/n, protester/n, demonstrator/n, participant/n, customer/n
    buyer/n, contractor/n, father, mother, colleague/n, opponents, detractor/n, columnist/n, novelist/n, caller/n, tenant/n
    lawmaker/n, legislator/n, senator/n, mp, mps, predecessor/n, supporter/n, sceptic/n, skeptic/n, fraudster/n, swindler/n, scammer/n, criminal/n, middleman, heckler/n, shopkeeper/n, receptionist/n, nurse/n, cashier/n, guard/n, conductor/n, operator/n, caretaker/n, waiter/n, motorist/n, observer/n, source/n, someone, somebody
  `,
};

/** Things written or said in public about the body; a passage told of them is theirs. */
export const publication: PatternSet = {
  kk: `
    жарияланым/n, жазба/n, пост/n, мақала/n, бейнежазба/n, видео/n, ролик/n, комментарий/n, пікір/n, шағым/n, арыз/n, хат/n
    айыптау/n, айып/n, қауесет/n, өсек/n, сыбыс/n, жала/n, сауал/n, сұрақ/n, тақырып/n, жаңалық/n, хабар/n, материал/n, парақша/n
    репортаж/n, сюжет/n, сын/n, ұран/n, арыз шағым/n, шағымхат/n, түсініктеме/n
  `,
  ru: `
    публикация/n, пост/n, статья/n, заметка/n, видео, ролик/n, видеоролик/n, комментарий/n, жалоба/n, письмо/n, анонимка/n
    рассылка/n, обвинение/n, упрек/n, слух/n, сплетня/n, вброс/n, фейк/n, вопрос/n, заголовок/n, отзыв/n, материал/n, сюжет/n
    репортаж/n, претензия/n, лозунг/n, плакат/n, листовка/n, утверждение/n, запись/n, сторис, аудиозапись/n, чат/n, паблик/n, петиция/n
    тезис/n, фраза/n, реплика/n, мнение/n, аргумент/n
  `,
  en: `
    publication/n, post/n, article/n, story/n, video/n, clip/n, comment/n, complaint/n, letter/n, accusation/n, allegation/n
    rumour/n, rumor/n, claim/n, question/n, headline/n, review/n, petition/n, slogan/n, banner/n, leaflet/n, tweet/n, thread/n
    blog/n, report in, column/n, caption/n, message/n, remark/n, charge that
  `,
};

/** Posts whose holders speak for their own body. */
export const title: PatternSet = {
  kk: `
    министр/n, вице министр/n, әкім/n, әкім орынбасары/n, төраға/n, төрағасы/n, төрайым/n, басшы/n, бастық/n, директор/n
    меңгеруші/n, жетекші/n, хатшы/n, баспасөз хатшысы/n, баспасөз қызметі/n, өкіл/n, ресми өкіл/n, орынбасар/n
    президент/n, премьер министр/n, инспектор/n, маман/n, бас дәрігер/n, ректор/n, судья/n, елші/n, полковник/n, генерал/n
    бас сарапшы/n, жетекші сарапшы/n, инженер/n, дәрігер/n, бақылаушы/n, мемлекет басшысы/n, қызметкер/n, спикер/n, басқарма басшысы/n, бөлім басшысы/n, комиссар/n, омбудсмен/n
  `,
  ru: `
    министр/n, вице министр/n, замминистра, аким/n, замакима, председатель/n, руководитель/n, начальник/n, директор/n
    заведующий/a, заместитель/n, секретарь/n, пресс-секретарь/n, пресс-служба/n, представитель/n, спикер/n, глава/n
    президент/n, премьер министр/n, премьер/n, инспектор/n, специалист/n, главврач/n, ректор/n, посол/n, полковник/n, генерал/n
    главный/a эксперт/n, ведущий/a эксперт/n, инженер/n, врач/n, лесничий/a, диспетчер/n, сотрудник/n, врио, омбудсмен/n, советник/n, управляющий/a, куратор/n
  `,
  en: `
    minister/n, vice minister/n, deputy minister/n, akim/n, deputy akim/n, mayor/n, governor/n, chairman/n, chairwoman/n, chairperson/n, chair/n
    head/n, director/n, chief/n, secretary/n, press secretary/n, spokesman/n, spokeswoman/n, spokesperson/n, press service/n
    president/n, prime minister/n, inspector/n, specialist/n, rector/n, ambassador/n, colonel/n, general/n, official/n, manager/n
    chief expert/n, engineer/n, doctor/n, dispatcher/n, officer/n, deputy/n, commissioner/n, ombudsman/n, representative/n, superintendent/n
  `,
};

/** Posts that are never the body's own unless its name or its people say so. */
export const highOffice: PatternSet = {
  kk: 'министр/n, президент/n, мемлекет басшысы/n, премьер министр/n, омбудсмен/n, судья/n',
  ru: 'министр/n, президент/n, глава/n государства, премьер министр/n, премьер/n, омбудсмен/n',
  en: 'minister/n, president/n, head/n of state, prime minister/n, ombudsman/n',
};

/** State bodies, which speak through their people. */
export const body: PatternSet = {
  kk: `
    министрлік/n, әкімдік/n, басқарма/n, департамент/n, комитет/n, агенттік/n, инспекция/n, бөлім/n, орталық/n, мекеме/n
    ведомство/n, комиссия/n, үкімет/n, полиция/n, аппарат/n, кеңсе/n, университет/n, мектеп/n, аурухана/n, емхана/n, мұражай/n, кітапхана/n
    парламент/n, мәжіліс/n, сенат/n, мәслихат/n
  `,
  ru: `
    министерство/n, акимат/n, управление/n, департамент/n, комитет/n, агентство/n, инспекция/n, отдел/n, центр/n, учреждение/n
    ведомство/n, комиссия/n, правительство/n, полиция/n, аппарат/n, администрация/n, университет/n, школа/n, больница/n, поликлиника/n, музей/n
    библиотека/n, мвд, мид, минздрав/n, минфин/n, парламент/n, мажилис/n, сенат/n, маслихат/n
  `,
  en: `
    ministry/n, akimat/n, department/n, directorate/n, committee/n, agency/n, inspectorate/n, office/n, centre/n, center/n
    commission/n, government/n, police, administration/n, university/n, school/n, hospital/n, clinic/n, museum/n, library/n, body
    parliament/n, majilis, mazhilis, senate/n, maslikhat/n, authority/n
  `,
};

/** Organisations that are no part of the state. */
export const company: PatternSet = {
  kk: 'жшс, ақ, ттс, компания/n, фирма/n, серіктестік/n, кәсіпорын/n, партия/n, қор/n, бірлестік/n, қауымдастық/n, банк/n',
  ru: 'тоо, ао, оо, ип, компания/n, фирма/n, товарищество/n, предприятие/n, партия/n, фонд/n, объединение/n, ассоциация/n, банк/n',
  en: 'llp, jsc, ltd, company/n, firm/n, partnership/n, enterprise/n, party/n, foundation/n, association/n, bank/n, ngo',
};
