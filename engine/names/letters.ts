/**
 * Folds a name word of either script to one Latin skeleton, so that spellings
 * of one name meet: «Әсел», «Асель», Asel and Assel are all `asel`.
 */

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ы: 'i',
  і: 'i',
  ь: '',
  ъ: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ä: 'a',
  ö: 'o',
  ü: 'u',
  ū: 'u',
  ı: 'i',
  ş: 'sh',
  ğ: 'g',
  ñ: 'n',
  ç: 'ch',
  q: 'k',
  w: 'u',
  x: 'ks',
  y: 'i',
};

/** Latin spellings of one sound by their first letter, longest first. */
const DIGRAPHS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  s: [
    ['shch', 'sh'],
    ['sh', 'sh'],
  ],
  d: [
    ['dzh', 'j'],
    ['dj', 'j'],
  ],
  z: [['zh', 'j']],
  k: [['kh', 'h']],
  g: [['gh', 'g']],
  p: [['ph', 'f']],
  c: [['ch', 'ch']],
  o: [['oo', 'u']],
};

/** The skeleton of a word: lower-case Latin letters only. */
export function skeleton(word: string): string {
  return lowerSkeleton(word.normalize('NFC').toLowerCase());
}

/** As `skeleton`, of a word that is NFC and lower case already. */
export function lowerSkeleton(lower: string): string {
  let latin = '';
  for (let index = 0; index < lower.length; ) {
    const letter = lower[index]!;
    const mapped = LATIN[letter];
    if (mapped === undefined && letter >= 'a' && letter <= 'z') {
      const digraph = DIGRAPHS[letter]?.find(([spelling]) => lower.startsWith(spelling, index));
      latin += digraph === undefined ? letter : digraph[1];
      index += digraph === undefined ? 1 : digraph[0].length;
    } else {
      latin += mapped ?? '';
      index++;
    }
  }
  return tidy(latin);
}

/** Writes `ie` as `e` and doubled letters once: Yerlan and Erlan, Aliya and Alia are the same. */
function tidy(latin: string): string {
  let result = '';
  let previous = '';
  for (let index = 0; index < latin.length; index++) {
    const letter = latin[index]!;
    const repeated = letter === previous;
    previous = letter;
    if (repeated || (letter === 'i' && nextOther(latin, index) === 'e')) continue;
    result += letter;
  }
  return result;
}

function nextOther(latin: string, index: number): string | undefined {
  const letter = latin[index];
  let next = index + 1;
  while (latin[next] === letter) next++;
  return latin[next];
}

/** Whether an initial («Е», "Ye", "Zh") can stand for the word. */
export function initialFits(initial: string, word: string): boolean {
  const short = skeleton(initial);
  const long = skeleton(word);
  if (short === '') return false;
  // A lone Y may open Yerlan, whose skeleton begins with e.
  if (short === 'i') return long.startsWith('i') || long.startsWith('e');
  return long.startsWith(short) || (short === 'z' && long.startsWith('j')) || (short === 'k' && long.startsWith('h'));
}
