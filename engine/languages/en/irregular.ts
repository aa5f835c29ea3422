/** Irregular English words as a grammar book lists them. */

/** Base, past, past participle; `/` parts alternatives. */
const VERB_ROWS = `
arise arose arisen
awake awoke awoken
bear bore borne/born
beat beat beaten
become became become
begin began begun
bend bent bent
bet bet bet
bid bid/bade bid/bidden
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast/broadcasted broadcast/broadcasted
build built built
burn burned/burnt burned/burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
dive dived/dove dived
draw drew drawn
dream dreamed/dreamt dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt/dwelled dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade/forbad forbidden
forget forgot forgotten
forgive forgave forgiven
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung/hanged hung/hanged
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
input input input
keep kept kept
kneel knelt/kneeled knelt/kneeled
know knew known
lay laid laid
lead led led
lean leaned/leant leaned/leant
leap leapt/leaped leapt/leaped
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
lie lay/lied lain/lied
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
mow mowed mown/mowed
pay paid paid
plead pleaded/pled pleaded/pled
prove proved proven/proved
put put put
quit quit quit
read read read
rend rent rent
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn/sawed
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn/sewed
shake shook shaken
shed shed shed
shine shone/shined shone/shined
shoot shot shot
show showed shown/showed
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
slit slit slit
smell smelled/smelt smelled/smelt
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt
spend spent spent
spill spilled/spilt spilled/spilt
spin spun spun
spit spat/spit spat/spit
split split split
spoil spoiled/spoilt spoiled/spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strike struck struck/stricken
strive strove/strived striven/strived
swear swore sworn
sweep swept swept
swell swelled swollen/swelled
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
upset upset upset
wake woke/waked woken/waked
wear wore worn
weave wove woven
weep wept wept
win won won
wind wound wound
wring wrung wrung
write wrote written
`;

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
ill worse worst
far farther/further farthest/furthest
little less/littler least/littlest
many more most
much more most
old older/elder oldest/eldest
late later latest
`;

const BEFORE_VERBS = [
  'under', 'over', 'mis', 're', 'out', 'up', 'fore', 'with', 'un', 'be', 'off', 'down', 'in', 'inter', 'pre',
]; // biome-ignore format: one line reads better

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
  // `human` and the like are in the set above; here `mankind` cannot come, `policeman` does.
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
