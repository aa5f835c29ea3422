import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckResult } from '../engine/index.ts';
import {
  type Finding,
  type Language,
  type Problem,
  type ResolvedSettings,
  STATEMENT_TYPES,
  type StatementType,
} from '../engine/types.ts';
import { declaresStatement } from './declares.ts';
import type { Knowledge } from './knowledge.ts';
import type { DocumentSettings } from './settings.ts';
import { CHECK_FAILED, TOO_LONG } from './texts.ts';

/** Longer documents are not checked while they are edited; UTF-16 units. */
export const LONGEST_DOCUMENT = 10 * 1024 * 1024;

export interface AnalysisRequest {
  readonly document: TextDocument;
  readonly settings: DocumentSettings;
  /** Set when the user said that the document is a statement. */
  readonly declared: { readonly type: string | undefined } | undefined;
  /** Language of what is said to the user. */
  readonly language: Language;
  readonly today: string;
  readonly knowledge: Knowledge;
  /** The last analysis of the same document. */
  readonly before: Analysis | undefined;
  /** An id that no other analysis has. */
  nextId(): string;
  log(message: string): void;
}

/** What is known of a document at one version under one set of settings. */
export interface Analysis {
  /** Differs from that of every other analysis of this server. */
  readonly id: string;
  readonly document: TextDocument;
  readonly version: number;
  readonly settings: DocumentSettings;
  readonly declaredAs: string;
  readonly language: Language;
  readonly today: string;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Undefined when the document is not a statement or could not be checked. */
  readonly result: CheckResult | undefined;
}

/** Checks the document, or returns the last analysis when nothing it depends on has changed. Never throws. */
export function analyse(request: AnalysisRequest): Analysis {
  const { document, settings, declared, language, today, before } = request;
  const declaredAs = declared ? (declared.type ?? 'untyped') : '';
  if (
    before?.document === document &&
    before.version === document.version &&
    before.settings === settings &&
    before.declaredAs === declaredAs &&
    before.language === language &&
    before.today === today
  ) {
    return before;
  }
  const base = { id: request.nextId(), document, version: document.version, settings, declaredAs, language, today };
  const text = document.getText();
  const nothing = { ...base, findings: [], problems: [], result: undefined };
  if (!declared && !settings.resolved.declared && !declaresStatement(text)) return nothing;
  if (text.length > LONGEST_DOCUMENT) {
    return { ...nothing, problems: [{ start: 0, end: 0, severity: 'warning', message: TOO_LONG }] };
  }
  try {
    const result = request.knowledge.linter.check({
      text,
      format: formatOf(document),
      settings: withType(settings.resolved, declared?.type),
      today,
      ...(before?.result ? { previous: before.result } : {}),
    });
    return { ...base, findings: result.findings, problems: result.problems, result };
  } catch (error) {
    request.log(`check of ${document.uri} failed: ${error instanceof Error ? error.stack : String(error)}`);
    return { ...nothing, problems: [{ start: 0, end: 0, severity: 'warning', message: CHECK_FAILED }] };
  }
}

/** As the command line decides, by the file's name; the editor's language decides where the name does not. */
export function formatOf(document: Pick<TextDocument, 'uri' | 'languageId'>): 'markdown' | 'text' {
  const name = document.uri.toLowerCase();
  if (name.endsWith('.md') || name.endsWith('.markdown')) return 'markdown';
  if (name.endsWith('.txt')) return 'text';
  return document.languageId === 'plaintext' ? 'text' : 'markdown';
}

function withType(settings: ResolvedSettings, type: string | undefined): ResolvedSettings {
  const known = STATEMENT_TYPES.find(candidate => candidate === type) satisfies StatementType | undefined;
  return known ? { ...settings, defaults: { ...settings.defaults, type: known } } : settings;
}
