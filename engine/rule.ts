import type {
  Fix,
  Language,
  Localised,
  Match,
  Metadata,
  Provision,
  RelatedInformation,
  ResolvedSettings,
  ScannedBlock,
  Sentence,
  Severity,
  Signature,
  Span,
  StatementType,
  Voice,
  VoiceSpan,
} from './types.ts';

/** Pattern lines of one language, written in the pattern language (docs/patterns.md). */
export type PatternLines = string;
export type PatternSet = Readonly<Partial<Record<Language, PatternLines>>>;

/** Where a match may stand and still be a finding's excuse, or a partner. */
export type Scope = 'overlap' | 'clause' | 'sentence' | 'neighbours' | 'paragraph' | 'statement';

/**
 * A circumstance that excuses a match: the match stands in somebody else's
 * voice, under negation, in a question or condition, in a title; or a pattern
 * group of the rule or of the shared contexts stands within `within`.
 */
export type Excuse =
  | 'other-voice'
  | 'name'
  | 'negated'
  | 'question'
  | 'conditional'
  | { readonly group: string; readonly within: Scope };

interface MatcherBase {
  /** Key of `messages`; default `default`. */
  readonly message?: string;
  /** Default: the rule's severity. */
  readonly severity?: Severity;
  readonly unless?: readonly Excuse[];
  /** Statement types it applies to; default all, including no type. */
  readonly types?: readonly StatementType[];
}

/** Every match of a group is a finding. */
export interface PhraseMatcher extends MatcherBase {
  readonly kind: 'phrase';
  readonly group: string;
}

/** A match of `group` with a match of `partner` in the same scope, in either order. */
export interface TogetherMatcher extends MatcherBase {
  readonly kind: 'together';
  readonly group: string;
  readonly partner: string;
  readonly within: Exclude<Scope, 'overlap'>;
  /** What the finding covers: the group's match, or both. Default `group`. */
  readonly span?: 'group' | 'both';
}

export type Matcher = PhraseMatcher | TogetherMatcher;

/** What a free-form check reports. Offsets are source offsets. */
export interface Draft extends Span {
  readonly message?: string;
  /** Values for `{name}` in the message, the same or by language. */
  readonly parameters?: Readonly<Record<string, string | Localised>>;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedInformation[];
  readonly evidence?: readonly string[];
}

/** A match of a pattern group, with its place in the statement. */
export interface PlacedMatch {
  readonly match: Match;
  readonly block: ScannedBlock;
  readonly blockIndex: number;
  readonly sentence: Sentence;
  /** Source span of the match's focus. */
  readonly span: Span;
  readonly voice: Voice;
}

/** A statement as rules see it. */
export interface Statement {
  readonly source: string;
  readonly metadata: Metadata;
  /** ISO date of publication: the metadata's, else today's. */
  readonly date: string;
  /** The day on which the check runs, ISO. */
  readonly today: string;
  /** Majority language of the text, or the declared one. */
  readonly language: Language;
  readonly blocks: readonly ScannedBlock[];
  /** Voice spans by block; prose outside every span is own voice. */
  readonly voices: readonly (readonly VoiceSpan[])[];
  readonly signatures: readonly Signature[];
  readonly settings: ResolvedSettings;
}

export interface RuleContext {
  readonly statement: Statement;
  /** Matches of a group of this rule, or of a shared one (`context.court`). */
  matches(group: string): readonly PlacedMatch[];
  /** Whether the excuse holds for the match. */
  excused(match: PlacedMatch, excuse: Excuse): boolean;
  /** Source span of a prose range of a block, half-open. */
  sourceSpan(block: ScannedBlock, start: number, end: number): Span;
  voiceAt(blockIndex: number, proseOffset: number): Voice;
}

/**
 * An example is documentation and test at once. `text` is a body, or a whole
 * statement when it starts with `---`. In a bad example every finding of the
 * rule is marked ⟦so⟧, exactly; a good one gives no finding of any rule.
 */
export interface Example {
  readonly text: string;
  /** Front matter for a body without one; merged over the rule's `exampleMetadata`. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** An adep.yaml that applies, as text. */
  readonly settings?: string;
  /** A few words on why it is good although it looks bad, in English. */
  readonly why?: string;
}

export interface Examples {
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

export interface FixContext extends RuleContext {
  /** The match behind the finding, for declarative matchers. */
  readonly placed: PlacedMatch;
}

/** One breach: its law, words, messages, examples and, where matchers do not serve, its check. */
export interface Rule {
  readonly id: string;
  readonly title: Localised;
  /** One sentence: what is a breach and why. */
  readonly summary: Localised;
  /** What the rule does not see, said honestly. */
  readonly limits?: Localised;
  readonly severity: Severity;
  /** Ids of provisions, the leading one of each edition first. */
  readonly provisions: readonly string[];
  /** Messages by key; `default` is needed. `{text}` is the passage. */
  readonly messages: Readonly<Record<string, Localised>>;
  /** Word classes, used in patterns as <name>. */
  readonly classes?: Readonly<Record<string, PatternSet>>;
  /** Pattern groups. */
  readonly patterns?: Readonly<Record<string, PatternSet>>;
  readonly matchers?: readonly Matcher[];
  check?(context: RuleContext): Iterable<Draft>;
  /** Fixes of a finding made by a declarative matcher. */
  fixes?(context: FixContext): readonly Fix[];
  readonly exampleMetadata?: Readonly<Record<string, unknown>>;
  readonly examples: Readonly<Record<Language, Examples>>;
}

/** Classes and pattern groups that several rules use. */
export interface SharedVocabulary {
  readonly classes: Readonly<Record<string, PatternSet>>;
  readonly patterns: Readonly<Record<string, PatternSet>>;
}

/** The law that findings cite. */
export interface Law {
  provision(id: string): Provision | undefined;
}

/** Keeps the literal types of a rule's keys while checking its shape. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
