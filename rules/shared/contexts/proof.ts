import type { PatternSet } from '../../../engine/rule.ts';

/** A court's or competent body's finding, told as such. */
export const court: PatternSet = {
  kk: `
    үкім/n
    сот ~4 кінәлі деп ~1 (тап/v | таны/v)
    кінәлі деп (таны/v | тап/v | танылған | танылды | танылып)
    сот ~4 (анықта/v | шеш/v | белгіле/v)
    сот (үкімі/n | шешімі/n | қаулысы/n | актісі/n)
    соттың (үкімі/n | шешімі/n | қаулысы/n)
    (заңды | заңдық) күшіне ен/v
    сотта/v+pass
    сотталған
    сот ~3 бас бостандығынан айыр/v
    бас бостандығынан айыр/v
    (айыбы | кінәсі) ~1 дәлелден/v
    (айыбы | кінәсі) ~1 (дәлелденген | дәлелденді)
  `,
  ru: `
    приговор/n
    суд/n ~4 (установить/v | признать/v | приговорить/v | постановить/v | вынести/v | назначить/v | подтвердить/v)
    (установленный/a | признанный/a | подтвержденный/a | доказанный/a) судом
    (установлено | установлен | установлена | установлены | доказано | доказана | подтверждено) ~2 судом
    признать/v ~3 (виновный/a | виновным | виновной | виновными)
    признанный/a ~3 виновный/a
    признан ~3 (виновным | виновной)
    признаны ~3 виновными
    признана ~3 виновной
    вина ~3 (доказать/v | доказана | установлена | подтверждена)
    (решение/n | постановление/n | вердикт/n | определение/n) ~1 суда
    судебный/a (решение/n | акт/n | постановление/n | приговор/n)
    вступить/v в ~1 силу
    вступивший/a в ~1 силу
    осужден
    осуждена
    осуждены
    осужденный/a
    (лишен | лишена | лишены | лишение/n) свободы
    (приговорен | приговорена | приговорены)
  `,
  en: `
    convict/v
    conviction/n
    (guilty verdict/n | verdict/n of | verdict/n against | returned a verdict)
    found guilty
    find/v ~3 guilty
    plead/v guilty
    sentence/v+past
    was sentenced
    sentenced to
    court ~4 (find/v | rule/v | establish/v | hold/v | convict/v | sentence/v | order/v)
    (ruling/n | judgment/n | judgement/n | decision/n) of ~2 court
    court (ruling/n | judgment/n | judgement/n | decision/n | order/n)
    established by ~2 court
    proven in court
  `,
};

/** Investigation, inspection or discipline by a competent body, told as such. */
export const investigation: PatternSet = {
  kk: `
    қылмыстық іс ~3 қозға/v
    қылмыстық іс/n
    сотқа дейінгі (тергеп тексеру/n | тергеу/n)
    тергеу/n ~3 (жүргіз/v | жүр/v | баста/v | аяқта/v | аяқтал/v)
    (қызметтік | тәртіптік) (тергеп тексеру/n | тексеру/n | тергеу/n)
    тәртіптік (жауапкершілік/n | жаза/n | іс/n | комиссия/n)
    (күдікті/n | айыпталушы/n | сотталушы/n)
    күдік келтір/v
    (деген | деп) күдікпен
    (ұсталды | ұстал/v | қамауға ал/v | тұтқындал/v)
    тексеру ~4 (анықта/v | көрсет/v)
    жемқорлыққа қарсы (іс қимыл | қызмет/n)
    аудит/n ~4 анықта/v
  `,
  ru: `
    уголовный/a дело/n
    досудебный/a (расследование/n | производство/n)
    (служебный/a | дисциплинарный/a) (расследование/n | проверка/n | взыскание/n | ответственность/n | производство/n | комиссия/n)
    (возбуждено | возбуждены | возбудить/v) ~2 (дело/n | дела | производство/n)
    (подозреваемый/a | обвиняемый/a | подсудимый/a | задержанный/a)
    (подозревать/v | подозреваться/v | обвиняться/v)
    (задержан | задержана | задержаны | арестован | арестована | арестованы)
    по подозрению
    (проверка/n | аудит/n | расследование/n | следствие/n | ревизия/n) ~4 (установить/v | выявить/v | показать/v | подтвердить/v)
    (следствие/n | следователь/n | прокуратура/n) ~4 (считать/v | полагать/v | установить/v)
    (предъявлено | предъявить/v) обвинение/n
    (материал/n | дело/n) ~3 (передан | переданы | передано | направлен | направлены | направлено) ~4 (суд/n | прокуратура/n | органы)
    антикоррупционный/a служба/n
    агентство/n по противодействию коррупции
  `,
  en: `
    criminal (case/n | proceedings | investigation/n | charge/n | inquiry/n)
    pre trial (investigation/n | proceedings | inquiry/n)
    internal (inquiry/n | investigation/n | audit/n | review/n)
    disciplinary (action/n | proceedings | commission/n | inquiry/n | sanction/n | measure/n | liability)
    (suspect/v | suspected | accused | defendant/n | indicted | detained | arrested)
    on suspicion of
    charge/v+past
    charged with
    (inspection/n | audit/n | inquiry/n | investigation/n | review/n) ~4 (find/v | reveal/v | show/v | establish/v | identify/v | confirm/v)
    (prosecutor/n | investigator/n) ~3 (allege/v | believe/v | establish/v)
  `,
};
