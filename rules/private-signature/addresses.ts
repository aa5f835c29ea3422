import type { RuleContext } from '../../engine/rule.ts';
import type { Span } from '../../engine/types.ts';

const ADDRESS_CHARACTER = /[\p{L}\p{N}._+-]/u;
/** The domain of Kazakhstan's state bodies. */
const STATE_DOMAIN = 'gov.kz';

/** Source spans of e-mail addresses at a state body's domain. Linear: each sign grows once to both sides. */
export function findAddresses(context: RuleContext): Span[] {
  const found: Span[] = [];
  for (const block of context.statement.blocks) {
    let last = 0;
    for (let at = block.prose.indexOf('@'); at >= 0; at = block.prose.indexOf('@', at + 1)) {
      let start = at;
      while (start > last && ADDRESS_CHARACTER.test(block.prose[start - 1] ?? '')) start--;
      let end = at + 1;
      while (end < block.prose.length && ADDRESS_CHARACTER.test(block.prose[end] ?? '')) end++;
      while (block.prose[end - 1] === '.') end--;
      const domain = block.prose.slice(at + 1, end).toLowerCase();
      if (domain === STATE_DOMAIN || domain.endsWith(`.${STATE_DOMAIN}`))
        found.push(context.sourceSpan(block, start, end));
      last = end;
    }
  }
  return found;
}
