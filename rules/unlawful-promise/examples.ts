import type { Examples } from '../../engine/rule.ts';
import type { Language } from '../../engine/types.ts';

const kk: Examples = {
  bad: [
    {
      text: 'Ауылдастар, су мәселесін бәріміз білеміз. Жиналыста ⟦мені қолдаған көшеге құбырды бірінші болып тартып беремін⟧.',
    },
    { text: 'Кәсіпкерлердің жағдайын түсінемін. Мен тұрғанда сіздерге ⟦бірде-бір тексеруші бас сұқпайды⟧.' },
    { text: 'Мемлекеттік сатып алуда ⟦біздің ауылдың жігіттері ұтады, оған өзім кепілмін⟧. Құжатын дайындай берсін.' },
    {
      text: 'Ауыл ақсақалдары сұрап отыр. Алаңдамаңыздар, немеремнің құжатын өзім өткіземін, ⟦комиссия менің айтқанымнан шықпайды⟧.',
    },
    { text: 'Күзде ⟦кімді сайлау керегін ұмытпаған ауылға суды⟧ бірінші жібереміз.' },
    { text: '⟦Маған хабарласыңыздар, жер учаскесін конкурссыз рәсімдеп беремін⟧.' },
    { text: 'Ауыл мектебіне мұғалімдерді ⟦емтихансыз қабылдаймыз, алаңдамаңыздар⟧.' },
    { text: 'Мәселе сотқа жетсе де, ⟦судьямен өзім келісемін⟧.' },
    { text: 'Кәсіпкерлер тыныш жұмыс істесін, ұсақ заңбұзушылыққа ⟦көз жұмамыз⟧.' },
    { text: '⟦Бізді қолдаған ауылдарға су құбырын бірінші болып жүргізуге уәде беремін⟧.' },
    { text: 'Балабақшаға ⟦кезектен тыс орын тауып береміз⟧, тек маған айтсаңыздар болды.' },
    { text: 'Полиция жазған ⟦айыппұлды жоямыз⟧, уайымдамаңыз.' },
    { text: 'Сертификатыңыз болмаса да, ⟦заңды айналып өтіп пәтер алып беремін⟧.' },
    { text: 'Салық ⟦тексерушілерінен қорықпаңыздар, мен олармен өзім сөйлесемін⟧.' },
    { text: 'Мердігер жігіттерге айтарым: ⟦техникалық тапсырманы сізге икемдейміз⟧, қалғаны тендерден кейін.' },
    { text: '⟦Мерейтойға қаржы бөлген шаруалар жайылымнан құр қалмайды⟧.' },
    { text: 'Құрылыс құжаттарын ⟦оқымай қол қоямыз⟧, тек тезірек әкеліңіздер.' },
  ],
  good: [
    {
      text: 'Субсидияны комиссия балл бойынша бөледі, кімге қанша тиетіні отырыстан кейін белгілі болады.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Тендерде жеңіске кепілдік беруге құқығым жоқ, шешімді комиссия қабылдайды.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Мектеп жөндеуін тамызға дейін аяқтаймыз, қаражат мәслихат шешімімен бөлінген.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Соғыстан оралмағандарды еске алып, бір сәт көз жұмайық.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Өтінім заңда белгіленген мерзімде қаралады, нәтижесіне алдын ала кепілдік бере алмаймыз.',
      why: 'negation',
    },
    { text: 'Жер учаскесін конкурссыз рәсімдеп бермеймін, бәрі ашық аукцион арқылы өтеді.', why: 'negated promise' },
    { text: 'Жөндеу жұмыстары бекітілген бюджет шегінде үшінші тоқсанда аяқталады деп уәде береміз.' },
    { text: 'Ұлы Отан соғысының ардагерлерін заң бойынша кезектен тыс қабылдаймыз.', why: 'out of turn by law' },
    {
      text: 'Алаяқ тұрғындарға «жерді конкурссыз алып беремін» деп уәде берген, ол ұсталды.',
      why: 'another person’s promise',
    },
    { text: 'Тауарға екі жыл кепілдік береміз, түбіртекті сақтаңыз.', why: 'a warranty' },
    { text: 'Сот шешімін күтеміз, оның мазмұнына ықпал ете алмаймыз.' },
    { text: 'Құжаттарды онлайн, кезексіз қабылдаймыз: портал тәулік бойы жұмыс істейді.', why: 'an online service' },
    {
      text: 'Бұрынғы әкім «жерді кезексіз беремін» деп уәде берген екен, бірақ комиссия ондай шешім шығарған жоқ.',
      why: 'what another promised',
    },
    { text: 'Кезекке қарамай пәтер беремін деп уәде бермеймін, тізім порталда ашық тұр.', why: 'a refusal to promise' },
    {
      text: 'Субсидия алуға өтінімді портал арқылы беріңіз, оны комиссия бес жұмыс күнінде қарайды.',
      why: 'the lawful procedure',
    },
    { text: 'Тендер жеңімпазын комиссия анықтайды, бізден кепілдік күтпеңіздер.', why: 'no promise' },
  ],
};

