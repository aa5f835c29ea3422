/**
 * Kazakh sounds as far as endings care about them: vowel harmony and the class
 * of the last sound, which decides how a suffix begins.
 */

/** Vowel harmony of endings. */
export type Harmony = 'back' | 'front';

/**
 * Class of the last sound of what stands before a suffix:
 * `a` vowel · `y` glide (й, у, и, ю) · `r` р · `l` л · `n` м, н, ң · `z` з, ж ·
 * `t` voiceless · `q` voiceless that becomes voiced before a vowel and so never stands there · `d` voiced stop or fricative of a loan (б, в, г, д), written
 * with either set of endings · `w` a voiced alternant (кітаб-), which only
 * stands before a vowel.
 */
export type SoundClass = 'a' | 'y' | 'r' | 'l' | 'n' | 'z' | 't' | 'q' | 'd' | 'w';

export const SOUND_CLASSES: readonly SoundClass[] = ['a', 'y', 'r', 'l', 'n', 'z', 't', 'd'];

const VOWELS = 'аәоөұүыіеэяё';
const BACK = 'аоұыяё';
const FRONT = 'әеөүіэ';
const CLASS_LETTERS: Readonly<Record<Exclude<SoundClass, 'q' | 'w'>, string>> = {
  a: VOWELS,
  y: 'йуию',
  r: 'р',
  l: 'л',
  n: 'мнң',
  z: 'зж',
  t: 'пфкқтсшщцчхһ',
  d: 'бвгғд',
};

const CLASS_OF = new Map<string, SoundClass>();
for (const [name, letters] of Object.entries(CLASS_LETTERS)) {
  for (const letter of letters) CLASS_OF.set(letter, name as SoundClass);
}

export function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter);
}

/** Vowels and the glides that read as one before which a stem's last sound becomes voiced. */
export function opensWithVowel(text: string): boolean {
  return text !== '' && (isVowel(text[0]!) || text[0] === 'у' || text[0] === 'и' || text[0] === 'ю');
}

/** Class of the last sound; undefined when the last character is no Kazakh letter. */
export function soundClass(text: string): SoundClass | undefined {
  const last = text.at(-1) ?? '';
  return last === 'ь' || last === 'ъ' ? CLASS_OF.get(text.at(-2) ?? '') : CLASS_OF.get(last);
}

/**
 * Which endings a stem may take. Loans and stems of mixed vowels take either
 * in real texts, so both are allowed where the spelling leaves a doubt.
 */
export function harmoniesOf(stem: string): readonly Harmony[] {
  let back = false;
  let front = false;
  let last = '';
  for (const letter of stem) {
    if (BACK.includes(letter)) back = true;
    else if (FRONT.includes(letter)) front = true;
    if (VOWELS.includes(letter) || 'иую'.includes(letter)) last = letter;
  }
  if (back === front || last === '' || hasForeignLetters(stem)) return ['back', 'front'];
  if ('ию'.includes(last) || (last === 'у' && !stem.endsWith('у'))) return ['back', 'front'];
  return [back ? 'back' : 'front'];
}

/** Whether a stem shows by its letters that it is a loan: к and г do not stand beside back vowels in Kazakh words. */
export function hasForeignLetters(stem: string): boolean {
  return /[вёфцчщъьэ]/u.test(stem) || (/[кг]/u.test(stem) && /[аоұы]/u.test(stem));
}

/** How an archiphoneme sounds after each class; `d` is tolerant, `w` never stands before a consonant. */
const CONSONANTS: Readonly<Record<string, Readonly<Record<SoundClass, string>>>> = {
  // Plural: балалар, үйлер, адамдар, қыздар, кітаптар.
  L: { a: 'л', y: 'л', r: 'л', l: 'д', n: 'д', z: 'д', t: 'т', q: 'т', d: 'тд', w: '' },
  // Locative and past: далада, үйде, кітапта.
  D: { a: 'д', y: 'д', r: 'д', l: 'д', n: 'д', z: 'д', t: 'т', q: 'т', d: 'тд', w: '' },
  // Genitive: даланың, адамның, үйдің, кітаптың.
  N: { a: 'н', y: 'д', r: 'д', l: 'д', n: 'н', z: 'д', t: 'т', q: 'т', d: 'тд', w: '' },
  // Accusative: даланы, адамды, кітапты.
  O: { a: 'н', y: 'д', r: 'д', l: 'д', n: 'д', z: 'д', t: 'т', q: 'т', d: 'тд', w: '' },
  // Ablative: даладан, адамнан, кітаптан.
  F: { a: 'д', y: 'д', r: 'д', l: 'д', n: 'н', z: 'д', t: 'т', q: 'т', d: 'тд', w: '' },
  // Negation and -мақ: барма, айтпа, жеңбе, жазба.
  M: { a: 'м', y: 'м', r: 'м', l: 'м', n: 'б', z: 'б', t: 'п', q: 'п', d: 'пб', w: '' },
  // Instrumental and personal endings: адаммен, қызбен, кітаппен, ақынмын (also ақынбын).
  B: { a: 'м', y: 'м', r: 'м', l: 'м', n: 'мб', z: 'б', t: 'п', q: 'п', d: 'пб', w: '' },
};

function lettersFor(symbol: string, harmony: Harmony, before: SoundClass): string {
  const back = harmony === 'back';
  switch (symbol) {
    case 'A':
      return back ? 'а' : 'е';
    case 'I':
      return back ? 'ы' : 'і';
    case 'K':
      return back ? 'қ' : 'к';
    case 'G': {
      const voiceless = back ? 'қ' : 'к';
      const voiced = back ? 'ғ' : 'г';
      return before === 't' || before === 'q'
        ? voiceless
        : before === 'd'
          ? voiceless + voiced
          : before === 'w'
            ? ''
            : voiced;
    }
    default:
      return CONSONANTS[symbol]?.[before] ?? symbol;
  }
}

/**
 * Spellings of a suffix after a sound. Capital Latin letters are archiphonemes
 * (A а/е, I ы/і, K қ/к, G ғ/г/қ/к, and the table above). A bracketed vowel
 * stands only after a consonant, a bracketed consonant only after a vowel:
 * `(I)м` is -м, -ым, -ім and `(с)I` is -сы, -сі, -ы, -і.
 */
export function spell(template: string, harmony: Harmony, before: SoundClass): string[] {
  let spellings = [''];
  let bracketed = false;
  for (const symbol of template) {
    if (symbol === '(' || symbol === ')') {
      bracketed = symbol === '(';
      continue;
    }
    if (bracketed && 'AI'.includes(symbol) === (before === 'a')) continue;
    spellings = spellings.flatMap(start => {
      const context = start === '' ? before : (soundClass(start) ?? before);
      return [...lettersFor(symbol, harmony, context)].map(letter => start + letter);
    });
  }
  if (before !== 'w' && before !== 'q') return spellings;
  return spellings.filter(text => text === '' || opensWithVowel(text) === (before === 'w'));
}
