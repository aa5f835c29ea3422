import { Feature as F } from '../../features.ts';
import { addForm, type Endings, type FormMap, type Inflection, inflectionsOf } from '../inflections.ts';
import { adverbInflections, degrees, isRelative } from './degrees.ts';
import { ADJECTIVES, SHORT, transform } from './endings.ts';
import { PRONOUNS, WITHOUT_SHORT_FORMS } from './irregularAdjectives.ts';
import { isConsonant, isHissing, isVelar } from './letters.ts';

/** `lemma` is the masculine nominative, a short form (`должен`) or an adverb (`быстро`). */
export function adjectiveInflections(lemma: string): Inflection[] {
  const pronoun = PRONOUNS[lemma];
  if (pronoun !== undefined) return pronoun;
  const reflexive = lemma.endsWith('ся') ? 'ся' : '';
  const bare = reflexive === '' ? lemma : lemma.slice(0, -2);
  const full = /^(.+)(ый|ий|ой)$/.exec(bare);
  if (full !== null) {
    const [, stem = '', ending = ''] = full;
    const inflections = fullForms(stem, ending, reflexive, 0);
    if (WITHOUT_SHORT_FORMS.has(lemma)) return inflections;
    return reflexive === ''
      ? [...inflections, ...shortForms(stem, ending), ...degrees(lemma, stem, ending)]
      : inflections;
  }
  if (/(?:[ое]в|[иы]н)$/.test(lemma)) return [{ stem: lemma, endings: ADJECTIVES.possessive }, ...shortOnly(lemma)];
  if (isConsonant(lemma.slice(-1))) return shortOnly(lemma);
  return adverbInflections(lemma);
}

/** All full forms of an adjective or participle; `features` go on top. */
export function fullForms(stem: string, ending: string, reflexive: string, features: number): Inflection[] {
  const endings = transform(fullEndings(stem, ending), reflexive, features);
  const inflections = [{ stem, endings }];
  if (ending === 'ий' && /[чж]$/.test(stem) && reflexive === '' && features === 0) {
    // «божий» goes like «третий», «чужой» does not; both kinds end alike here.
    inflections.push({ stem, endings: ADJECTIVES.relational });
  }
  return inflections;
}

function fullEndings(stem: string, ending: string): Endings {
  const last = stem.slice(-1);
  if (isVelar(last)) return ending === 'ой' ? ADJECTIVES.velarStressed : ADJECTIVES.velar;
  if (isHissing(last)) return ending === 'ой' ? ADJECTIVES.velarStressed : ADJECTIVES.hissing;
  if (ending === 'ий') return ADJECTIVES.soft;
  return ending === 'ой' ? ADJECTIVES.hardStressed : ADJECTIVES.hard;
}

function shortForms(stem: string, ending: string): Inflection[] {
  const last = stem.slice(-1);
  const soft = ending === 'ий' && !isVelar(last) && !isHissing(last);
  if (isRelative(stem) || (soft && !/(?:син|древн|искренн)$/.test(stem))) return [];
  const masculines = SHORT_MASCULINES[stem] ?? shortMasculines(stem);
  const endings = soft ? SHORT.soft : isVelar(last) ? SHORT.velar : isHissing(last) ? SHORT.hissing : SHORT.hard;
  const forms: FormMap = new Map();
  for (const masculine of masculines) addForm(forms, masculine, F.shortForm | F.singular | F.masculine);
  const inflections = [
    // Where a vowel comes in, the bare stem is no form: «долг» is a noun, the short form is «долог».
    {
      stem,
      endings:
        masculines.length > 0 && !masculines.includes(stem) && /[нкгл]$/.test(stem) ? withoutZero(endings) : endings,
    },
    ...inflectionsOf(forms),
  ];
  // «уверена», «привержены» keep one letter of two, as participles do.
  if (dropsOneN(stem)) inflections.push({ stem: stem.slice(0, -1), endings: SHORT.hard });
  return inflections;
}

/** `бездарен` from `бездарн`, `крепок` from `крепк`, `спокоен` from `спокойн`, `ответствен` from `ответственн`. */
function shortMasculines(stem: string): string[] {
  const [before, last] = [stem.slice(-2, -1), stem.slice(-1)];
  if (!/[нк]/.test(last) || !isConsonantOrSign(before)) return [];
  const start = stem.slice(0, -2);
  if (before === 'ь' || before === 'й') return [`${start}е${last}`];
  if (last === 'к') return [stem.slice(0, -1) + (isHissing(before) ? 'е' : 'о') + last];
  if (dropsOneN(stem)) {
    return [stem.slice(0, -1), `${stem.slice(0, -1)}е${last}`];
  }
  return [`${stem.slice(0, -1)}е${last}`];
}

/** Short forms that the sounds do not give, by the stem of the full form. */
const SHORT_MASCULINES: Readonly<Record<string, readonly string[]>> = {
  смешн: ['смешон'],
  достойн: ['достоин'],
  недостойн: ['недостоин'],
  долг: ['долог'],
  недолг: ['недолог'],
  полн: ['полон'],
  зл: ['зол'],
  светл: ['светел'],
  тепл: ['тепел'],
  кисл: ['кисел'],
  хитр: ['хитер', 'хитр'],
  остр: ['остер', 'остр'],
};

/** Participles of old and -ственный: «ограничен», «ответствен»; but «район» and «туман» are nouns. */
const DROPS_ONE_N = /[аеиоуыэюя].*[^мп]енн$|(?:[оеи]в|дав|т|каз|д|бр|др|зв|с|з|зн|ж|ч|ш)анн$/;

const dropsOneN = (stem: string): boolean => DROPS_ONE_N.test(stem);

const isConsonantOrSign = (letter: string): boolean => letter === 'ь' || isConsonant(letter);

/** Predicatives that have short forms only: `должен`, `рад`, `намерен`. */
function shortOnly(lemma: string): Inflection[] {
  const inflections: Inflection[] = [{ stem: lemma, endings: SHORT.hard }];
  // «должен», «должна», but «намерен», «намерена»: spelling does not tell.
  if (/[^аеиоуыэюя]ен$/.test(lemma))
    inflections.push({ stem: `${lemma.slice(0, -2)}н`, endings: withoutZero(SHORT.hard) });
  return inflections;
}

function withoutZero(endings: Endings): Endings {
  return Object.fromEntries(Object.entries(endings).filter(([ending]) => ending !== ''));
}
