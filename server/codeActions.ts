import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding, Fix, Span, TextEdit } from '../engine/types.ts';
import type { Analysis } from './analysis.ts';
import { placeOf } from './diagnostics.ts';
import type { Session } from './session.ts';
import { FIX_ALL } from './texts.ts';
import { findingToDiagnostic, readDiagnosticData, SOURCE, toEdits } from './toProtocol.ts';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.adep`;

/** Actions for a range, made anew from the findings of the document as it stands. */
export function codeActions(analysis: Analysis, params: CodeActionParams, session: Session): CodeAction[] {
  const only: readonly string[] | undefined = Array.isArray(params.context?.only) ? params.context.only : undefined;
  const actions: CodeAction[] = [];
  if (!only || only.some(kind => includes(kind, CodeActionKind.QuickFix))) {
    actions.push(...quickFixes(analysis, params, session));
  }
  // Only on request: in a light bulb it would stand beside fixes of other passages.
  if (only?.some(kind => includes(kind, FIX_ALL_KIND))) actions.push(...fixAll(analysis, session));
  return actions;
}

/** Whether a requested kind covers the kind (`source` covers `source.fixAll.adep`). */
function includes(requested: string, kind: string): boolean {
  return requested === '' || kind === requested || kind.startsWith(`${requested}.`);
}

function quickFixes(analysis: Analysis, params: CodeActionParams, session: Session): CodeAction[] {
  const place = placeOf(analysis, session);
  const asked = askedFingerprints(params);
  const span = toSpan(analysis, params.range);
  const actions: CodeAction[] = [];
  for (const finding of analysis.findings) {
    if (!touches(finding, span) && !asked.has(finding.fingerprint)) continue;
    const fixes = [...finding.fixes].sort((a, b) => Number(b.preferred ?? false) - Number(a.preferred ?? false));
    fixes.forEach((fix, index) => {
      actions.push({
        title: fix.title[analysis.language],
        kind: CodeActionKind.QuickFix,
        diagnostics: [findingToDiagnostic(finding, place)],
        edit: toWorkspaceEdit(analysis, fix.edits, session),
        ...(index === 0 && fix.preferred ? { isPreferred: true } : {}),
      });
    });
  }
  return actions;
}

/** The fingerprints of our diagnostics that the client asks about. */
function askedFingerprints(params: CodeActionParams): Set<string> {
  const diagnostics: unknown = params.context?.diagnostics;
  const asked = new Set<string>();
  if (!Array.isArray(diagnostics)) return asked;
  for (const diagnostic of diagnostics) {
    if (diagnostic?.source !== SOURCE) continue;
    const data = readDiagnosticData(diagnostic.data);
    if (data) asked.add(data.fingerprint);
  }
  return asked;
}

function fixAll(analysis: Analysis, session: Session): CodeAction[] {
  const edits = safeEdits(analysis.findings);
  if (edits.length === 0) return [];
  const title = FIX_ALL[analysis.language];
  return [{ title, kind: FIX_ALL_KIND, edit: toWorkspaceEdit(analysis, edits, session) }];
}

/** The edits of one safe fix of each finding; a fix that overlaps one already taken waits for the next run. */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const taken: TextEdit[] = [];
  let end = 0;
  for (const finding of [...findings].sort((a, b) => firstEdit(a) - firstEdit(b))) {
    const fix = safeFix(finding);
    if (!fix) continue;
    const edits = [...fix.edits].sort((a, b) => a.start - b.start);
    if (edits.some(edit => edit.start < end)) continue;
    taken.push(...edits);
    end = Math.max(end, ...edits.map(edit => edit.end));
  }
  return taken;
}

function safeFix(finding: Finding): Fix | undefined {
  const safe = finding.fixes.filter(fix => fix.safe && fix.edits.length > 0);
  return safe.find(fix => fix.preferred) ?? safe[0];
}

function firstEdit(finding: Finding): number {
  return Math.min(...(safeFix(finding)?.edits.map(edit => edit.start) ?? [0]));
}

function toWorkspaceEdit(analysis: Analysis, edits: readonly TextEdit[], session: Session): WorkspaceEdit {
  const { uri } = analysis.document;
  const changes = toEdits(analysis.document, edits);
  return session.abilities().documentChanges
    ? { documentChanges: [{ textDocument: { uri, version: analysis.version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

function toSpan(analysis: Analysis, range: Range): Span {
  return { start: analysis.document.offsetAt(range.start), end: analysis.document.offsetAt(range.end) };
}

/** A cursor at either end touches. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
