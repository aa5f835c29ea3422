import {
  type CodeDescription,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type TextEdit as ProtocolEdit,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Language, Problem, Severity, Span, TextEdit } from '../engine/types.ts';
import type { Abilities } from './abilities.ts';

/** The one translator between findings and LSP. Both count UTF-16 units, so only line starts come in between. */

export const SOURCE = 'adep';

/** Where spans lie, and in whose words the reader is spoken to. */
export interface Place {
  readonly document: TextDocument;
  readonly language: Language;
  readonly settings: TextDocument | undefined;
  readonly abilities: Abilities;
  ruleHref(rule: string): string | undefined;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toEdits(document: TextDocument, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map(edit => ({ range: toRange(document, edit), newText: edit.newText }));
}

export function findingToDiagnostic(finding: Finding, place: Place): Diagnostic {
  const { abilities, language } = place;
  const diagnostic: Diagnostic = {
    range: toRange(place.document, finding),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: finding.message[language],
  };
  const href = abilities.codeDescription ? place.ruleHref(finding.rule) : undefined;
  if (href !== undefined) diagnostic.codeDescription = { href } satisfies CodeDescription;
  const related = abilities.related ? relatedInformation(finding, place) : [];
  if (related.length > 0) diagnostic.relatedInformation = related;
  if (abilities.diagnosticData) diagnostic.data = { fingerprint: finding.fingerprint } satisfies DiagnosticData;
  return diagnostic;
}

function relatedInformation(finding: Finding, place: Place): DiagnosticRelatedInformation[] {
  return finding.related.flatMap(related => {
    const document = related.where === 'statement' ? place.document : place.settings;
    if (!document) return [];
    const location = { uri: document.uri, range: toRange(document, related) };
    return [{ location, message: related.message[place.language] }];
  });
}

export function problemToDiagnostic(problem: Problem, document: TextDocument, language: Language): Diagnostic {
  return {
    range: toRange(document, problem),
    severity: SEVERITY[problem.severity],
    source: SOURCE,
    message: problem.message[language],
  };
}

/** What a diagnostic carries to the client and back. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

/** The data of a diagnostic that came from a client, which may have sent anything; undefined when it is not ours. */
export function readDiagnosticData(data: unknown): DiagnosticData | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { fingerprint } = data as Record<string, unknown>;
  return typeof fingerprint === 'string' ? { fingerprint } : undefined;
}
