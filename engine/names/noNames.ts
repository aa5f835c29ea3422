import { bases } from './inflection.ts';
import { skeleton } from './letters.ts';

/** Capitalised words that stand beside names and are none: posts, bodies, places, forms of address, months. */
const WORDS = `
министр вице-министр вице премьер консул атташе уполномоченный ведущий главный старший исполняющий президент аким әкім әкімінің глава директор председатель төраға төрайым басшы руководитель
начальник заместитель орынбасары орынбасар хатшы секретарь представитель өкіл спикер депутат сенатор судья прокурор посол
елші ректор профессор доктор академик главврач дәрігер врач инженер маман специалист советник кеңесші помощник көмекші
генерал полковник майор капитан лейтенант подполковник министрлік министрлігі министерство агентство агенттігі агенттік
комитет комитеті департамент департаменті управление басқарма басқармасы отдел бөлім бөлімі служба қызмет қызметі акимат
әкімдік әкімдігі правительство үкімет парламент мажилис мәжіліс сенат суд сот прокуратура полиция республика республикасы
казахстан қазақстан область облыс облысы область район ауданы аудан город қала қаласы село ауыл ауылы астана алматы
шымкент шымкент қарағанды караганда актобе ақтөбе атырау актау ақтау тараз павлодар семей костанай қостанай кокшетау көкшетау
туркестан түркістан кызылорда қызылорда уральск орал петропавловск талдыкорган талдықорған жезказган жезқазған экибастуз
россия ресей китай қытай европа азия запад восток север юг товарищ господин госпожа мырза ханым уважаемый уважаемая
уважаемые құрметті автор авторы фото текст интервью пресс центр дом университет университеті институт школа мектеп больница
поликлиника емхана аурухана музей театр библиотека кітапхана фонд қоры компания закон заң кодекс указ жарлық
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь қаңтар ақпан наурыз сәуір мамыр маусым шілде
тамыз қыркүйек қазан қараша желтоқсан понедельник вторник среда четверг пятница суббота воскресенье это этот так как что
если когда также по на во со для при из до от об он она они мы вы я бұл осы сол біз сіз мен олар ол және бірақ сондай
consul attache counsellor councillor sergeant lieutenant lead leading senior acting associate mr mrs ms dr sir minister ministry deputy vice prime president head director chair chairman chairwoman chairperson chief
spokesman spokeswoman spokesperson press secretary office officer department agency committee government akim akimat governor
mayor region district city village national state republic kazakhstan almaty astana the this that these a an our we he she
they it in on at of for and but to from by with professor doctor judge prosecutor ambassador senator colonel major captain
general inspector adviser advisor assistant specialist manager commissioner council board hospital clinic school university
january february march april may june july august september october november december monday tuesday wednesday thursday friday
finance health healthcare education culture sport sports tourism economy energy justice interior defence defense agriculture
labour labor transport ecology environment industry science information digital trade affairs water land forestry housing
финансов финансы образования здравоохранения культуры спорта туризма экономики энергетики юстиции обороны труда транспорта
экологии науки торговли қаржы білім денсаулық мәдениет спорт туризм экономика энергетика әділет қорғаныс еңбек көлік экология
saturday sunday public defender county attorney sheriff security council treaty organisation organization research policy
planning nation union party church community court supreme federal international central northern southern eastern western
first second new world group corporation company enterprise association chamber fund foundation programme program project
lord king queen prince bishop father street avenue square lake river mount island bay city hall
совет совета кеңес кеңесі жоспар жоспары ұлт ұлттық халықаралық түркі одақ одағы партия партиясы палата палатасы орталық
орталығы жоба жобасы бағдарлама бағдарламасы дисциплинарный союз ассамблея палаты проект программа центральный северный южный
верховный общий общественный улица проспект площадь озеро река гора остров көшесі даңғылы алаңы көлі өзені тауы author contact media service bureau centre center house law code decree russia china europe asia according
`;

const NO_NAMES: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean).map(skeleton));

/** Whether a capitalised word, in any case of kk and ru, is known to be no part of a person's name. */
export function isNoName(word: string): boolean {
  if (word.length > 1 && NO_NAMES.has(skeleton(word))) return true;
  if (word.length < 5) return false;
  for (const base of bases(word)) if (base.length >= 4 && NO_NAMES.has(base)) return true;
  return false;
}
