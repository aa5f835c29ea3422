import type { Localised } from '../../engine/types.ts';

export const messages: Readonly<Record<string, Localised>> = {
  default: {
    kk: 'Айыптау {discovered} күні анықталған, бір айлық мерзім {due} күні біткен, ал теріске шығару мәтінінің күні – {date}: {days} күн кешіккен. Сыбайлас жемқорлық туралы айыпты теріске шығару шаралары бір ай ішінде қолданылуға тиіс.{weekend}',
    ru: 'Обвинение обнаружено {discovered}, месяц истёк {due}, а опровержение датировано {date} (просрочено дней: {days}). Меры по опровержению обвинения в коррупции следует принять в течение месяца.{weekend}',
    en: 'The accusation was discovered on {discovered}, the month ended on {due}, and the refutation, dated {date}, is late (days overdue: {days}). Steps to refute an accusation of corruption must be taken within one month.{weekend}',
  },
  unnamed: {
    kk: 'Айыптау {discovered} күні анықталған, бір айлық мерзім {due} күні біткен, ал жауаптың күні – {date}: {days} күн кешіккен. Айып сыбайлас жемқорлық туралы болса, оны теріске шығару шаралары бір ай ішінде қолданылуға тиіс еді.{weekend}',
    ru: 'Обвинение обнаружено {discovered}, месяц истёк {due}, а ответ датирован {date} (просрочено дней: {days}). Если обвиняли в коррупции, меры по опровержению следовало принять в течение месяца.{weekend}',
    en: 'The accusation was discovered on {discovered}, the month ended on {due}, and the answer, dated {date}, is late (days overdue: {days}). If the accusation was of corruption, steps to refute it were due within one month.{weekend}',
  },
  weekend: {
    kk: ' Соңғы күн демалыс күніне тура келеді: мерзім келесі жұмыс күніне ауысуы мүмкін, Кодексте бұл туралы айтылмаған.',
    ru: ' Последний день выпал на выходной: срок мог перейти на следующий рабочий день, Кодекс об этом молчит.',
    en: ' The last day fell on a weekend: the term may have moved to the next working day; the Code does not say.',
  },
  soon: {
    kk: 'Айыптау {discovered} күні анықталған: теріске шығару мерзімі {due} күні бітеді, қалған күн саны – {days}.{weekend}',
    ru: 'Обвинение обнаружено {discovered}: срок для опровержения истекает {due}, осталось дней: {days}.{weekend}',
    en: 'The accusation was discovered on {discovered}: the term for a refutation ends on {due}, days left: {days}.{weekend}',
  },
  unknown: {
    kk: 'Сыбайлас жемқорлық туралы айыптаудың қашан анықталғаны көрсетілмеген, сондықтан бір айлық мерзімді тексеру мүмкін емес: метадеректерге сол күнді жазыңыз (accusation.discovered).',
    ru: 'Не указано, когда обвинение в коррупции обнаружено, поэтому месячный срок не проверить: добавьте этот день в метаданные (accusation.discovered).',
    en: 'The day on which the accusation of corruption was discovered is not given, so the term of one month cannot be checked: add that day to the front matter (accusation.discovered).',
  },
  refusal: {
    kk: '«{text}» – сыбайлас жемқорлық туралы айыпқа жауап беруден бас тарту. Мемлекеттік қызметші мұндай айыпты теріске шығару шараларын қолдануға тиіс.',
    ru: '«{text}» – отказ отвечать на обвинение в коррупции. Госслужащий должен принять меры по опровержению такого обвинения.',
    en: '“{text}” declines to answer an accusation of corruption. A civil servant must take steps to refute such an accusation.',
  },
};
