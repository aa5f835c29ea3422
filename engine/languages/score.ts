/**
 * How much a Cyrillic word form speaks for Kazakh (above 0) or Russian (below
 * 0). Letters, function words and endings add up; 0 means that the form could
 * be either. The form is normalised. Only its first and last letters and a
 * bounded number of the others are read, so long words cost no more.
 */
export function languageScore(form: string): number {
  if (form.length === 0 || !isCyrillicLetter(form.charCodeAt(form.length - 1))) return 0;
  const known = FUNCTION_WORDS.get(form);
  if (known !== undefined) return known;
  let kazakhLetters = 0;
  let russianLetters = 0;
  const limit = Math.min(form.length, 40);
  for (let index = 0; index < limit; index++) {
    const letter = form[index]!;
    if (KAZAKH_LETTERS.includes(letter)) kazakhLetters++;
    else if (RUSSIAN_LETTERS.includes(letter)) russianLetters++;
  }
  const letters = Math.min(kazakhLetters, 2) * 1.5 - Math.min(russianLetters, 2) * 0.6;
  if (kazakhLetters > 0) return letters;
  return letters + endingScore(form);
}

const KAZAKH_LETTERS = 'әіңғүұқөһ';
/** Letters of Russian words that Kazakh has only in loans. */
const RUSSIAN_LETTERS = 'щъэьцчвф';

const KAZAKH_WORDS = `
  және мен бен пен бұл осы сол ол бар емес үшін туралы деп еді екен болды болып дейді ал бір ма ме ба бе па пе
  бірақ сондай керек жоқ барлық онда оның сен сіз біз алып олар деді жатыр отыр тұр жүр кел сонда қазір мұндай
  сондықтан яғни бойынша арналған дейін кейін бері соң дер дегенді деген едік болады болса болған болатын емеспіз
  жаңа жыл жылы адам халық ел мына ана міне рас сай орай гөрі тек ғана тағы әр өз өте еш егер бүгін ертең кеше
  бермейді алмайды бармын барсың барша тиіс мүмкін шығар ғой гой сияқты секілді ретінде арасында алдында жайлы
  жайында бола бізде сізде оларда менде бізге сізге маған саған оған маған менің сенің біздің сіздің олардың
`;
const RUSSIAN_WORDS = `
  и в во не на я что он с со как это по к ко но из у за от о об же был была было были для бы мы вы они она оно его ее их
  или если только так уже при до ли нет то все всех всем который которая которое которые которых быть есть ни под над
  чем тем том этот эта эти этого этой этих нас вас вам нам них ним них себя свои свой своей может также более между
  через после перед без будет будут тоже еще вот там тут здесь когда где кто почему зачем потому очень нужно надо
  можно нельзя сегодня завтра вчера год года лет г-н г-жа что-то кто-то из-за из-под да а ведь пусть лишь даже
`;
/** Endings that Kazakh words take and Russian ones seldom do, longest first. */
const KAZAKH_ENDINGS: ReadonlyMap<string, number> = weigh(1, [
  'дар лар тар дер лер тер дан тан нан ден тен нен дын тын мыз ныз сыз пыз быз дык тык',
  'ады йды еді мын сын тын ктор ымен пен мен бен ша ше дай тай дей лай рак',
  'ып ап еп ды ты ай ды ты сы йын сын ау ану алу ылу асу ату',
]);
const RUSSIAN_ENDINGS: ReadonlyMap<string, number> = weigh(-1.3, [
  'ого его ому ему ыми ими ами ями ется ются ятся ится ться лись лось лась лся тся ость ости остью ение ения ению ением',
  'ание ания анию анием ания ций ция ции цию цией ой ей ый ий ая яя ое ее ые ие ую юю ов ев ах ях ам ям ом ем ою ею',
  'ать ять ить еть уть ыть ал ала али ало ил ила или ило ел ела ели ело ул ула ули ет ит ют ут ят ат ешь ишь ем им ете ите',
  'ский ская ское ские ского ской ских скую ство ства ству ством ник ника ники ников',
]);
/** A long word's last letters tell more than a short one's. */
const LONGEST_ENDING = 5;

function endingScore(form: string): number {
  for (let length = Math.min(LONGEST_ENDING, form.length - 2); length >= 2; length--) {
    const ending = form.slice(-length);
    const score = KAZAKH_ENDINGS.get(ending) ?? RUSSIAN_ENDINGS.get(ending);
    if (score !== undefined) return score;
  }
  const last = form[form.length - 1]!;
  // The front-vowel endings of Kazakh cases and persons that need no letter of their own.
  return last === 'ь' || last === 'я' || last === 'ю' ? -0.5 : 0;
}

function isCyrillicLetter(code: number): boolean {
  return code >= 0x400 && code < 0x530;
}

function weigh(score: number, lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap(line => line.split(' ')).map(ending => [ending, score]));
}

const FUNCTION_WORDS: ReadonlyMap<string, number> = new Map([
  ...words(KAZAKH_WORDS).map(word => [word, 2.5] as const),
  ...words(RUSSIAN_WORDS).map(word => [word, -2.5] as const),
  // Common to both languages, whatever their endings look like.
  ...words('да де та те за ой ау министр аким область президент депутат сенат').map(word => [word, 0] as const),
]);

function words(list: string): string[] {
  return list.split(/\s+/).filter(word => word.length > 0);
}
