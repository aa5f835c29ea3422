import { Feature } from '../../features.ts';
import type { SoundClass } from './sounds.ts';

/**
 * The suffix grammar: from each state the suffixes that may come next, the
 * state after them and the features they show. `spell` in sounds.ts explains
 * the notation. An empty suffix goes on without a letter.
 */

/** Marks that a noun's own number and case are to be told when the form ends. Never leaves this room. */
export const NOMINAL = 1 << 29;

export interface Arc {
  readonly suffix: string;
  readonly to: State;
  readonly features: number;
  /** What stays of the features before it; default all. */
  readonly keep?: number;
  /** Sound classes after which it may stand; default all. */
  readonly after?: readonly SoundClass[];
}

export type State =
  | 'noun'
  | 'adjective'
  | 'afterHyphen'
  | 'number'
  | 'owned'
  | 'case'
  | 'caseMine'
  | 'caseOurs'
  | 'caseTheirs'
  | 'genitive'
  | 'locative'
  | 'person'
  | 'verb'
  | 'verbLa'
  | 'stanceVerb'
  | 'stance'
  | 'voice'
  | 'voice2'
  | 'polarity'
  | 'affirmed'
  | 'negated'
  | 'tense'
  | 'pastPerson'
  | 'conditional'
  | 'pastParticiple'
  | 'participle'
  | 'aorist'
  | 'converbA'
  | 'converbP'
  | 'wish'
  | 'verbalNoun'
  | 'plea'
  | 'end';

const F = Feature;
const FIRST_SG = F.first | F.singular;
const FIRST_PL = F.first | F.plural;
const SECOND_SG = F.second | F.singular;
const SECOND_PL = F.second | F.plural;

function arc(suffix: string, to: State, features = 0, after?: string): Arc {
  return after === undefined ? { suffix, to, features } : { suffix, to, features, after: [...after] as SoundClass[] };
}

/** Personal endings of nominals and participles: дайынмын, айтқансың, келерміз. */
const PERSONS: readonly Arc[] = [
  arc('BIн', 'end', FIRST_SG),
  arc('BIз', 'end', FIRST_PL),
  arc('сIң', 'end', SECOND_SG),
  arc('сIңдAр', 'end', SECOND_PL),
  arc('сIздAр', 'end', SECOND_PL),
  arc('DIр', 'end', F.third),
];

/** Kept apart: on a bare noun the same letters mean «without» (намыссыз), which is another word. */
const POLITE = arc('сIз', 'end', SECOND_SG);

/**
 * -дағы makes a word of its own, with its own owner, number and case. Forgetting
 * those before it also keeps the automaton small, as such endings may go on.
 */
const KEPT_BY_RELATIVE = F.negative | F.participle | F.infinitive | F.comparative | NOMINAL;
const RELATIVE: Arc = { ...arc('GI', 'number'), keep: KEPT_BY_RELATIVE };

/** Past and conditional personal endings: айттым, айтсақ. */
const SHORT_PERSONS: readonly Arc[] = [
  arc('', 'end', F.third),
  arc('м', 'end', FIRST_SG),
  arc('K', 'end', FIRST_PL),
  arc('ң', 'end', SECOND_SG),
  arc('ңIз', 'end', SECOND_SG),
  arc('ңдAр', 'end', SECOND_PL),
  arc('ңIздAр', 'end', SECOND_PL),
];

/** A participle is a predicate of the third person, or anything that a noun is. */
const PARTICIPLE_ARCS: readonly Arc[] = [arc('', 'end', F.third), arc('', 'number'), POLITE];

