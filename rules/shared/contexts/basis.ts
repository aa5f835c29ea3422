import type { PatternSet } from '../../../engine/rule.ts';

/** A source or basis of what is said stands in the passage. */
export const source: PatternSet = {
  kk: `
    (дерек/n | мәлімет/n | ақпарат/n | есеп/n | қорытынды/n | нәтиже/n) ~1 (бойынша | сәйкес | сүйенсек | негізінде)
    (деректер/n | мәліметтер/n) ~1 (бойынша | сәйкес | сүйенсек | негізінде)
    дерегінше
    мәліметінше
    мәліметтеріне қарағанда
    дерегіне қарағанда
    ақпаратынша
    есебінде көрсетіл/v
    статистика/n
    статистика/n ~2 (бойынша | көрсет/v | сәйкес)
    ресми (дерек/n | мәлімет/n | есеп/n | статистика/n)
    (бюро/n | агенттік/n) ~4 (хабарла/v | жариялаған | мәліметінше | дерегінше)
    (сауалнама/n | зерттеу/n | санақ/n | мониторинг/n | аудит/n | тексеру/n) ~4 (көрсет/v | анықта/v | бойынша | нәтиже/n | қорытынды/n)
    (бұйрық/n | қаулы/n | заң/n | кодекс/n | бағдарлама/n | жарлық/n | хаттама/n) ~1 (сәйкес | негізінде | бойынша)
    есепке сәйкес
    деп (хабарла/v | мәлімде/v | жаз/v)
  `,
  ru: `
    по (данным | информации | сведениям | итогам | результатам | оценке | оценкам | подсчетам | расчетам | статистике | материалам | сообщению | словам | отчетам)
    согласно
    в соответствии с
    (данные | данным | сведения | статистика/n | отчет/n | мониторинг/n) ~5 (показать/v | показывать/v | свидетельствовать/v | подтверждать/v | содержать/v)
    статистика/n
    официальный/a (данные | данным | данных | статистика/n | отчет/n)
    (бюро | комитет/n) ~1 (национальной | по) ~1 (статистики | статистике)
    (опрос/n | исследование/n | перепись/n | аудит/n | проверка/n | обследование/n) ~4 (показать/v | выявить/v | установить/v | показывать/v)
    (опубликован | опубликованы | опубликовано | опубликована | размещен | размещены | размещено | размещена) ~3 (сайт/n | портал/n)
    (источник/n | данные) ~2 (бюро | комитета | министерства | агентства)
    как (сообщить/v | сообщать/v | указать/v | следует)
    на основании
    протокол/n
  `,
  en: `
    according to
    (data | figures | statistics) ~3 (show/v | indicate/v | suggest/v | from | of | published)
    (data | figures | statistics) (from | of | by)
    statistics
    as (reported | stated | noted | shown | recorded | published | announced) (by | in)
    (report/n | audit/n | survey/n | study/n | census/n | review/n | inspection/n) ~3 (show/v | find/v | indicate/v | state/v | confirm/v | reveal/v)
    bureau of national statistics
    (on the basis of | in accordance with | in line with | based on)
    (published | available) on ~3 (website/n | portal/n)
    estimate/n ~1 by
    cited by
  `,
};

