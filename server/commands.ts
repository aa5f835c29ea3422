import type { ExecuteCommandParams } from 'vscode-languageserver';
import { STATEMENT_TYPES } from '../engine/types.ts';
import type { Publisher } from './diagnostics.ts';
import { explainFinding } from './explain.ts';
import type { Session } from './session.ts';

/** Arguments: the document's URI and, if known, the statement's type. Answers whether the document is open. */
export const CHECK_AS_STATEMENT = 'adep.checkAsStatement';
/** Arguments: the document's URI and an LSP position. Answers with an explanation of the findings there, or null. */
export const EXPLAIN = 'adep.explain';

export async function runCommand(
  params: ExecuteCommandParams,
  session: Session,
  publisher: Publisher,
): Promise<unknown> {
  const [uri, argument] = Array.isArray(params.arguments) ? params.arguments : [];
  if (typeof uri !== 'string') return null;
  if (params.command === CHECK_AS_STATEMENT) return checkAsStatement(uri, argument, session, publisher);
  if (params.command === EXPLAIN) return explain(uri, argument, session);
  return null;
}

function checkAsStatement(uri: string, type: unknown, session: Session, publisher: Publisher): boolean {
  if (!session.documents.get(uri)) return false;
  session.declared.set(uri, { type: STATEMENT_TYPES.find(known => known === type) });
  publisher.changed(uri);
  if (session.abilities().pull) publisher.refresh();
  return true;
}

async function explain(uri: string, position: unknown, session: Session): Promise<string | null> {
  const { line, character } = (position ?? {}) as { line?: unknown; character?: unknown };
  if (typeof line !== 'number' || typeof character !== 'number') return null;
  const analysis = await session.analysis(uri);
  if (!analysis) return null;
  const offset = analysis.document.offsetAt({ line, character });
  const found = analysis.findings.filter(finding => finding.start <= offset && offset <= finding.end);
  if (found.length === 0) return null;
  return found.map(finding => explainFinding(finding, analysis.language, session)).join('\n\n---\n\n');
}
