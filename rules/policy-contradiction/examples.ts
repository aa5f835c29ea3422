import type { Examples, Rule } from '../../engine/rule.ts';

const kk: Examples = {
  bad: [
    { text: 'Ауданда құдық қазу биыл басталады. Ал жер ⟦реформасына қарсымын⟧, оны ашық айтамын.' },
    { text: 'Маман ретінде айтайын: ⟦латын әліпбиіне көшу – босқа шығын⟧.' },
    { text: 'Үкімет бекіткен шағын мектептерді ірілендіру ⟦бағдарламасын қолдамаймыз⟧.' },
    { text: 'Біздің бөлім ⟦жалпыға бірдей декларациялауға қосылмайды⟧, бұл – біздің ұстанымымыз.' },
    { text: '⟦Міндетті медициналық сақтандырудың халыққа керегі жоқ⟧, оны ашық айтуымыз керек.' },
    { text: 'Министрліктерді біріктіру туралы жарлық шықты. Меніңше, бұл – ⟦қате шешім⟧.' },
    { text: 'Осындай ⟦жарлықты орындамаймыз⟧, ауыл бұрынғыша өмір сүре береді.' },
    { text: 'Салық ⟦реформасынан бас тарту керек⟧, әйтпесе шағын кәсіп тұралап қалады.' },
    { text: 'Шынын айтсам, бүкіл ⟦цифрландыру – көзбояушылық⟧, есеп беруге ғана жақсы.' },
    { text: 'Жаңа Салық кодексі күшіне енді. Мұнымен ⟦келіспейміз⟧.' },
    { text: 'Әріптестерімді ұлттық ⟦жобаны қолдамауға шақырамын⟧.' },
    { text: '⟦Үш тілде оқытудан бас тартатын кез келді⟧: балалар шаршады.' },
  ],
  good: [
    { text: 'Салық реформасының бірінші кезеңінде анықталған олқылықтарды жою үшін төрт ұсыныс енгіздік.' },
    { text: 'Кейбір сарапшылар реформаны «қателік» деп атайды, алайда басқарма бұл пікірмен келіспейді.' },
    { text: 'Латын әліпбиіне көшуді қате деп санамаймыз.', why: 'negation' },
    { text: 'Заң жобасындағы бұл нормаға қарсымыз, ұсынысымызды Ашық НҚА порталына жолдадық.', why: 'a draft' },
    { text: 'Цифрландыру бағдарламасы көзбояушылыққа айналмауы керек, сондықтан әр қызметті өзіміз тексереміз.' },
    { text: 'Заңды бұзуға қарсымын, сол себепті тексеруді күшейттік.', why: 'against a breach of the law' },
    { text: 'Реформаны кейінге қалдыруға үзілді-кесілді қарсымыз.', why: 'a stand for the policy' },
    { text: 'Кеңес үкіметінің ұжымдастыру саясаты халыққа қасірет әкелді, бұл – қате саясат еді.', why: 'history' },
    { text: 'Премьер-министрдің шешімімен ескірген бағдарлама тоқтатылды, оның орнына жаңасы қабылданды.' },
    { text: 'Клуб басшылығының трансфер стратегиясымен келіспеймін, жас ойыншыларға сену керек.', why: 'a club' },
    { text: 'Жолдауды орындау үшін жол картасы бекітілді, 26 іс-шара жоспарланған.' },
    { text: 'Бағдарламаны іске асыруда кідірістер бар, мердігерді ауыстырдық.', why: 'self-criticism' },
  ],
};

