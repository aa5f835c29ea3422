import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { codeActions, FIX_ALL_KIND } from './codeActions.ts';
import { CHECK_AS_STATEMENT, EXPLAIN, runCommand } from './commands.ts';
import { createPublisher, pullDiagnostics } from './diagnostics.ts';
import type { Host } from './host.ts';
import { hover } from './hover.ts';
import type { Knowledge } from './knowledge.ts';
import { createSession, isSettings, type Session } from './session.ts';
import { SETTINGS_NAME } from './settings.ts';
import { joinUri } from './uri.ts';

export interface ServeOptions {
  readonly host: Host;
  readonly knowledge: () => Knowledge;
  readonly version: string;
}

/** Wires the language server to a connection and starts listening. */
export function serve(connection: Connection, { host, knowledge, version }: ServeOptions): void {
  const session = createSession(connection, host, knowledge);
  const publisher = createPublisher(connection, session);
  const { documents, settings } = session;

  /** Requests before `initialize` and after `shutdown` are refused as the protocol wants. */
  let phase: 'new' | 'running' | 'over' = 'new';
  function request<P, R>(handler: (params: P, token: CancellationToken) => Promise<R>) {
    return async (params: P, token: CancellationToken): Promise<R> => {
      if (phase === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialised');
      if (phase === 'over') throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is shutting down');
      return handler(params, token);
    };
  }

  connection.onInitialize(params => {
    phase = 'running';
    session.begin(params);
    return initializeResult(session, version);
  });

  connection.onInitialized(() => {
    register(connection, session).catch(error => connection.console.warn(`registration: ${String(error)}`));
    for (const folder of session.folders()) publisher.settings(joinUri(folder, SETTINGS_NAME));
  });

  connection.onShutdown(() => {
    phase = 'over';
  });

  function settingsChanged(uri: string): void {
    settings.forget(uri);
    publisher.settings(uri);
    publisher.refresh();
  }

  documents.onDidChangeContent(({ document }) => {
    if (isSettings(document.uri)) settingsChanged(document.uri);
    else publisher.changed(document.uri);
  });

  documents.onDidClose(({ document }) => {
    if (isSettings(document.uri)) settingsChanged(document.uri);
    else publisher.closed(document.uri);
  });

  // Files above the workspace are never watched, and some clients watch none; but all tell of what they save.
  documents.onDidSave(() => {
    settings.forget();
    if (!session.abilities().watchFiles) publisher.refresh();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes ?? []) if (isSettings(uri)) settingsChanged(uri);
  });

  connection.onDidChangeConfiguration(params => {
    session.configurationChanged(params?.settings);
    publisher.refresh();
  });

  connection.languages.diagnostics.on(request((params, token) => pullDiagnostics(session, params, token)));

  connection.onHover(
    request(async (params, token) => {
      const analysis = await session.analysis(params.textDocument.uri, token);
      return analysis ? hover(analysis, params, session) : null;
    }),
  );

  connection.onCodeAction(
    request(async (params, token) => {
      if (!session.abilities().codeActions) return [];
      const analysis = await session.analysis(params.textDocument.uri, token);
      return analysis ? codeActions(analysis, params, session) : [];
    }),
  );

  connection.onExecuteCommand(request(async params => runCommand(params, session, publisher)));

  documents.listen(connection);
  connection.listen();
}

function initializeResult(session: Session, version: string): InitializeResult {
  const { pull, ownClient, folders } = session.abilities();
  return {
    serverInfo: { name: 'adep-language-server', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
      ...(pull
        ? { diagnosticProvider: { identifier: 'adep', interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
      // Our own extension has commands of these names, which know the active editor.
      ...(ownClient ? {} : { executeCommandProvider: { commands: [CHECK_AS_STATEMENT, EXPLAIN] } }),
      ...(folders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
    },
  };
}

async function register(connection: Connection, session: Session): Promise<void> {
  const { watchFiles, watchConfiguration, folders } = session.abilities();
  if (folders) connection.workspace.onDidChangeWorkspaceFolders(event => session.changeFolders(event));
  if (watchFiles) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: `**/${SETTINGS_NAME}` }],
    });
  }
  if (watchConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'adep' });
  }
}
