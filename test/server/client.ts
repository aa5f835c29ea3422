import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

/** A real JSON-RPC client of the real server, run as a process of its own over stdio. */

const root = join(import.meta.dirname, '..', '..');

export const PUSH: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

export const PULL: ClientCapabilities = {
  ...PUSH,
  textDocument: {
    ...PUSH.textDocument,
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
  },
  workspace: { ...PUSH.workspace, diagnostics: { refreshSupport: true } },
};

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initializeResult: InitializeResult;
  /** Dynamic registrations of the server, by method. */
  readonly registrations: Map<string, unknown>;
  /** How often the server asked to pull again. */
  refreshes(): number;
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Items of a full report. */
  items(uri: string): Promise<Diagnostic[]>;
  /** The next published diagnostics of the document that fit, those already there included once. */
  published(uri: string, fits?: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  /** Everything ever published for the document. */
  history(uri: string): PublishDiagnosticsParams[];
  hover(uri: string, line: number, character: number): Promise<Hover | null>;
  codeActions(uri: string, range: Range, diagnostics?: Diagnostic[], only?: string[]): Promise<CodeAction[]>;
  execute(command: string, ...args: unknown[]): Promise<unknown>;
  stop(): Promise<number | null>;
}

export function launch(): { process: ChildProcess; connection: ProtocolConnection } {
  const server = spawn(process.execPath, ['--import', 'tsx', join(root, 'server/main.ts'), '--stdio'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  );
  connection.listen();
  return { process: server, connection };
}

export interface StartOptions {
  readonly capabilities: ClientCapabilities;
  readonly folder?: string;
  readonly options?: unknown;
  /** Answer to workspace/configuration. */
  readonly configuration?: () => unknown;
}

export async function start({ capabilities, folder, options, configuration }: StartOptions): Promise<TestClient> {
  const { process: server, connection } = launch();
  const registrations = new Map<string, unknown>();
  const history = new Map<string, PublishDiagnosticsParams[]>();
  const waiting = new Set<() => void>();
  let refreshes = 0;
  connection.onRequest('client/registerCapability', params => {
    for (const { method, registerOptions } of params.registrations) registrations.set(method, registerOptions);
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes += 1;
    for (const check of waiting) check();
  });
  connection.onRequest('workspace/configuration', params => params.items.map(() => configuration?.() ?? null));
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    const list = history.get(params.uri) ?? [];
    list.push(params);
    history.set(params.uri, list);
    for (const check of waiting) check();
  });
  const initializeResult: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder ?? null,
    workspaceFolders: folder ? [{ uri: folder, name: 'test' }] : null,
    capabilities: configuration
      ? { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } }
      : capabilities,
    initializationOptions: options ?? { locale: 'ru' },
  });
  await connection.sendNotification('initialized', {});
  const notify = (method: string, params: unknown) => void connection.sendNotification(method, params);
  const seen = new Map<string, number>();

  const client: TestClient = {
    connection,
    process: server,
    initializeResult,
    registrations,
    refreshes: () => refreshes,
    open: (uri, text, languageId = 'markdown') =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, contentChanges) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: uri => notify('textDocument/didClose', { textDocument: { uri } }),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    async items(uri) {
      const report = await client.pull(uri);
      if (report.kind !== 'full') throw new Error(`a ${report.kind} report without a previous one`);
      return report.items;
    },
    published(uri, fits = () => true) {
      return new Promise(resolve => {
        const check = () => {
          const list = history.get(uri) ?? [];
          for (let index = seen.get(uri) ?? 0; index < list.length; index++) {
            if (!fits(list[index]!)) continue;
            seen.set(uri, index + 1);
            waiting.delete(check);
            resolve(list[index]!);
            return;
          }
        };
        waiting.add(check);
        check();
      });
    },
    history: uri => history.get(uri) ?? [],
    hover: (uri, line, character) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } }),
    async codeActions(uri, range, diagnostics = [], only) {
      const context = { diagnostics, ...(only ? { only } : {}) };
      return (await connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context })) ?? [];
    },
    execute: (command, ...args) => connection.sendRequest('workspace/executeCommand', { command, arguments: args }),
    async stop() {
      const exit = new Promise<number | null>(resolve => server.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await exit;
      connection.dispose();
      return code;
    },
  };
  return client;
}

/** A folder of files on disk that goes when the test is over. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'adep-server-'));
  readonly uri = pathToFileURL(this.path).href;

  /** Writes a file and returns its address. */
  write(name: string, text: string): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return pathToFileURL(path).href;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** `text` with the edits of a code action's document applied. */
export function applyAction(action: CodeAction, uri: string, text: string): string {
  const change = action.edit?.documentChanges?.find(part => 'edits' in part && part.textDocument.uri === uri);
  const edits = change && 'edits' in change ? change.edits : (action.edit?.changes?.[uri] ?? []);
  const starts = lineStarts(text);
  const offset = (position: { line: number; character: number }) => starts[position.line]! + position.character;
  return [...edits]
    .filter(edit => 'newText' in edit)
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (whole, edit) => whole.slice(0, offset(edit.range.start)) + edit.newText + whole.slice(offset(edit.range.end)),
      text,
    );
}

/** Source text of a range. */
export function slice(text: string, range: Range): string {
  const starts = lineStarts(text);
  return text.slice(starts[range.start.line]! + range.start.character, starts[range.end.line]! + range.end.character);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  return starts;
}
