/**
 * The plain data that every room shares. Offsets are half-open UTF-16 offsets:
 * of the source when a type extends `Span`, of a block's prose where the
 * docstring says so. Nothing here has behaviour.
 */

export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in each language of the product. */
export type Localised = Readonly<Record<Language, string>>;

/** error blocks, warning asks for a decision, information advises. */
export const SEVERITIES = ['error', 'warning', 'information'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Half-open range of UTF-16 offsets in the decoded source. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextEdit extends Span {
  readonly newText: string;
}

/**
 * A way out of a finding. `safe` fixes never change what the statement says
 * and may be applied in bulk; the others are suggestions a person must read.
 */
export interface Fix {
  readonly title: Localised;
  readonly edits: readonly TextEdit[];
  readonly safe: boolean;
  readonly preferred?: boolean;
}

/** How the cited provision stands to the statement's date. */
export type ProvisionStatus =
  | 'in-force'
  /** The source is repealed: capped at warning. */
  | 'repealed'
  /** 2016-01-01 to 2022-02-21: the edition of that day is not loaded: capped at warning. */
  | 'edition-not-loaded'
  /** The norm entered into force after the statement's date: capped at warning. */
  | 'not-yet-in-force'
  /** Only comparative (foreign) law speaks of it: capped at warning. */
  | 'comparative';

export interface RelatedInformation extends Span {
  readonly message: Localised;
  /** Where the span lies: the statement itself or the settings file. */
  readonly where: 'statement' | 'settings';
}

/** What a rule found: plain data, serialisable, with exact source offsets. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localised;
  /** Ids of the provisions cited, for example `kz-2015/9.1c`. */
  readonly provisions: readonly string[];
  readonly provisionStatus: ProvisionStatus;
  /** The exact source text at [start, end). */
  readonly text: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedInformation[];
  /** Stable under moved lines: hash of rule, passage and its paragraph. */
  readonly fingerprint: string;
  /** Why it was found, for `--explain`: matched words, voice, scope. */
  readonly evidence: readonly string[];
}

/** Something that could not be read or understood, located where possible. */
export interface Problem extends Span {
  readonly message: Localised;
  readonly severity: 'error' | 'warning';
}

// ───────────────────────────── metadata ─────────────────────────────

export const STATEMENT_TYPES = [
  'press-release',
  'speech',
  'interview',
  'op-ed',
  'article',
  'scientific',
  'teaching',
  'creative',
  'social-post',
  'refutation',
] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

/**
 * A metadata value and where it stands. `origin` says whose offsets `span` and
 * `keySpan` are; values that come from `adep.yaml` point at the start of the
 * statement with empty spans.
 */
export interface Located<T> {
  readonly value: T;
  /** The value's span in the statement's source. */
  readonly span: Span;
  /** The key's span in the statement's source. */
  readonly keySpan: Span;
  readonly origin: 'front-matter' | 'settings';
}

export interface PersonMetadata {
  readonly name?: Located<string>;
  readonly position?: Located<string>;
  /** Only meaningful for the author. */
  readonly capacity?: Located<'official' | 'private'>;
  /** The span of the whole `author:` / `speaker:` key. */
  readonly keySpan: Span;
}

export interface Metadata {
  readonly type?: Located<StatementType>;
  /** ISO date, validated: YYYY-MM-DD. */
  readonly date?: Located<string>;
  readonly language?: Located<Language>;
  readonly body?: Located<string>;
  readonly author?: PersonMetadata;
  readonly speaker?: PersonMetadata;
  readonly accusation?: {
    readonly discovered?: Located<string>;
    readonly source?: Located<string>;
    readonly keySpan: Span;
  };
  /** The whole front matter including its fences; empty at 0 when there is none. */
  readonly span: Span;
  /** True when the statement has a front matter of its own. */
  readonly present: boolean;
}

// ───────────────────────────── document ─────────────────────────────

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'block-quote'
  | 'table-cell'
  /** Alternative text of an image. */
  | 'image-text';

/**
 * Prose that a reader sees as one piece, cut out of the source.
 * `prose` is normalised for reading: NFC, no soft hyphens or zero-width
 * characters, CRLF as one `\n`, a single line break inside a paragraph kept as
 * `\n`, no Markdown markers, link targets, code, HTML tags or comments.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly prose: string;
  /**
   * For prose unit i: source offset relative to `start` (Int32Array of
   * prose.length), or null when prose is the source slice itself.
   */
  readonly offsets: Int32Array | null;
  /** For prose unit i: how many source units it stands for; null as above. */
  readonly widths: Uint16Array | null;
  /** Depth of enclosing block quotes; 0 outside. */
  readonly quoteDepth: number;
  /** 1–6 for headings, else 0. */
  readonly level: number;
}

// ───────────────────────────── scan ─────────────────────────────

export type Script = 'cyrillic' | 'latin' | 'mixed' | 'digits' | 'other';

/** What stands between a token and the one before it. */
export const Joint = {
  /** Start of the block, spaces, quotation marks, dashes, brackets' inside. */
  none: 0,
  /** Comma, semicolon, colon, parenthesis. */
  clause: 1,
  /** Sentence border. */
  sentence: 2,
} as const;
export type Joint = (typeof Joint)[keyof typeof Joint];

