import type { Examples } from '../../engine/rule.ts';
import type { Language } from '../../engine/types.ts';

const kk: Examples = {
  bad: [
    {
      text: 'Кеше емханада жиырма шақты адам отыр екен. ⟦Қызметімді айтып едім⟧, бір минуттан соң дәрігердің алдында отырдым.',
    },
    { text: 'Мейрамханада орын жоқ екен, бірақ әкімнің ⟦орынбасарына үстел табыла кетті⟧.' },
    { text: 'Ұшақта ⟦вице-министр отырғанын білгенде бортсерік не істерін білмей қалды, бизнес-классқа ауыстырды⟧.' },
    { text: 'Зертханада ⟦жұмыс орнымды көріп, қанымды бәрінен бұрын⟧ алды.' },
    { text: 'Жол полициясы тоқтатып еді, ⟦қызметтік куәлігімді көрсеттім⟧, бірден жіберді.' },
    { text: 'Емханада ⟦кім екенімді айттым⟧, дәрігер сол бойда қабылдады.' },
    { text: 'Даяшыға айғайлап: ⟦сен менің кім екенімді білесің бе⟧, үстел қайда дедім.' },
    { text: '⟦Басқарма басшысы болған соң мені емханада кезексіз⟧ қабылдайды, ренжитіні жоқ.' },
    { text: 'Демалыста ⟦қызметтік көлікпен балық аулауға⟧ бардық, жол керемет екен.' },
    { text: 'Кассада ⟦қайда істейтінімді айтып⟧ едім, билет табыла кетті.' },
    { text: 'Сенбіде ⟦қызметтік машинамен базарға⟧ барып, қысқы етімізді алып келдік.' },
    { text: '⟦Куәлігімді шығарып⟧ едім, қарауылшы есікті ашып берді.' },
    { text: 'Даяшыға ⟦әкімдіктен екенімді айтып⟧ едім, терезе жақтан орын табыла қалды.' },
    { text: '⟦Мен бөлім басшысымын дедім де, кезексіз⟧ кіріп кеттім.' },
    { text: 'Көршім шулап еді, ⟦кіммен көрші тұрғаныңды ұмытпа⟧ дедім.' },
    { text: '⟦Жүргізушім баламды мектептен⟧ алып келді, өзім жиналыста болдым.' },
  ],
  good: [
    {
      text: 'Дәрігердің алдында екі сағат отырып, бір кітап оқып тастадым.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Басқарма басшысы құжат қабылдаудың жаңа тәртібін түсіндірді.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Билетті кассадан алдым, ұшақ жайлы болды, экипажға рақмет.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Инспектор жылдамдық үшін айыппұл салды, сол күні төледім. Кінәлімін.',
      why: 'an ordinary report in the words of the breach',
    },
    { text: 'Емханаға жалпы кезекпен жазылдым, қызмет сапасына ризамын.' },
    { text: 'Жол полициясына жүргізуші куәлігімді көрсеттім, айыппұлды сол жерде төледім.', why: 'a driving licence' },
    { text: 'Қызметтік куәлігімді көрсетпедім, кезек күттім.', why: 'negation' },
    { text: 'Ескертеміз: лауазымды адам кезектен тыс қызмет алуға құқылы емес.', why: 'a warning' },
    { text: 'Инспектор қызметтік куәлігін көрсетіп, тексеруді бастады.', why: 'duty of an inspector' },
    {
      text: 'Блогер бір шенеуніктің «сен менің кім екенімді білесің бе» дегенін жазды, бұл жағдай тексеріледі.',
      why: 'another person’s words',
    },
    { text: 'Басқарма басшысы ретінде жиналысты ашып, күн тәртібін таныстырдым.', why: 'official capacity' },
    { text: 'Қызметтік көлікпен учаскелік сайлау комиссиясына бардық.', why: 'a service errand' },
    { text: 'Біздің бөлім басшысы кезекте тұрғандармен сөйлесіп, шағымдарын жазып алды.', why: 'an official at work' },
    { text: 'Емханада кезекте қырық минут тұрдым, дәрігерге рақмет.', why: 'no privilege' },
    {
      text: 'Инспектор екенімді растайтын құжатты тексеру басында көрсетемін, бұл заң талабы.',
      why: 'duty of an inspector',
    },
    { text: 'Жас қызметкерлерге айтамыз: лауазым жеке шаруада ештеңе бермейді.', why: 'a warning' },
  ],
};

