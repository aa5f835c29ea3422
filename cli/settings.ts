import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { decode } from '../engine/document/decode.ts';
import { defaultSettings, readSettings, resolveSettings } from '../engine/settings/settings.ts';
import type { Problem, ResolvedSettings, Settings } from '../engine/types.ts';
import { readBytes } from './files.ts';

export const SETTINGS_NAME = 'adep.yaml';

/** An `adep.yaml` as read; what is wrong in it is told and the rest applies. */
export interface SettingsFile {
  readonly file: string;
  readonly text: string;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

export interface SettingsFinder {
  /** Settings of a file (absolute path) from the nearest `adep.yaml` in its folder or above. */
  of(file: string): { readonly settings: Settings; readonly resolved: ResolvedSettings };
  /** Every `adep.yaml` read so far. */
  files(): readonly SettingsFile[];
}

export function createSettingsFinder(ruleIds: readonly string[]): SettingsFinder {
  const read = new Map<string, SettingsFile>();
  const nearest = new Map<string, SettingsFile | undefined>();

  function find(folder: string): SettingsFile | undefined {
    if (nearest.has(folder)) return nearest.get(folder);
    const file = join(folder, SETTINGS_NAME);
    const parent = dirname(folder);
    const found = existsSync(file) ? load(file) : parent === folder ? undefined : find(parent);
    nearest.set(folder, found);
    return found;
  }

  function load(file: string): SettingsFile {
    const settingsFile = readSettingsFile(file, ruleIds);
    read.set(file, settingsFile);
    return settingsFile;
  }

  return {
    of(file) {
      const found = find(dirname(file));
      const settings = found?.settings ?? defaultSettings;
      const path = relative(found ? dirname(found.file) : dirname(file), file);
      return { settings, resolved: resolveSettings(settings, path.split(sep).join('/')) };
    },
    files: () => [...read.values()],
  };
}

function readSettingsFile(file: string, ruleIds: readonly string[]): SettingsFile {
  const bytes = readBytes(file);
  if (!(bytes instanceof Uint8Array)) {
    const problem: Problem = { message: bytes.unreadable, severity: 'error', start: 0, end: 0 };
    return { file, text: '', settings: defaultSettings, problems: [problem] };
  }
  const { text, problems } = decode(bytes);
  const result = readSettings(text, ruleIds);
  return { file, text, settings: result.settings, problems: [...problems, ...result.problems] };
}