/** One symbol that a word form matched in a lexicon, with the features its ending showed. */
export interface Reading {
  readonly symbol: number;
  /** Bits of `Feature`. */
  readonly features: number;
}

/** Everything known about a word form out of context; shared by all its tokens. */
export interface Word {
  /** Normal form: NFC, lower case, ё→е, look-alikes folded to the word's main script. */
  readonly form: string;
  readonly script: Script;
  readonly readings: readonly Reading[];
  /** Positive speaks for Kazakh, negative for Russian, 0 unknown (Cyrillic words only). */
  readonly languageScore: number;
}

/** A word or a number. Punctuation is not a token: it shows in `joint`. */
export interface Token {
  /** Offsets in the block's prose, half-open. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number';
  readonly shape: 'lower' | 'capitalised' | 'upper' | 'digits';
  readonly word: Word;
  readonly joint: Joint;
}

export interface Sentence {
  /** Offsets in the block's prose, half-open, trimmed of white space. */
  readonly start: number;
  readonly end: number;
  /** Token indexes in the block, half-open. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly language: Language;
  /** Bit set of the languages whose patterns apply (1 kk, 2 ru, 4 en): more than one in mixed text. */
  readonly languages: number;
  readonly question: boolean;
}

/** A passage between quotation marks, in block prose offsets including the marks. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  readonly open: string;
}

/** A block with its words; depends on nothing but the block and the lexicon. */
export interface ScannedBlock extends Block {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quoted: readonly QuotedSpan[];
  /** Matches of every pattern group, in order of their start. */
  readonly matches: readonly Match[];
}

// ───────────────────────────── match ─────────────────────────────

/** A pattern group found in a block. Offsets and indexes as in its block. */
export interface Match {
  /** Qualified name of the group, for example `disparagement.insult` or `context.court`. */
  readonly group: string;
  readonly language: Language;
  /** Token range of the whole match, half-open. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Prose range of the focus ({…} in the pattern, else the whole match), half-open. */
  readonly start: number;
  readonly end: number;
  /** Index of the sentence in the block. */
  readonly sentence: number;
  /** Bits of `Feature` shown by the focus tokens' matched readings, joined. */
  readonly features: number;
  /** The pattern as written, for evidence. */
  readonly pattern: string;
}

// ───────────────────────────── voice ─────────────────────────────

/**
 * own: the author, the body or the statement's speaker.
 * other: somebody else's words or opinion, attributed.
 * name: a title or proper name between quotation marks.
 */
export type Voice = 'own' | 'other' | 'name';

export interface VoiceSpan {
  /** Offsets in the block's prose. */
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  /** What made it so, for evidence: «quotation», «reported speech», «block quote», «question». */
  readonly cause: string;
  /** Who speaks, where the text names them (prose offsets). */
  readonly speaker?: Span;
}

/** The by-line or the signature block of a statement, in source offsets. */
export interface Signature extends Span {
  readonly place: 'by-line' | 'signature';
  readonly block: number;
}

// ───────────────────────────── settings ─────────────────────────────

export interface PersonTerm {
  readonly name: string;
  readonly position?: string;
  readonly from?: string;
  readonly to?: string;
  readonly order?: string;
  /** Where it stands in adep.yaml. */
  readonly span?: Span;
}

export interface BodySettings {
  readonly names: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly head?: PersonTerm;
  readonly speakers: readonly PersonTerm[];
  readonly span?: Span;
}

export interface StatementDefaults {
  readonly type?: StatementType;
  readonly date?: string;
  readonly language?: Language;
  readonly body?: string;
  readonly author?: { readonly name?: string; readonly position?: string; readonly capacity?: 'official' | 'private' };
  readonly speaker?: { readonly name?: string; readonly position?: string };
  readonly accusation?: { readonly discovered?: string; readonly source?: string };
}

export interface StatementGlob extends StatementDefaults {
  readonly files: readonly string[];
}

/** `adep.yaml` as read and validated. */
export interface Settings {
  readonly bodies: readonly BodySettings[];
  readonly statements: readonly StatementGlob[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly failOn: Severity;
}

/** The settings that apply to one statement. */
export interface ResolvedSettings {
  readonly bodies: readonly BodySettings[];
  readonly defaults: StatementDefaults;
  /** True when a `statements:` glob of adep.yaml names the file. */
  readonly declared: boolean;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

// ───────────────────────────── law ─────────────────────────────

export interface Provision {
  /** For example `kz-2015/9.1c`. */
  readonly id: string;
  readonly act: string;
  readonly chapter?: string;
  /** Verbatim text where it was reached; null where it was not. */
  readonly text: Readonly<Record<Language, string | null>>;
  /** Unofficial translation. */
  readonly gloss: Readonly<Partial<Record<Language, string>>>;
  /** Kazakh text as it must be read where the printed one has lost a word (kz-2013/16.1). */
  readonly emended?: string;
  readonly from: string;
  readonly to: string | null;
  readonly fromCertain: boolean;
  readonly toCertain: boolean | null;
  readonly forceNote: string;
  /** Whether a text alone can show a breach. */
  readonly textual: 'yes' | 'partly' | 'no' | 'unknown';
  readonly whyNot?: string;
  readonly rule?: string;
  readonly otherRules: readonly string[];
}

export interface Act {
  readonly id: string;
  readonly title: Localised;
  readonly short: Localised;
  readonly binding: boolean;
}