const ru: Examples = {
  bad: [
    {
      text: 'Вчера в поликлинике сидело человек двадцать. ⟦Назвал в регистратуре свою должность⟧ — и через минуту уже был у врача.',
    },
    { text: 'В ресторане мест не было, но ⟦для заместителя акима столик, конечно, нашёлся⟧.' },
    { text: 'Остановили на трассе. Инспектор увидел ⟦корочку и сразу взял под козырёк⟧: мол, счастливого пути, шеф.' },
    {
      text: 'В самолёте стюардесса чуть не упала, когда поняла, что везёт ⟦целого вице-министра, — пересадили в бизнес⟧.',
    },
    {
      text: 'Сдавал анализы. Лаборантка заглянула в мой паспорт, увидела ⟦место работы, и кровь взяли раньше беременных⟧.',
    },
    { text: 'Остановил патруль, ⟦показал служебное удостоверение⟧, и меня сразу отпустили.' },
    { text: 'В регистратуре ⟦напомнила им, где я работаю⟧, талон тут же нашёлся.' },
    { text: 'Спросил официанта: ⟦вы вообще знаете, кто я⟧?' },
    { text: '⟦Как руководитель управления прохожу в поликлинике без очереди⟧, и это правильно.' },
    { text: 'Съездили всей семьёй на ⟦служебной машине на дачу⟧, урожай отличный.' },
    { text: '⟦Я всё-таки заместитель акима, мне положено⟧ место у сцены.' },
    { text: 'Охранник упёрся, но я ⟦махнул корочкой⟧, и шлагбаум поднялся.' },
    { text: '⟦Узнали, что я из министерства, и приняли без записи⟧: так и надо работать.' },
    { text: '⟦Сказал в регистратуре, что из акимата, и через минуту⟧ уже сидел у врача.' },
    { text: 'Соседу снизу ответил: ⟦не забывай, с кем говоришь⟧.' },
    { text: '⟦Прокурор в очереди не стоит⟧, запомните это в своём кафе.' },
    { text: '⟦Наш водитель забрал тёщу⟧ с вокзала, очень удобно.' },
  ],
  good: [
    {
      text: 'Два часа сидел в приёмной врача и прочитал целую книгу. Полезно бывает постоять в шкуре посетителя.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Глава управления рассказал о новом порядке приёма документов.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Купил билет в кассе, полёт прошёл хорошо, спасибо экипажу.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'Инспектор выписал мне штраф за скорость, оплатил в тот же день. Виноват.',
      why: 'an ordinary report in the words of the breach',
    },
    { text: 'Записался в поликлинику в общем порядке, качеством услуги доволен.' },
    { text: 'Показал инспектору водительское удостоверение и подписал протокол.', why: 'a driving licence' },
    { text: 'Удостоверение показывать не стал, отстоял очередь вместе со всеми.', why: 'refusal of a privilege' },
    { text: 'Напоминаем: должностное лицо не вправе получать услуги вне очереди.', why: 'a warning' },
    { text: 'Инспектор предъявил служебное удостоверение и начал проверку.', why: 'duty of an inspector' },
    {
      text: 'Блогер пишет, что чиновник кричал: «Вы знаете, кто я?» Случай рассмотрит совет по этике.',
      why: 'another person’s words',
    },
    { text: 'Как руководитель управления открыл совещание и представил повестку.', why: 'official capacity' },
    { text: 'На служебной машине выехали на место аварии.', why: 'a service errand' },
    { text: 'Руководитель отдела поговорил с людьми в очереди и записал их жалобы.', why: 'an official at work' },
    { text: 'В поликлинике отстоял сорок минут, врачу спасибо.', why: 'no privilege' },
    { text: 'В начале проверки инспектор обязан показать служебное удостоверение.', why: 'duty of an inspector' },
    { text: 'Говорим молодым сотрудникам: в личных делах должность ничего не даёт.', why: 'a warning' },
  ],
};