/** Names of offences, articles, services, programmes and courses that merely contain a strong word. */
export const legalName: PatternSet = {
  kk: `
    (сыбайлас жемқорлық/n | жемқорлық/n | сыбайлас жемқорлыққа | жемқорлыққа | парақорлыққа | экстремизмге | терроризмге) ~1 қарсы
    (сыбайлас жемқорлық/n | жемқорлық/n | парақорлық/n | пара/n) ~4 (алдын алу/n | профилактика/n | тәуекел/n | тәуекелдер/n)
    қылмыстық кодекс/n
    (кодекс/n | заң/n) ~4 (бап/n | бабы/n | тармақ/n)
    кодексінің ~3 бабы/n
    #number бап/n
    #number ~1 бабы/n
    құқық бұзушылық/n
    сыбайлас жемқорлық тәуекел/n
  `,
  ru: `
    (противодействие/n | борьба/n | предупреждение/n | профилактика/n | предотвращение/n | искоренение/n) ~2 (коррупция/n | взяточничество/n | мошенничество/n | хищение/n | экстремизм/n | терроризм/n | преступность/n | воровство/n | правонарушение/n | кража/n)
    (статья/n | статья) ~4 (кодекс/n | закон/n)
    (уголовный/a | административный/a) кодекс/n
    (коррупционный/a | мошеннический/a) (риск/n | правонарушение/n | преступление/n | схема/n)
    антикоррупционный/a
    (состав/n | признак/n) ~1 (преступление/n | правонарушение/n | мошенничество/n)
    (факт/n | случай/n) ~1 (мошенничество/n | взяточничество/n | хищение/n | коррупция/n)
    закон/n о ~1 (противодействии | борьбе)
  `,
  en: `
    anti corruption
    anticorruption
    counter corruption
    (combat/v | combating | fight/v | fighting | counter/v | countering | prevent/v | preventing | prevention of | fight against) ~2 (corruption | bribery | fraud | theft | extremism | terrorism | crime)
    (article/n | section/n) #number
    (criminal | penal) code
    corruption (risk/n | offence/n | offense/n | prevention)
    (case/n | instance/n | fact/n) of (fraud | bribery | corruption | theft)
    elements of ~1 (offence/n | crime/n)
  `,
};

/** What is said rests on a law, a plan or a budget. */
export const lawBasis: PatternSet = {
  kk: `
    (заң/n | заңнама/n | кодекс/n | қаулы/n | жарлық/n | бұйрық/n | ереже/n | қағида/n | стандарт/n) ~2 (сәйкес | шеңберінде | негізінде | бойынша | аясында)
    (заңда | заңмен | заңнамада | кодексте | ережеде | стандартта) ~2 (белгіленген | көзделген | бекітілген | қарастырылған)
    (бюджет/n | республикалық бюджет/n | жергілікті бюджет/n) ~3 (көзделген | қаралған | қарастырылған | бөлінген | бекітілген)
    бекітілген (жоспар/n | бағдарлама/n | кесте/n | бюджет/n | тәртіп/n)
    (жоспар/n | бағдарлама/n | кесте/n | жол картасы/n | тұжырымдама/n) ~2 (сәйкес | бойынша | шеңберінде | аясында)
    (белгіленген | заңды | жалпы) тәртіппен
    (құзырет/n | өкілеттік/n) ~1 (шегінде | шеңберінде)
    конкурс/n ~2 (қорытындысы | нәтижесі | негізінде | бойынша)
  `,
  ru: `
    в (рамках | пределах) ~2 (закон/n | законодательство/n | компетенция/n | полномочие/n | полномочия | полномочий | программа/n | план/n | бюджет/n)
    (согласно | в соответствии с) ~3 (закон/n | законодательство/n | кодекс/n | план/n | программа/n | бюджет/n | график/n | постановление/n | приказ/n | правило/n | стандарт/n)
    (предусмотрен | предусмотрена | предусмотрено | предусмотрены | заложен | заложены | заложено | выделен | выделено | выделены) ~4 (бюджет/n | закон/n | план/n | программа/n)
    (бюджет/n | закон/n | план/n | программа/n | кодекс/n) ~4 (предусмотрен | предусмотрена | предусмотрено | предусмотрены | заложен | заложены | установлен | установлено)
    (предусмотренный/a | установленный/a) ~2 (закон/n | законодательство/n | план/n | бюджет/n)
    утвержденный/a (план/n | график/n | бюджет/n | программа/n | порядок/n | смета/n)
    в (установленном | предусмотренном | общем) порядке
    по (итогам | результатам) ~1 (конкурса | тендера | рассмотрения)
  `,
  en: `
    within ~2 (law/n | budget/n | competence | powers | mandate | framework/n | remit)
    (in accordance with | under | pursuant to | in line with | according to) ~3 (law/n | code/n | plan/n | programme/n | program/n | budget/n | schedule/n | decree/n | order/n | rules | procedure/n)
    (provided | allocated | earmarked | envisaged | budgeted) ~2 (for | in | by | under) ~2 (budget/n | law/n | plan/n | programme/n | program/n)
    (as | where) (provided | required | prescribed) by ~1 (law | the law | legislation)
    approved (plan/n | schedule/n | budget/n | programme/n | program/n | procedure/n)
    (established | statutory | due) procedure/n
    subject to (approval | budget | law | the law | parliamentary)
    following ~1 (tender/n | competition/n)
  `,
};