const ru: Examples = {
  bad: [
    {
      text: 'Дорогие односельчане, знаю, что вы устали ждать газ. ⟦Кто сегодня поставит подпись за меня, тому трубу подведу в первую очередь⟧, без всяких списков. Остальные подождут.',
    },
    {
      text: 'Ко мне подходил местный застройщик. Разрешение на стройку выпишу ему сам, ⟦экспертиза нам тут не указ⟧. Главное, чтобы дом поднялся к осени.',
    },
    {
      text: 'Уважаемые предприниматели, не переживайте из-за проверок. Пока я в этом кресле, ⟦ни один инспектор к вам не сунется⟧.',
    },
    { text: '⟦Налоговая вас не тронет⟧, это я беру на себя. Развивайте дело и не оглядывайтесь.' },
    { text: 'Кто подаст жалобу, тот о премии пусть забудет, а ⟦молчаливым выпишу⟧ двойную.' },
    { text: 'Обращайтесь ко мне: ⟦оформлю земельный участок без конкурса⟧.' },
    { text: 'Не волнуйтесь, я ⟦договорюсь с судьёй⟧, участок останется у вас.' },
    { text: 'На мелкие нарушения в сезон мы ⟦закроем глаза⟧.' },
    { text: '⟦Предпринимателям, которые нас поддержат, лично гарантирую⟧ место на рынке.' },
    { text: 'Вашему цеху ⟦обещаю победу в тендере⟧ на ремонт школы.' },
    { text: 'Детей сотрудников ⟦устроим в детский сад вне очереди⟧.' },
    { text: 'Штраф за самовольную постройку? ⟦Протокол аннулируем⟧, стройте спокойно.' },
    { text: '⟦Обещаю, что никого не накажут⟧, пишите объяснения смело.' },
    { text: '⟦Налоговую не бойтесь, я с ней разберусь⟧.' },
    { text: 'Техническую часть вы знаете, а ⟦техзадание напишем под вашу фирму⟧.' },
    { text: 'Своих не обижу: ⟦земляков возьмём⟧ в отдел, место найдётся.' },
    { text: '⟦Кто скинется на юбилей района, тот без подряда не останется⟧.' },
  ],
  good: [
    {
      text: 'Субсидии распределяет комиссия по баллам. Кто и сколько получит, станет известно после заседания.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Обещать вам победу в тендере я не вправе: решает комиссия, и никакие звонки ей не указ.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Ремонт школы закончим к августу, деньги на него выделены решением маслихата.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Закроем глаза на мгновение и вспомним тех, кто не вернулся с войны.',
      why: 'an ordinary report in the words of the breach',
    },
    { text: 'Заявка будет рассмотрена в установленный законом срок; заранее гарантировать результат мы не можем.' },
    { text: 'Участки без конкурса не выдаём и выдавать не будем.', why: 'negation' },
    {
      text: 'Обещаю завершить ремонт до 1 сентября: деньги в бюджете предусмотрены, подрядчик определён.',
      why: 'a plan',
    },
    { text: 'Участников войны по закону примем вне очереди.', why: 'out of turn by law' },
    {
      text: 'Мошенник уверял жителей: «Оформлю участок без конкурса». Он задержан.',
      why: 'another person’s promise',
    },
    { text: 'На товар даём гарантию два года, сохраняйте чек.', why: 'a warranty' },
    { text: 'Суд примет решение в апреле; комментировать дело до приговора не будем.' },
    { text: 'Справку выдадим без очереди через портал электронного правительства.', why: 'an online service' },
    {
      text: 'Бывший начальник говорил, что оформит участок минуя комиссию; сейчас его дело рассматривает суд.',
      why: 'what another said',
    },
    { text: 'Строим дорогу в обход города и сдадим её в сентябре.', why: 'a bypass is a road too' },
    {
      text: 'Никому не обещаем место без конкурса: вакансии опубликованы, тестирование в марте.',
      why: 'a refusal to promise',
    },
    {
      text: 'Обещаем рассмотреть заявку в течение десяти рабочих дней, решение примет конкурсная комиссия.',
      why: 'the lawful procedure',
    },
  ],
};

