import type { InitializeParams } from 'vscode-languageserver';

/** What the client can do, as far as the server cares. */
export interface Abilities {
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly related: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly documentChanges: boolean;
  readonly codeActions: boolean;
  readonly configuration: boolean;
  readonly watchFiles: boolean;
  readonly watchConfiguration: boolean;
  readonly folders: boolean;
  readonly markdown: boolean;
  /** The client is our own extension: it has commands of our names and follows `command:` links in hovers. */
  readonly ownClient: boolean;
}

export const NO_ABILITIES: Abilities = readAbilities(undefined);

export function readAbilities(params: InitializeParams | undefined): Abilities {
  const workspace = params?.capabilities?.workspace;
  const document = params?.capabilities?.textDocument;
  const published = document?.publishDiagnostics;
  const pulled = document?.diagnostic;
  return {
    pull: pulled !== undefined && pulled !== null,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    related: (pulled?.relatedInformation ?? published?.relatedInformation) === true,
    codeDescription: (pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport) === true,
    diagnosticData: (pulled?.dataSupport ?? published?.dataSupport) === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    codeActions: document?.codeAction?.codeActionLiteralSupport !== undefined,
    configuration: workspace?.configuration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    markdown: document?.hover?.contentFormat?.includes('markdown') === true,
    ownClient: readOption(params, 'ownClient') === true,
  };
}

/** A value of `initializationOptions`, which may be anything at all. */
export function readOption(params: InitializeParams | undefined, name: string): unknown {
  const options: unknown = params?.initializationOptions;
  return typeof options === 'object' && options !== null ? (options as Record<string, unknown>)[name] : undefined;
}