const en: Examples = {
  bad: [
    {
      text: 'There were twenty people waiting at the clinic. ⟦I mentioned my title⟧ at the desk and a minute later I was with the doctor.',
    },
    { text: 'The restaurant was full, but naturally they found a ⟦table for a deputy akim⟧.' },
    { text: 'A patrol stopped us. The officer took ⟦one look at my ID, saluted⟧ and wished me a good journey.' },
    {
      text: 'The stewardess nearly ⟦fainted when she realised she had a vice-minister on board⟧, and moved me to business class.',
    },
    { text: 'The lab girl saw ⟦my place of work in the papers, and my blood was taken before the pregnant⟧ women.' },
    { text: 'The patrol stopped us, I ⟦showed them my service card⟧ and they let us go.' },
    { text: 'At the desk ⟦I reminded the clerk where I work⟧, and a slot appeared at once.' },
    { text: 'So I asked the waiter: ⟦do you know who I am⟧?' },
    { text: '⟦As the head of department I skip the queue⟧ at the clinic, and nobody minds.' },
    { text: 'We took the ⟦official car to the market⟧ on Saturday, what a bargain the melons were.' },
    { text: '⟦My position got us the best table⟧ by the window.' },
    { text: 'The guard would not open, so I ⟦flashed my badge⟧ and drove in.' },
    { text: 'They ⟦heard who I was and let me through⟧ before everybody.' },
    { text: 'I ⟦told the clerk that I work for the ministry⟧, and five minutes later I was seen first.' },
    { text: 'I reminded my neighbour: ⟦do not forget who you are talking to⟧.' },
    { text: '⟦A prosecutor does not wait in line⟧, remember that in your café.' },
    { text: '⟦Our driver picked up my mother-in-law⟧ from the station, very handy.' },
  ],
  good: [
    {
      text: 'The head of the department explained the new procedure for receiving documents.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'I bought a ticket at the box office; the flight was good, thanks to the crew.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'The inspector fined me for speeding and I paid the same day. My fault.',
      why: 'an ordinary report in the words of the breach',
    },
    {
      text: 'The deputy akim thanked the doctors: patients were let in at once and there were beds for all.',
      why: 'an ordinary report in the words of the breach',
    },
    { text: 'I booked the clinic in the ordinary way and am satisfied with the service.' },
    { text: 'I showed my driving licence, signed the report and paid the fine.', why: 'a driving licence' },
    { text: 'I did not show my service card and queued like everyone else.', why: 'refusal of a privilege' },
    { text: 'A reminder: an official has no right to skip the queue.', why: 'a warning' },
    { text: 'The inspector showed her badge and began the inspection.', why: 'duty of an inspector' },
    {
      text: 'A blogger writes that an official shouted “Do you know who I am?” The ethics council will look into it.',
      why: 'another person’s words',
    },
    { text: 'As the head of department I opened the meeting and presented the agenda.', why: 'official capacity' },
    { text: 'We drove to the accident site in the official car.', why: 'a service errand' },
    {
      text: 'The head of the section talked to the people in the queue and wrote down their complaints.',
      why: 'an official at work',
    },
    { text: 'I waited forty minutes at the clinic; thanks to the doctor.', why: 'no privilege' },
    { text: 'At the start of an inspection the inspector must show the service card.', why: 'duty of an inspector' },
    { text: 'We tell young colleagues that a post gives nothing in private matters.', why: 'a warning' },
  ],
};

export const examples: Readonly<Record<Language, Examples>> = { kk, ru, en };