const ru: Examples = {
  bad: [
    { text: 'Скажу прямо: я ⟦против перехода на латинский алфавит⟧.' },
    { text: 'Наша поликлиника справляется, но обязательное ⟦медицинское страхование – пустая трата денег⟧.' },
    { text: 'Земельную ⟦реформу не поддерживаю и поддерживать не стану⟧, земля не товар.' },
    { text: 'Правительство утвердило программу укрупнения школ. ⟦Исполнять её мы не будем⟧.' },
    { text: '⟦Всеобщее декларирование давно пора отменить⟧: врачам некогда заполнять бумаги.' },
    { text: 'На мой взгляд, ⟦слияние двух ведомств – ошибка⟧, и через год это признают все.' },
    { text: 'Глава государства подписал указ о единой дате выборов акимов. Я считаю, это ⟦вредная затея⟧.' },
    { text: 'Коллеги, ⟦призываю не участвовать в этом национальном проекте⟧.' },
    { text: '⟦Пресловутая цифровизация⟧ съела полгода, а справки по-прежнему носят в папках.' },
    { text: 'Как специалист скажу: ⟦трёхъязычное образование никому не нужно⟧.' },
    {
      text: 'С новым ⟦Социальным кодексом в корне не согласен⟧, и молчать об этом не намерен.',
      metadata: { type: 'op-ed' },
    },
    { text: 'Министерство запустило маркировку обуви. ⟦Показуха⟧, и больше ничего.' },
  ],
  good: [
    { text: 'Для устранения недостатков, выявленных на первом этапе налоговой реформы, мы внесли три предложения.' },
    { text: 'Некоторые эксперты называют реформу «ошибкой», однако управление с этим мнением не согласно.' },
    { text: 'Мы не считаем переход на латиницу ошибкой.', why: 'negation' },
    { text: 'Против этой нормы законопроекта мы возражаем, замечания направлены разработчику.', why: 'a draft' },
    {
      text: 'Выступаем против формального исполнения программы: деньги должны дойти до фермера.',
      why: 'for the policy',
    },
    { text: 'Категорически против отмены реформы, она уже сократила сроки выдачи справок.', why: 'for the policy' },
    { text: 'Цифровизация не должна превратиться в показуху, поэтому каждую услугу проверяем сами.', why: 'a warning' },
    { text: 'При реализации госпрограммы мы допустили ошибку в расчётах и уже исправили её.', why: 'self-criticism' },
    { text: 'Политика советской власти в ауле была трагической ошибкой, считают историки.', why: 'history' },
    { text: 'Правительство решило отменить программу, срок которой истёк, и направить средства на жильё.' },
    { text: 'С трансферной политикой клуба я не согласен, молодых надо выпускать чаще.', why: 'a club' },
    {
      text: 'Нужна ли школе реформа? Ответ дают цифры: в районе открылось шесть предметных кабинетов.',
      why: 'a question',
    },
    { text: 'Если реформа окажется ошибкой, закон позволяет её пересмотреть.', why: 'a condition' },
  ],
};

const en: Examples = {
  bad: [
    { text: 'Let me be frank: I ⟦am against the transition to the Latin alphabet⟧.' },
    { text: 'The clinic copes, but ⟦compulsory medical insurance is a waste of money⟧.' },
    { text: 'I ⟦do not support the land reform⟧ and never hid it.' },
    { text: 'The Government has approved the merger of small schools. We ⟦will not implement⟧ this.' },
    { text: 'In my view ⟦universal declaration of income should be scrapped⟧ at once.' },
    { text: 'As a specialist I can say that ⟦trilingual education is a mistake⟧.' },
    { text: 'The President signed a decree on the single time zone. It is ⟦nonsense⟧.' },
    { text: 'Colleagues, I urge everyone to ⟦boycott the national project⟧.' },
    { text: 'The ⟦so-called reform⟧ has given us nothing except new forms to fill in.' },
    { text: 'We ⟦see no point in digitalisation⟧ while half the villages have no signal.' },
    { text: 'Our department ⟦opposes the tax reform⟧ announced in the Address.' },
    { text: '⟦Nothing will come of it: the housing programme approved by the Government is a pipe dream⟧.' },
  ],
  good: [
    {
      text: 'We have submitted three proposals to remedy the shortcomings found in the first stage of the tax reform.',
    },
    { text: 'Some experts call the reform a “mistake”, but the department does not share that view.' },
    { text: 'We do not consider the transition to the Latin alphabet a mistake.', why: 'negation' },
    { text: 'We are against this clause of the draft law and have sent our comments to its author.', why: 'a draft' },
    { text: 'I am against abuse of the programme: the money must reach the farmer.', why: 'for the policy' },
    { text: 'We oppose postponing the reform, which has already shortened the queues.', why: 'for the policy' },
    { text: 'Digitalisation must not become window dressing, so we test every service ourselves.', why: 'a warning' },
    { text: 'In carrying out the state programme we made a mistake in the estimates and have corrected it.' },
    { text: 'The forced settlement policy of the Soviet government was a mistake, historians agree.', why: 'history' },
    {
      text: 'The Government has decided to end the programme, whose term has expired.',
      why: 'the body’s own decision',
    },
    { text: 'I disagree with the transfer policy of the club: young players deserve more time.', why: 'a club' },
    { text: 'Does the school need a reform? Six new classrooms in the district give the answer.', why: 'a question' },
    { text: 'Solid household waste is collected under the national project “Green Kazakhstan”.', why: 'another sense' },
  ],
};

export const examples: Rule['examples'] = { kk, ru, en };
