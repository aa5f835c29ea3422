import { VERB_ROWS } from './irregularVerbRows.ts';

/** Irregular English words as a grammar book lists them. */

/** Singular, plural. */
const NOUN_ROWS = `
man men
woman women
child children
person people/persons
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
life lives
wife wives
knife knives
thief thieves
leaf leaves
half halves
self selves
shelf shelves
wolf wolves
loaf loaves
calf calves
hoof hooves/hoofs
scarf scarves/scarfs
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
emphasis emphases
oasis oases
diagnosis diagnoses
axis axes
criterion criteria
phenomenon phenomena
medium media/mediums
datum data
memorandum memoranda/memorandums
referendum referenda/referendums
stratum strata
bacterium bacteria
curriculum curricula/curriculums
forum forums/fora
stimulus stimuli
nucleus nuclei
alumnus alumni
syllabus syllabi/syllabuses
appendix appendices/appendixes
index indices/indexes
matrix matrices/matrixes
series series
species species
means means
sheep sheep
deer deer
fish fish/fishes
aircraft aircraft
offspring offspring
quiz quizzes
bureau bureaus/bureaux
`;

/** Base, comparative, superlative. */
const ADJECTIVE_ROWS = `
good better best
well better best
bad worse worst
badly worse worst
far farther/further farthest/furthest
little less/littler least/littlest
many more most
old older/elder oldest/eldest
late later latest
`;

const BEFORE_VERBS = [
  'under',
  'over',
  'mis',
  're',
  'out',
  'up',
  'fore',
  'with',
  'un',
  'be',
  'off',
  'down',
  'in',
  'inter',
  'pre',
];

/** Verbs that merely look like a prefix and an irregular verb. */
const REGULAR_VERBS = new Set(['belie', 'outlay', 'relay', 'behave', 'underlay', 'inset', 'inlet', 'outlet']);

const verbs = readRows(VERB_ROWS);
const nouns = readRows(NOUN_ROWS);
const adjectives = readRows(ADJECTIVE_ROWS);

export interface IrregularVerb {
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** Also finds compounds: `overtake`, `mislead`, `withdraw`. */
export function irregularVerb(lemma: string): IrregularVerb | undefined {
  const found = lookUpCompound(verbs, lemma, BEFORE_VERBS, REGULAR_VERBS);
  if (found === undefined) return undefined;
  const [past = [], participle = []] = found.parts;
  const withPrefix = (form: string): string => found.prefix + form;
  return { past: past.map(withPrefix), participle: participle.map(withPrefix) };
}

/** Also finds compounds: `businessman`, `grandchild`, `wildlife`. */
export function irregularPlurals(lemma: string): readonly string[] | undefined {
  const exact = nouns.get(lemma)?.[0];
  if (exact !== undefined) return exact;
  const compound = /^(.*)(man|woman|person|child|wife|life|foot|tooth|mouse|knife|shelf|half|self|craft)$/.exec(lemma);
  if (compound === null || UNCHANGED_MAN.has(lemma)) return undefined;
  const [, before = '', last = ''] = compound;
  if (last === 'craft') return [lemma];
  const plurals = nouns.get(last)?.[0];
  return plurals?.map(plural => before + plural);
}

const UNCHANGED_MAN = new Set(['human', 'german', 'roman', 'talisman', 'shaman', 'ottoman', 'caiman', 'turkman']);

export function irregularDegrees(lemma: string): { comparative: string[]; superlative: string[] } | undefined {
  const found = adjectives.get(lemma);
  return found && { comparative: found[0] ?? [], superlative: found[1] ?? [] };
}

type Rows = ReadonlyMap<string, string[][]>;

function readRows(text: string): Rows {
  const rows = new Map<string, string[][]>();
  for (const line of text.trim().split('\n')) {
    const [base = '', ...parts] = line.split(' ');
    rows.set(
      base,
      parts.map(part => part.split('/')),
    );
  }
  return rows;
}

function lookUpCompound(
  rows: Rows,
  lemma: string,
  prefixes: readonly string[],
  regular: ReadonlySet<string>,
): { prefix: string; parts: string[][] } | undefined {
  const exact = rows.get(lemma);
  if (exact !== undefined) return { prefix: '', parts: exact };
  if (regular.has(lemma)) return undefined;
  for (const prefix of prefixes) {
    const rest = lemma.startsWith(prefix) ? lemma.slice(prefix.length).replace(/^-/, '') : '';
    const parts = rows.get(rest);
    if (parts !== undefined) return { prefix: lemma.slice(0, lemma.length - rest.length), parts };
  }
  return undefined;
}