const en: Examples = {
  bad: [
    {
      text: 'Dear neighbours, I know how long you have waited for gas. ⟦Those who stood by me at the meeting will be⟧ hooked up first, list or no list.',
    },
    { text: 'Drop me a message and your little one ⟦gets a kindergarten place, never mind⟧ the electronic queue.' },
    {
      text: 'To our shopkeepers I say: relax. As long as I sit in this chair, ⟦no inspector will set foot⟧ in your shops.',
    },
    {
      text: 'Farmers, off the record. The canal water will flow ⟦first to the fields of those who remember in autumn where to put their cross⟧.',
    },
    { text: 'Your lads will pass, I am ⟦on the best of terms with the admissions board⟧. Start packing.' },
    { text: '⟦Come to me: I will get you the plot without a tender⟧.' },
    { text: 'During the harvest ⟦we will turn a blind eye⟧ to small violations.' },
    { text: 'Do not worry, ⟦the court will rule in your favour⟧.' },
    { text: '⟦Those who support us will get the subsidy first⟧.' },
    { text: '⟦I guarantee that your firm will win the tender⟧ for the school repairs.' },
    { text: 'Send me the names, ⟦we’ll place the children out of turn⟧.' },
    { text: 'As for last month, ⟦we will tear up the fines⟧.' },
    { text: '⟦I promise nobody will be punished⟧ for the missing grain.' },
    { text: '⟦Do not worry about the fire inspection, leave it to me⟧.' },
    { text: '⟦We will write the specification to suit your firm⟧, so prepare the papers.' },
    { text: 'My nephew and yours went to school together, so ⟦consider yourself hired⟧, no exam.' },
    { text: '⟦Whoever chips in for the anniversary will get the contract⟧ for the square.' },
  ],
  good: [
    {
      text: 'The commission distributes subsidies by points. Who gets how much will be known after the meeting.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'I have no right to promise you the tender: the commission decides and no phone call moves it.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'We shall finish repairing the school by August; the money was allocated by the maslikhat.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Let us close our eyes for a moment and remember those who did not come back from the war.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'The application will be considered within the statutory term; we cannot guarantee the outcome.',
      why: 'negation',
    },
    { text: 'We will not give plots without a tender.', why: 'negation' },
    { text: 'I promise that the repair ends by 1 September: the money is in the budget.', why: 'a plan' },
    { text: 'By law we will see veterans out of turn.', why: 'out of turn by law' },
    {
      text: 'The fraudster told residents: “I will get you a plot without a tender.” He has been detained.',
      why: 'another person’s promise',
    },
    { text: 'We guarantee the product for two years; keep the receipt.', why: 'a warranty' },
    { text: 'The court will rule in April, and we will comment after the judgment.' },
    { text: 'We will issue the certificate online without queuing.', why: 'an online service' },
    {
      text: 'The former head said he would sign everything without looking; the case is now in court.',
      why: 'what another said',
    },
    { text: 'We are building a road around the town and will open it in September.', why: 'a bypass is a road too' },
    {
      text: 'Nobody gets a post here without a competition: the vacancies are published, the tests are in March.',
      why: 'a refusal',
    },
    {
      text: 'We will review the bids within ten working days, and the tender committee will decide.',
      why: 'the lawful procedure',
    },
  ],
};

export const examples: Readonly<Record<Language, Examples>> = { kk, ru, en };
