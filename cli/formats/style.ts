import type { Severity } from '../../engine/types.ts';

/** Puts terminal colours around text, or nothing. */
export interface Style {
  severity(severity: Severity, text: string): string;
  strong(text: string): string;
  dim(text: string): string;
}

export function styleFor(color: boolean): Style {
  const paint = (code: string) => (text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const severities = { error: paint('31;1'), warning: paint('33;1'), information: paint('36;1') };
  return { severity: (severity, text) => severities[severity](text), strong: paint('1'), dim: paint('2') };
}
