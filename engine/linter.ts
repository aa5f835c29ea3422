import { readDocument, type SourceDocument } from './document/document.ts';
import { mergeDefaults } from './document/metadata.ts';
import { english } from './languages/en/index.ts';
import { kazakh } from './languages/kk/index.ts';
import { russian } from './languages/ru/index.ts';
import { languageScore } from './languages/score.ts';
import type { CompiledLexicon } from './languages/types.ts';
import { runRules } from './lint/run.ts';
import { compileVocabulary } from './match/compile.ts';
import { createBlockMatcher } from './match/run.ts';
import type { SymbolTables } from './match/symbols.ts';
import type { Automaton } from './match/tables.ts';
import { createWordLookup } from './match/words.ts';
import type { Law, Rule, SharedVocabulary, Statement } from './rule.ts';
import { scanBlock } from './scan/scan.ts';
import {
  type Block,
  type Finding,
  LANGUAGES,
  type Language,
  type Problem,
  type ResolvedSettings,
  type ScannedBlock,
} from './types.ts';
import { findSignatures } from './voice/signatures.ts';
import { speechVocabulary } from './voice/vocabulary.ts';
import { assignVoices } from './voice/voices.ts';

/** Everything the engine needs to know words, as plain data that a package can carry. */
export interface CompiledWords {
  readonly symbols: Omit<SymbolTables, 'entries'>;
  readonly automaton: Automaton;
  /** Language → the compiled lexicon's tables. Asked for when a word of the language's script turns up. */
  readonly lexicons: Readonly<Record<Language, unknown>>;
}

export interface LinterOptions {
  readonly rules: readonly Rule[];
  readonly law: Law;
  readonly vocabulary: SharedVocabulary;
  /** Made by `compileWords` when the package is built; compiled here when absent. */
  readonly words?: CompiledWords;
}

export interface CheckInput {
  readonly text: string;
  readonly format: 'markdown' | 'text';
  readonly settings: ResolvedSettings;
  /** ISO date of the day of the check. */
  readonly today: string;
  /** The last result of the same document: what is unchanged is not read and scanned again. */
  readonly previous?: CheckResult;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly statement: Statement;
  /** For the next check alone. */
  readonly memory: CheckMemory;
}

/** What a check leaves to the next one of the same document. */
interface CheckMemory {
  readonly document: SourceDocument;
  /** The metadata's language, which decides for sentences that do not show theirs. */
  readonly declared: Language | undefined;
}

/** The part of a scanned block that depends on its prose alone. */
type Scanned = Pick<ScannedBlock, 'tokens' | 'sentences' | 'quoted' | 'matches'>;

export interface Linter {
  readonly rules: readonly Rule[];
  /** Pure: the same input gives the same result, with and without `previous`. Never throws on any text. */
  check(input: CheckInput): CheckResult;
}

const COMPILERS = { kk: kazakh, ru: russian, en: english } as const;

/** Compiles all words and patterns of the rules. Throws PatternError on a mistake in a pattern. */
export function compileWords(rules: readonly Rule[], vocabulary: SharedVocabulary): CompiledWords {
  const compiled = compileVocabulary([
    { scope: 'speech', vocabulary: speechVocabulary },
    { scope: 'context', vocabulary },
    ...rules.map(rule => ({
      scope: rule.id,
      vocabulary: { classes: rule.classes ?? {}, patterns: rule.patterns ?? {} },
    })),
  ]);
  const { entries, ...symbols } = compiled.symbols;
  const lexicons = byLanguage(language => COMPILERS[language].compile(entries[language]).tables);
  return { symbols, automaton: compiled.automaton, lexicons };
}

export function createLinter(options: LinterOptions): Linter {
  const words = options.words ?? compileWords(options.rules, options.vocabulary);
  const lexicons = byLanguage(language => loadLater(language, words));
  const lookup = createWordLookup(words.symbols, lexicons, languageScore);
  const matchBlock = createBlockMatcher(words.automaton);

  const scan = (block: Block, declared: Language | undefined): Scanned => {
    const scanned = scanBlock(block.prose, lookup, declared === undefined ? {} : { declared });
    return { ...scanned, matches: matchBlock(scanned.tokens, scanned.sentences) };
  };

  return {
    rules: options.rules,
    check({ text, format, settings, today, previous }) {
      const document = readDocument(text, format, previous?.memory.document);
      const metadata = mergeDefaults(document.metadata, settings.defaults);
      const declared = metadata.language?.value;
      const known = previous?.memory.declared === declared ? previous?.statement.blocks : undefined;
      const blocks = scanAll(document.blocks, known ?? [], block => scan(block, declared));
      const statement: Statement = {
        source: text,
        metadata,
        date: metadata.date?.value ?? today,
        today,
        language: declared ?? majorityLanguage(blocks),
        blocks,
        voices: assignVoices(blocks, metadata, settings),
        signatures: findSignatures(blocks, metadata),
        settings,
      };
      const { findings, problems } = runRules(options.rules, options.law, statement);
      const memory = { document, declared };
      return { findings, problems: [...document.problems, ...problems], statement, memory };
    },
  };
}

/** A lexicon that is loaded for the first word that may be of its language. */
function loadLater(language: Language, words: CompiledWords): Pick<CompiledLexicon, 'match'> {
  let lexicon: CompiledLexicon | undefined;
  return {
    match(form, sink) {
      lexicon ??= COMPILERS[language].load(words.lexicons[language]);
      lexicon.match(form, sink);
    },
  };
}

/** The blocks with their words: those of an earlier state from its start and from its end on, the others scanned. */
function scanAll(
  blocks: readonly Block[],
  earlier: readonly ScannedBlock[],
  scan: (block: Block) => Scanned,
): ScannedBlock[] {
  const scanned = new Array<ScannedBlock>(blocks.length);
  const most = Math.min(blocks.length, earlier.length);
  let head = 0;
  for (; head < most && blocks[head]!.prose === earlier[head]!.prose; head++) {
    scanned[head] = withWords(blocks[head]!, earlier[head]!);
  }
  let tail = 0;
  for (; tail < most - head; tail++) {
    const block = blocks[blocks.length - 1 - tail]!;
    const same = earlier[earlier.length - 1 - tail]!;
    if (block.prose !== same.prose) break;
    scanned[blocks.length - 1 - tail] = withWords(block, same);
  }
  for (let at = head; at < blocks.length - tail; at++) scanned[at] = withWords(blocks[at]!, scan(blocks[at]!));
  return scanned;
}

/** Written out, since spreading two objects takes several times as long, and every block of a text passes here. */
function withWords(block: Block, { tokens, sentences, quoted, matches }: Scanned): ScannedBlock {
  const { kind, start, end, prose, offsets, widths, quoteDepth, level } = block;
  return { kind, start, end, prose, offsets, widths, quoteDepth, level, tokens, sentences, quoted, matches };
}

function majorityLanguage(blocks: readonly ScannedBlock[]): Language {
  const tokens: Record<Language, number> = { kk: 0, ru: 0, en: 0 };
  for (const block of blocks)
    for (const sentence of block.sentences) tokens[sentence.language] += sentence.lastToken - sentence.firstToken;
  return LANGUAGES.reduce((best, language) => (tokens[language] > tokens[best] ? language : best), 'ru');
}

function byLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return { kk: make('kk'), ru: make('ru'), en: make('en') };
}