export const GRAMMAR: Readonly<Record<State, readonly Arc[]>> = {
  // ── nominals ──
  noun: [arc('', 'number', NOMINAL), arc('(I)ншI', 'number', NOMINAL)],
  adjective: [
    arc('', 'noun'),
    arc('(I)рAK', 'number', F.comparative | NOMINAL),
    { ...POLITE, features: POLITE.features | NOMINAL },
  ],
  // 55-ші, ЖШС-ның.
  afterHyphen: [arc('', 'noun'), arc('шI', 'number', NOMINAL)],
  number: [arc('', 'owned'), arc('LAр', 'owned', F.plural)],
  owned: [
    arc('', 'case'),
    arc('(I)м', 'caseMine', F.possessive | FIRST_SG),
    arc('(I)ң', 'caseMine', F.possessive | SECOND_SG),
    arc('(I)мIз', 'caseOurs', F.possessive | FIRST_PL),
    arc('(I)ңIз', 'caseOurs', F.possessive | SECOND_SG),
    arc('(с)I', 'caseTheirs', F.possessive | F.third),
  ],
  // After -дай no person stands: қолдаймыз is «we support», not «we are like a hand».
  case: [
    arc('', 'person'),
    arc('NIң', 'genitive', F.genitive),
    arc('GA', 'end', F.dative),
    arc('OI', 'end', F.accusative),
    arc('DA', 'locative', F.locative),
    arc('FAн', 'person', F.ablative),
    arc('Bен', 'end', F.instrumental),
    arc('Bенен', 'end', F.instrumental),
    arc('DAй', 'end'),
    arc('шA', 'end'),
    RELATIVE,
  ],
  caseMine: [
    arc('', 'person'),
    arc('NIң', 'genitive', F.genitive),
    arc('A', 'end', F.dative),
    arc('OI', 'end', F.accusative),
    arc('DA', 'locative', F.locative),
    arc('FAн', 'person', F.ablative),
    arc('мен', 'end', F.instrumental),
    arc('DAй', 'end'),
    arc('шA', 'end'),
  ],
  caseOurs: [
    arc('', 'person'),
    arc('NIң', 'genitive', F.genitive),
    arc('GA', 'end', F.dative),
    arc('OI', 'end', F.accusative),
    arc('DA', 'locative', F.locative),
    arc('FAн', 'person', F.ablative),
    arc('Bен', 'end', F.instrumental),
    arc('DAй', 'end'),
    arc('шA', 'end'),
  ],
  // ұлымын, ұлысың; ұлымыз is read as «our son» alone.
  caseTheirs: [
    arc('', 'end'),
    arc('мIн', 'end', FIRST_SG),
    arc('сIң', 'end', SECOND_SG),
    arc('сIз', 'end', SECOND_SG),
    arc('DIр', 'end'),
    arc('нIң', 'genitive', F.genitive),
    arc('нA', 'end', F.dative),
    arc('н', 'end', F.accusative),
    arc('ндA', 'locative', F.locative),
    arc('нAн', 'end', F.ablative),
    arc('мен', 'end', F.instrumental),
    arc('менен', 'end', F.instrumental),
    arc('ндAй', 'end'),
    arc('ншA', 'end'),
  ],
  genitive: [arc('', 'end'), { ...arc('кі', 'owned'), keep: KEPT_BY_RELATIVE }],
  locative: [arc('', 'person'), POLITE, { ...RELATIVE, features: F.locative }],
  person: [arc('', 'end'), ...PERSONS],

  // ── verbs: voice, negation ──
  verb: [arc('', 'polarity'), ...voices('voice')],
  // After -ла the passive is -н: жоспарланды.
  verbLa: [arc('', 'verb'), arc('н', 'voice', F.passive)],
  stanceVerb: [arc('', 'verb'), arc('', 'stance')],
  // отыр, тұр, жүр, жатыр: the bare stem is a present tense too.
  stance: [
    arc('', 'end', F.present | F.third),
    ...[...PERSONS, POLITE].map(one => ({ ...one, features: one.features | F.present })),
  ],
  voice: [arc('', 'polarity'), ...voices('voice2')],
  voice2: [
    arc('', 'polarity'),
    arc('(I)л', 'polarity', F.passive, 'ayrnztqdw'),
    arc('(I)н', 'polarity', F.passive, 'l'),
  ],
  polarity: [arc('', 'affirmed'), arc('MA', 'negated', F.negative)],
  affirmed: [
    arc('', 'tense'),
    // After a vowel -р stands without case endings: ойларды is the noun ой, not the verb ойла.
    arc('р', 'aorist', F.participle | F.future, 'a'),
    arc('Aр', 'participle', F.participle | F.future, 'yrlnztqdw'),
    arc('MAK', 'participle', F.participle | F.future),
    arc('MAKшI', 'aorist', F.future),
  ],
  negated: [arc('', 'tense'), arc('с', 'participle', F.participle | F.future), arc('йIншA', 'end', F.converb)],

  // ── verbs: tense and mood ──
  tense: [
    arc('', 'plea', F.imperative | SECOND_SG),
    arc('(I)ң', 'plea', F.imperative | F.second),
    arc('(I)ңIз', 'plea', F.imperative | SECOND_SG),
    arc('(I)ңдAр', 'plea', F.imperative | SECOND_PL),
    arc('(I)ңIздAр', 'plea', F.imperative | SECOND_PL),
    arc('сIн', 'plea', F.imperative | F.third),
    arc('(A)йIн', 'plea', F.imperative | FIRST_SG),
    arc('(A)йIK', 'plea', F.imperative | FIRST_PL),
    arc('DI', 'pastPerson', F.past),
    arc('сA', 'conditional', F.conditional),
    arc('GAн', 'pastParticiple', F.participle | F.past),
    arc('(A)(й)тIн', 'participle', F.participle | F.present | F.future),
    arc('(A)(й)', 'converbA'),
    arc('(I)п', 'converbP'),
    arc('GAлI', 'end', F.converb),
    arc('GI', 'wish'),
    // беруші, айтушы.
    arc('ушI', 'number', F.participle | F.present),
    arc('у', 'verbalNoun', F.infinitive),
  ],
  pastPerson: SHORT_PERSONS,
  conditional: SHORT_PERSONS.map(one => ({ ...one, to: 'plea' as const })),
  pastParticiple: [...PARTICIPLE_ARCS, arc('DIK', 'number')],
  participle: PARTICIPLE_ARCS,
  aorist: [arc('', 'end'), arc('', 'end', F.third), ...PERSONS, POLITE],
  converbA: [
    arc('', 'end', F.converb),
    arc('мIн', 'end', F.present | F.future | FIRST_SG),
    arc('м', 'end', F.present | F.future | FIRST_SG),
    arc('мIз', 'end', F.present | F.future | FIRST_PL),
    arc('сIң', 'end', F.present | F.future | SECOND_SG),
    arc('сIз', 'end', F.present | F.future | SECOND_SG),
    arc('сIңдAр', 'end', F.present | F.future | SECOND_PL),
    arc('сIздAр', 'end', F.present | F.future | SECOND_PL),
    arc('дI', 'end', F.present | F.future | F.third),
  ],
  converbP: [
    arc('', 'end', F.converb),
    arc('пIн', 'end', F.past | FIRST_SG),
    arc('пIз', 'end', F.past | FIRST_PL),
    arc('сIң', 'end', F.past | SECOND_SG),
    arc('сIз', 'end', F.past | SECOND_SG),
    arc('сIңдAр', 'end', F.past | SECOND_PL),
    arc('сIздAр', 'end', F.past | SECOND_PL),
    arc('тI', 'end', F.past | F.third),
  ],
  // айтқым (келеді).
  wish: [
    arc('м', 'end', FIRST_SG),
    arc('ң', 'end', SECOND_SG),
    arc('ңIз', 'end', SECOND_SG),
    arc('мIз', 'end', FIRST_PL),
    arc('сI', 'end', F.third),
  ],
  verbalNoun: [arc('', 'number')],
  // беріңізші, айтсаңшы.
  plea: [arc('', 'end'), arc('шI', 'end')],
  end: [],
};

/** Voice suffixes. -н is passive only where -л cannot stand; elsewhere it is reflexive and shows nothing. */
function voices(to: State): Arc[] {
  return [
    arc('(I)л', to, F.passive, 'ayrnztqdw'),
    arc('(I)н', to, F.passive, 'l'),
    arc('(I)н', to, 0, 'ayrnztqdw'),
    arc('(I)с', to),
    arc('т', to, 0, 'ayrl'),
    arc('DIр', to, 0, 'ylnztqd'),
    arc('GIз', to),
  ];
}
