import { defaultSettings, readSettings, resolveSettings } from '../engine/settings/settings.ts';
import type { Problem, ResolvedSettings, Settings } from '../engine/types.ts';
import type { FileAccess } from './host.ts';
import { baseName, joinUri, parentUri, relativePath, uriKey } from './uri.ts';

export const SETTINGS_NAME = 'adep.yaml';

/** An `adep.yaml` as it stands, with the settings that are used because of it. */
export interface SettingsFile {
  readonly uri: string;
  readonly text: string;
  /** The file's own settings, or those of its last version without an error. */
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** The settings of one document. The object is the same as long as nothing changed. */
export interface DocumentSettings {
  readonly resolved: ResolvedSettings;
  readonly file: SettingsFile | undefined;
}

export interface SettingsStore {
  /** Settings from the nearest `adep.yaml` at or above the document; `folder` is searched for documents without a path. */
  of(uri: string, folder?: string): Promise<DocumentSettings>;
  /** The file at `uri`, read if need be. */
  file(uri: string): Promise<SettingsFile | undefined>;
  /** Has `uri`, or everything when there is none, read again; what has not changed stays the same object. */
  forget(uri?: string): void;
}

export function createSettingsStore(files: FileAccess, ruleIds: readonly string[]): SettingsStore {
  const read = new Map<string, Promise<SettingsFile | undefined>>();
  const resolved = new Map<string, DocumentSettings>();
  const latest = new Map<string, SettingsFile>();
  const lastGood = new Map<string, Settings>();
  const none = new Map<string, DocumentSettings>();

  async function load(uri: string): Promise<SettingsFile | undefined> {
    const key = uriKey(uri);
    const text = await files.read(uri);
    if (text === undefined) {
      latest.delete(key);
      lastGood.delete(key);
      return undefined;
    }
    const before = latest.get(key);
    if (before?.text === text) return before;
    const { settings, problems } = readSettings(text, ruleIds);
    const broken = problems.some(problem => problem.severity === 'error');
    if (!broken) lastGood.set(key, settings);
    const file = { uri, text, problems, settings: broken ? (lastGood.get(key) ?? settings) : settings };
    latest.set(key, file);
    return file;
  }

  function file(uri: string): Promise<SettingsFile | undefined> {
    const key = uriKey(uri);
    let promise = read.get(key);
    if (!promise) {
      promise = load(uri);
      read.set(key, promise);
    }
    return promise;
  }

  async function nearest(start: string | undefined): Promise<SettingsFile | undefined> {
    for (let folder = start; folder !== undefined; folder = parentUri(folder)) {
      const found = await file(joinUri(folder, SETTINGS_NAME));
      if (found) return found;
    }
    return undefined;
  }

  function withoutFile(path: string): DocumentSettings {
    let settings = none.get(path);
    if (!settings) {
      settings = { resolved: resolveSettings(defaultSettings, path), file: undefined };
      none.set(path, settings);
    }
    return settings;
  }

  return {
    file,
    async of(uri, folder) {
      const found = await nearest(parentUri(uri) ?? folder);
      if (!found) return withoutFile(baseName(uri));
      const key = uriKey(uri);
      const known = resolved.get(key);
      if (known?.file === found) return known;
      const path = relativePath(parentUri(found.uri) ?? '', uri);
      const settings = { resolved: resolveSettings(found.settings, path), file: found };
      resolved.set(key, settings);
      return settings;
    },
    forget(uri) {
      if (uri === undefined) read.clear();
      else read.delete(uriKey(uri));
    },
  };
}
