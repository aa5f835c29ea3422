import type { Example, Examples } from '../../engine/rule.ts';
import type { Language } from '../../engine/types.ts';

/** A refutation with the day of publication and the day on which the accusation was discovered. */
function refutation(date: string, discovered: string, body: string): Example {
  return { text: `---\ntype: refutation\ndate: ${date}\naccusation:\n  discovered: ${discovered}\n---\n\n${body}\n` };
}

/** The same with a word on why it is no breach. */
function fine(date: string, discovered: string, body: string, why: string): Example {
  return { ...refutation(date, discovered, body), why };
}

export const examples: Readonly<Record<Language, Examples>> = {
  kk: {
    bad: [
      refutation(
        '2019-07-09',
        '⟦2019-05-20⟧',
        'Телеграм арнада бастығымыз мердігердің ақшасын қалтасына басты деп жазылды. Барлық төлем қазынашылық арқылы өтті.',
      ),
      refutation(
        '2022-11-14',
        '⟦2022-09-26⟧',
        'Аталған жазбаны біз сол айда оқыдық, бірақ үндемедік. Онда келтірілген деректердің бірі де рас емес.',
      ),
      refutation(
        '2020-06-18',
        '2020-03-05',
        'Мені кәсіпкерден пәтер алды деп айыптады. Мұндай өсекке ⟦жауап беруді намысыма төмен санаймын⟧.',
      ),
      refutation(
        '2014-06-02',
        '⟦2014-03-10⟧',
        'Газетте бөлім басшысы пара алды деп жазылған. Бұл мәлімет шындыққа жанаспайды, құжаттар редакцияға тапсырылады.',
      ),
      refutation(
        '2024-09-20',
        '⟦2024-08-15⟧',
        'Блогердің жазбасында қызметкеріміз жұмысқа ақша алып орналастырды делінген. Қызметтік тексеру бұл айыпты растаған жоқ.',
      ),
      refutation(
        '2015-04-02',
        '⟦2015-02-28⟧',
        'Парақорлық туралы жарияланған айып негізсіз. Конкурстың барлық хаттамасы сайтта ашық тұр.',
      ),
      refutation(
        '2023-12-01',
        '⟦2023-10-31⟧',
        'Әлеуметтік желіде басқарма бастығы бюджет қаражатын жымқырды деген хабар тарады. Аудит мұндай дерек таппады.',
      ),
      refutation(
        '2014-02-01',
        '⟦2013-12-31⟧',
        'Ауыл әкімінің жерді туыстарына бөліп бергені туралы сөз расталмады. Телімдер аукцион арқылы сатылған.',
      ),
      refutation(
        '2025-07-16',
        '⟦2025-06-15⟧',
        'Телеарна комитет маманы откат алды деп хабарлады. Бұл айып негізсіз, сотқа талап арыз дайындалып жатыр.',
      ),
      refutation(
        '2015-11-30',
        '⟦2015-05-05⟧',
        'Біз туралы «тендерді інісіне өткізді» деген жазба шықты. Жеңімпаз компанияның басқарма басшысымен туыстығы жоқ.',
      ),
      {
        text: '---\ntype: article\ndate: 2015-03-01\n---\n\nМаған жемқорлық туралы айып тақты. Бұл айыпқа ⟦жауап бермеймін⟧, уақыт бәрін көрсетеді.\n',
      },
    ],
    good: [
      fine(
        '2021-10-12',
        '2021-07-05',
        'Көшеде шам үш ай бойы жөнделмеген деген шағым түсті. Шамдар тамызда ауыстырылды.',
        'failure to repair is not corruption',
      ),
      fine(
        '2019-12-02',
        '2019-09-10',
        'Арна бастығымыз пара алды деп хабарлады. Ертеңіне редакцияға теріске шығару туралы талап жолданды.',
        'the measure came the next day',
      ),
      fine(
        '2014-04-10',
        '2014-03-10',
        'Газетте бөлім басшысы пара алды деп жазылған. Бұл мәлімет шындыққа жанаспайды.',
        'the last day of the month',
      ),
      fine(
        '2015-02-28',
        '2015-01-31',
        'Парақорлық туралы жарияланған айып негізсіз. Құжаттар ашық тұр.',
        'a shorter month ends on its last day',
      ),
      fine(
        '2024-11-20',
        '2024-08-15',
        'Жолдың сапасы нашар деген жазба тарады. Зертхана қорытындысы бойынша жамылғы талапқа сай.',
        'not an accusation of corruption',
      ),
      fine(
        '2023-12-20',
        '2023-10-02',
        'Қызметкер келушіге дөрекі сөйледі деген хабар тексерілді. Бейнежазба бұл хабарды растамады.',
        'rudeness is not corruption',
      ),
      fine(
        '2014-06-02',
        '2014-03-10',
        'Газетте бөлім басшысы пара алды деп жазылған. 2014 жылғы 25 наурызда редакцияға теріске шығару туралы талап жолданды.',
        'a measure was taken in time',
      ),
      fine(
        '2024-12-10',
        '2024-09-01',
        'Кезек ұзақ деген шағым негізсіз болып шықты. Сыбайлас жемқорлыққа қарсы қызметтің байланыс нөмірі өзгерген жоқ.',
        'corruption is only named',
      ),
      fine(
        '2013-09-20',
        '2013-05-10',
        'Бөлім маманы пара алды деген хабар шындыққа жанаспайды.',
        'no term before October 2013',
      ),
      fine('2025-03-05', '2025-02-20', 'Бюджет қаражатын жымқырды деген айып расталмады, есеп жарияланды.', 'in time'),
    ],
  },
  ru: {
    bad: [
      refutation(
        '2019-07-09',
        '⟦2019-05-20⟧',
        'Телеграм-канал написал, что начальник кладёт деньги подрядчика себе в карман. Все платежи прошли через казначейство.',
      ),
      refutation(
        '2022-11-14',
        '⟦2022-09-26⟧',
        'Ту заметку мы прочли ещё осенью и промолчали. Ни одно из приведённых в ней утверждений не подтверждается.',
      ),
      refutation(
        '2020-06-18',
        '2020-03-05',
        'Меня обвинили в том, что предприниматель подарил мне квартиру. ⟦Отвечать на такое ниже моего достоинства⟧.',
      ),
      refutation(
        '2014-06-02',
        '⟦2014-03-10⟧',
        'Газета сообщила, что начальник отдела брал взятки. Эти сведения не соответствуют действительности, документы передаются редакции.',
      ),
      refutation(
        '2024-09-20',
        '⟦2024-08-15⟧',
        'В посте блогера утверждается, что наш сотрудник устраивал на работу за деньги. Служебная проверка этого не подтвердила.',
      ),
      refutation(
        '2015-04-02',
        '⟦2015-02-28⟧',
        'Обвинение в коррупции при закупке учебников безосновательно: протоколы конкурса открыты.',
      ),
      refutation(
        '2023-12-01',
        '⟦2023-10-31⟧',
        'В социальных сетях распространили сообщение о хищении бюджетных средств в управлении. Аудит таких фактов не выявил.',
      ),
      refutation(
        '2014-02-01',
        '⟦2013-12-31⟧',
        'Публикация о том, что сельский аким раздал участки родственникам, опровергается: земля продана на аукционе.',
      ),
      refutation(
        '2025-07-16',
        '⟦2025-06-15⟧',
        'Телеканал сообщил, что специалист комитета получал откаты. Обвинение не подтвердилось, готовится иск.',
      ),
      refutation(
        '2015-11-30',
        '⟦2015-05-05⟧',
        'О нас написали, будто тендер достался брату руководителя. Победитель конкурса в родстве с руководителем не состоит.',
      ),
      {
        text: '---\ntype: article\ndate: 2015-03-01\n---\n\nМеня обвинили во взяточничестве. ⟦Отвечать не буду⟧: время всё покажет.\n',
      },
    ],
    good: [
      fine(
        '2021-10-12',
        '2021-07-05',
        'Поступила жалоба, что фонари на улице три месяца не работают. Лампы заменены в августе.',
        'failure to repair is not corruption',
      ),
      fine(
        '2019-12-02',
        '2019-09-10',
        'Канал сообщил, что начальник брал взятки. На следующий день редакции направлено требование об опровержении.',
        'the measure came the next day',
      ),
      fine(
        '2014-04-10',
        '2014-03-10',
        'Газета сообщила, что начальник отдела брал взятки. Эти сведения не соответствуют действительности.',
        'the last day of the month',
      ),
      fine(
        '2015-02-28',
        '2015-01-31',
        'Обвинение в коррупции при закупке учебников не подтвердилось, протоколы открыты.',
        'a shorter month ends on its last day',
      ),
      fine(
        '2024-11-20',
        '2024-08-15',
        'В публикации говорилось, что дорога уложена с нарушениями. По заключению лаборатории покрытие соответствует стандарту.',
        'not an accusation of corruption',
      ),
      fine(
        '2023-12-20',
        '2023-10-02',
        'Сообщение о грубости сотрудника проверено. Запись с камеры его не подтвердила.',
        'rudeness is not corruption',
      ),
      fine(
        '2014-06-02',
        '2014-03-10',
        'Газета сообщила, что начальник отдела брал взятки. 25 марта 2014 года в редакцию направлено требование об опровержении.',
        'a measure was taken in time',
      ),
      fine(
        '2024-12-10',
        '2024-09-01',
        'Жалоба на долгую очередь не подтвердилась. Телефон антикоррупционной службы прежний.',
        'corruption is only named',
      ),
      fine(
        '2013-09-20',
        '2013-05-10',
        'Сообщение о том, что специалист брал взятки, не соответствует действительности.',
        'no term before October 2013',
      ),
      fine(
        '2025-03-05',
        '2025-02-20',
        'Обвинение в хищении бюджетных средств не подтвердилось, отчёт опубликован.',
        'in time',
      ),
    ],
  },
  en: {
    bad: [
      refutation(
        '2019-07-09',
        '⟦2019-05-20⟧',
        'A channel wrote that our head had pocketed the contractor’s money. All payments went through the treasury.',
      ),
      refutation(
        '2022-11-14',
        '⟦2022-09-26⟧',
        'We read that item in autumn and kept silent. None of its statements is true.',
      ),
      refutation(
        '2020-06-18',
        '2020-03-05',
        'I was accused of receiving a flat from a developer. ⟦I see no point in answering⟧.',
      ),
      refutation(
        '2014-06-02',
        '⟦2014-03-10⟧',
        'A newspaper reported that the head of the unit took bribes. The report is untrue, and the documents are being passed to the editors.',
      ),
      refutation(
        '2024-09-20',
        '⟦2024-08-15⟧',
        'A blogger claimed that our officer gave out jobs for money. An internal review did not confirm the claim.',
      ),
      refutation(
        '2015-04-02',
        '⟦2015-02-28⟧',
        'The allegation of corruption in the purchase of textbooks is unfounded: the minutes of the tender are open.',
      ),
      refutation(
        '2023-12-01',
        '⟦2023-10-31⟧',
        'A post about embezzlement of budget funds in the directorate has been shared. The audit found no such fact.',
      ),
      refutation(
        '2014-02-01',
        '⟦2013-12-31⟧',
        'The publication said that the rural akim gave land to his relatives. It is refuted: the plots were sold at auction.',
      ),
      refutation(
        '2025-07-16',
        '⟦2025-06-15⟧',
        'A channel alleged that a committee specialist received kickbacks. The allegation was not confirmed, and a claim is in preparation.',
      ),
      refutation(
        '2015-11-30',
        '⟦2015-05-05⟧',
        'It was written that the contract went to the brother of the head. The winner of the tender is not related to him.',
      ),
      {
        text: '---\ntype: article\ndate: 2015-03-01\n---\n\nI have been accused of bribery. ⟦I will not respond⟧: time will tell.\n',
      },
    ],
    good: [
      fine(
        '2021-10-12',
        '2021-07-05',
        'There was a complaint that the street lamps had not been repaired for three months. They were replaced in August.',
        'failure to repair is not corruption',
      ),
      fine(
        '2019-12-02',
        '2019-09-10',
        'A channel reported that the head took bribes. The next day a demand for a refutation was sent to the editors.',
        'the measure came the next day',
      ),
      fine(
        '2014-04-10',
        '2014-03-10',
        'A newspaper reported that the head of the unit took bribes. The report is untrue.',
        'the last day of the month',
      ),
      fine(
        '2015-02-28',
        '2015-01-31',
        'The allegation of corruption in the purchase of textbooks was not confirmed; the minutes are open.',
        'a shorter month ends on its last day',
      ),
      fine(
        '2024-11-20',
        '2024-08-15',
        'A post said that the road had been laid badly. According to the laboratory report the surface meets the standard.',
        'not an accusation of corruption',
      ),
      fine(
        '2023-12-20',
        '2023-10-02',
        'The report of rudeness was reviewed. The camera footage did not confirm it.',
        'rudeness is not corruption',
      ),
      fine(
        '2014-06-02',
        '2014-03-10',
        'A newspaper reported that the head of the unit took bribes. A demand for a refutation was sent to the editors on 25 March 2014.',
        'a measure was taken in time',
      ),
      fine(
        '2024-12-10',
        '2024-09-01',
        'The complaint about long queues was not confirmed. The number of the anti-corruption service is unchanged.',
        'corruption is only named',
      ),
      fine(
        '2013-09-20',
        '2013-05-10',
        'The report that a specialist took bribes is untrue.',
        'no term before October 2013',
      ),
      fine(
        '2025-03-05',
        '2025-02-20',
        'The allegation of embezzlement was not confirmed, and the report has been published.',
        'in time',
      ),
    ],
  },
};
