import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../engine/types.ts';
import { type Abilities, NO_ABILITIES, readAbilities, readOption } from './abilities.ts';
import { type Analysis, analyse } from './analysis.ts';
import type { Host } from './host.ts';
import type { Knowledge } from './knowledge.ts';
import { chooseLanguage } from './language.ts';
import { createSettingsStore, SETTINGS_NAME, type SettingsStore } from './settings.ts';
import { baseName, uriKey } from './uri.ts';

/** A statement type that the user named for a document; `undefined` says only that it is a statement. */
type Declaration = { readonly type: string | undefined };

/** Everything the server remembers between messages. */
export interface Session {
  readonly host: Host;
  readonly knowledge: () => Knowledge;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly declared: Map<string, Declaration>;
  abilities(): Abilities;
  /** `params` of the initialize request. */
  begin(params: InitializeParams): void;
  /** Addresses of the workspace folders. */
  folders(): readonly string[];
  changeFolders(event: WorkspaceFoldersChangeEvent): void;
  /** `pushed` are the settings of a client that does not let itself be asked for them. */
  configurationChanged(pushed: unknown): void;
  /** The language in which the user wants to be spoken to about the document. */
  language(uri: string): Promise<Language>;
  /**
   * The analysis of the document as it stands; undefined when it is not open
   * or when the token is cancelled before the work begins.
   */
  analysis(uri: string, token?: CancellationToken): Promise<Analysis | undefined>;
}

export function createSession(connection: Connection, host: Host, knowledge: () => Knowledge): Session {
  let abilities = NO_ABILITIES;
  let initialised: InitializeParams | undefined;
  const documents = new TextDocuments(TextDocument);
  let analysisCount = 0;
  let folders: string[] = [];
  let pushedSettings: unknown;
  const analyses = new Map<string, Analysis>();
  const configurations = new Map<string, Promise<unknown>>();

  // An open settings file counts as it stands in the editor.
  const settings = createSettingsStore(
    {
      async read(uri) {
        const key = uriKey(uri);
        const open = documents.all().find(document => isSettings(document.uri) && uriKey(document.uri) === key);
        return open ? open.getText() : host.files.read(uri);
      },
    },
    [...knowledge().rules.keys()],
  );

  function configuredLanguage(uri: string): Promise<unknown> {
    if (!abilities.configuration) return Promise.resolve(languageSetting(pushedSettings));
    let answer = configurations.get(uri);
    if (!answer) {
      answer = connection.workspace.getConfiguration({ scopeUri: uri, section: 'adep' }).then(
        value => (value as { language?: unknown } | null)?.language,
        () => undefined,
      );
      configurations.set(uri, answer);
    }
    return answer;
  }

  documents.onDidClose(({ document }) => {
    analyses.delete(document.uri);
    configurations.delete(document.uri);
    session.declared.delete(document.uri);
  });

  const session: Session = {
    host,
    knowledge,
    documents,
    settings,
    declared: new Map(),
    abilities: () => abilities,
    begin(params) {
      initialised = params;
      abilities = readAbilities(params);
      const root = params.rootUri ? [params.rootUri] : [];
      folders = params.workspaceFolders?.map(folder => folder.uri) ?? root;
    },
    folders: () => folders,
    changeFolders({ added, removed }) {
      const gone = new Set(removed.map(folder => folder.uri));
      folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(folder => folder.uri)];
    },
    configurationChanged(pushed) {
      pushedSettings = pushed ?? pushedSettings;
      configurations.clear();
    },
    async language(uri) {
      const setting = await configuredLanguage(uri);
      return chooseLanguage(
        setting,
        readOption(initialised, 'language'),
        readOption(initialised, 'locale'),
        initialised?.locale,
      );
    },
    async analysis(uri, token) {
      if (!documents.get(uri) || isSettings(uri)) return undefined;
      const [documentSettings, language] = await Promise.all([settings.of(uri, folders[0]), session.language(uri)]);
      await host.turn();
      const document = documents.get(uri);
      if (!document || token?.isCancellationRequested) return undefined;
      const analysis = analyse({
        document,
        settings: documentSettings,
        declared: session.declared.get(uri),
        language,
        today: host.today(),
        knowledge: knowledge(),
        before: analyses.get(uri),
        nextId: () => `${++analysisCount}`,
        log: message => connection.console.error(message),
      });
      analyses.set(uri, analysis);
      return analysis;
    },
  };
  return session;
}

export function isSettings(uri: string): boolean {
  return baseName(uri) === SETTINGS_NAME;
}

/** `adep.language` of a pushed settings object, which may have any shape. */
function languageSetting(pushed: unknown): unknown {
  return (pushed as { adep?: { language?: unknown } | null } | null | undefined)?.adep?.language;
}
