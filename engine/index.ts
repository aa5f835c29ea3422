/** The engine's public door: text in, findings out. */

export { type Decoded, decode } from './document/decode.ts';
export { Feature } from './features.ts';
export {
  type CheckInput,
  type CheckResult,
  type CompiledWords,
  compileWords,
  createLinter,
  type Linter,
  type LinterOptions,
} from './linter.ts';
export type * from './rule.ts';
export { nearestName } from './settings/nearest.ts';
export { defaultSettings, readSettings, resolveSettings } from './settings/settings.ts';
export * from './types.ts';
