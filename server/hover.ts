import type { Hover, HoverParams } from 'vscode-languageserver';
import { SEVERITIES } from '../engine/types.ts';
import type { Analysis } from './analysis.ts';
import { explainFinding } from './explain.ts';
import type { Session } from './session.ts';
import { toRange } from './toProtocol.ts';

/** Explains the findings under the cursor, the gravest first; null where there is none. */
export function hover(analysis: Analysis, params: HoverParams, session: Session): Hover | null {
  const offset = analysis.document.offsetAt(params.position);
  const found = analysis.findings
    .filter(finding => finding.start <= offset && offset <= finding.end)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.end - b.end);
  const first = found[0];
  if (!first) return null;
  const { markdown, ownClient } = session.abilities();
  const link = (rule: string) =>
    ownClient ? `command:adep.showRule?${encodeURIComponent(JSON.stringify([rule]))}` : undefined;
  const value = found
    .map(finding =>
      explainFinding(finding, analysis.language, session, { link: link(finding.rule), message: !ownClient }),
    )
    .join('\n\n---\n\n');
  const kind = markdown ? 'markdown' : 'plaintext';
  return { contents: { kind, value }, range: toRange(analysis.document, first) };
}
