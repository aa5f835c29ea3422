import type { CancellationToken, Connection, Diagnostic } from 'vscode-languageserver';
import {
  CancellationTokenSource,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from './analysis.ts';
import { isSettings, type Session } from './session.ts';
import { findingToDiagnostic, type Place, problemToDiagnostic } from './toProtocol.ts';
import { uriKey } from './uri.ts';

export function placeOf(analysis: Analysis, session: Session): Place {
  const file = analysis.settings.file;
  return {
    document: analysis.document,
    language: analysis.language,
    settings: file && TextDocument.create(file.uri, 'yaml', 0, file.text),
    abilities: session.abilities(),
    ruleHref: rule => session.host.ruleHref(rule),
  };
}

function toDiagnostics(analysis: Analysis, session: Session): Diagnostic[] {
  const place = placeOf(analysis, session);
  return [
    ...analysis.problems.map(problem => problemToDiagnostic(problem, analysis.document, analysis.language)),
    ...analysis.findings.map(finding => findingToDiagnostic(finding, place)),
  ];
}

/** Answers `textDocument/diagnostic`. */
export async function pullDiagnostics(
  session: Session,
  params: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const { uri } = params.textDocument;
  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const analysis = await session.analysis(uri, token);
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled by the client');
  if (!analysis) return empty;
  if (analysis.id === params.previousResultId) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: analysis.id };
  }
  return {
    kind: DocumentDiagnosticReportKind.Full,
    resultId: analysis.id,
    items: toDiagnostics(analysis, session),
  };
}

export interface Publisher {
  /** Checks the document soon and publishes, if the client does not pull; an earlier wish for it is superseded. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** Checks every open statement anew, by push or by asking the client to pull again. */
  refresh(): void;
  /** Publishes the problems of an `adep.yaml`, which may not be open; clients cannot pull those. */
  settings(uri: string): void;
}

export function createPublisher(connection: Connection, session: Session): Publisher {
  const running = new Map<string, CancellationTokenSource>();
  const failed = (error: unknown) => connection.console.error(`diagnostics: ${String(error)}`);
  const shown = new Set<string>();

  async function publish(uri: string, token: CancellationToken): Promise<void> {
    const analysis = await session.analysis(uri, token);
    if (!analysis) return;
    await connection.sendDiagnostics({ uri, version: analysis.version, diagnostics: toDiagnostics(analysis, session) });
  }

  async function publishSettings(uri: string): Promise<void> {
    const file = await session.settings.file(uri);
    const key = uriKey(uri);
    if (!file) {
      if (shown.delete(key)) await connection.sendDiagnostics({ uri, diagnostics: [] });
      return;
    }
    if (file.problems.length === 0 && !shown.has(key)) return;
    shown.add(key);
    const document = TextDocument.create(uri, 'yaml', 0, file.text);
    const language = await session.language(uri);
    const diagnostics = file.problems.map(problem => problemToDiagnostic(problem, document, language));
    await connection.sendDiagnostics({ uri, diagnostics });
  }

  function changed(uri: string): void {
    if (session.abilities().pull || isSettings(uri)) return;
    running.get(uri)?.cancel();
    const source = new CancellationTokenSource();
    running.set(uri, source);
    publish(uri, source.token)
      .catch(failed)
      .finally(() => {
        if (running.get(uri) === source) running.delete(uri);
        source.dispose();
      });
  }

  return {
    changed,
    closed(uri) {
      running.get(uri)?.cancel();
      if (!session.abilities().pull && !isSettings(uri)) {
        connection.sendDiagnostics({ uri, diagnostics: [] }).catch(failed);
      }
    },
    refresh() {
      const { pull, refresh } = session.abilities();
      if (!pull) for (const uri of session.documents.keys()) changed(uri);
      else if (refresh) connection.languages.diagnostics.refresh().catch(failed);
    },
    settings(uri) {
      publishSettings(uri).catch(failed);
    },
  };
}
