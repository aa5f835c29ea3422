import type { Draft, PlacedMatch, RuleContext } from '../../engine/rule.ts';
import { withdrawal } from './fixes.ts';
import { hull } from './search.ts';
import { placeAt, type Surroundings } from './surroundings.ts';

/** «45-ДСП», «12-ҚБП»: what a restricted document's number ends or begins with. */
const MARKED_NUMBER = /^(?:\d+-(?:дсп|қбп|кбп|fouo)|(?:дсп|қбп|fouo)-\d+)$/u;

/** A mark of restriction over a text, in a document's number, or beside what the document says. */
export function* checkMarks(context: RuleContext, near: Surroundings): Generator<Draft> {
  const done = new Set<string>();
  for (const placed of [...context.matches('mark'), ...context.matches('mark-alone')]) {
    const place = placeOf(placed);
    // A sentence is one finding: what it reveals is looked through once.
    const key = `${place.blockIndex} ${place.sentenceIndex}`;
    if (done.has(key) || near.has('withheld', place) || near.has('notion', place)) continue;
    const spoken = placed.match.group.endsWith('mark-alone');
    const alone = standsAlone(placed);
    if (spoken && !alone) continue;
    done.add(key);
    const reveals = spoken ? [] : near.inSentence('reveals', place).filter(other => isOutside(placed, other));
    if (reveals.length === 0 && !alone) continue;
    const { start, end } = hull([placed.match, ...reveals.map(({ match }) => match)]);
    yield {
      ...context.sourceSpan(placed.block, start, end),
      message: 'mark',
      fixes: withdrawal(context, placed),
      evidence: [placed.match.pattern, reveals[0]?.match.pattern ?? 'stands alone'],
    };
  }
  yield* checkNumbers(context, near);
}

function* checkNumbers(context: RuleContext, near: Surroundings): Generator<Draft> {
  for (const [blockIndex, block] of context.statement.blocks.entries()) {
    for (const { start, end, word } of block.tokens) {
      if (!MARKED_NUMBER.test(word.form)) continue;
      const place = placeAt(block, blockIndex, { start, end });
      if (!place || near.has('withheld', place) || near.has('notion', place)) continue;
      const from = numeroBefore(block.prose, start);
      yield {
        ...context.sourceSpan(block, from, end),
        message: 'mark',
        fixes: withdrawal(context, place),
        evidence: ['number of a restricted document'],
      };
    }
  }
}

function isOutside({ match }: PlacedMatch, { match: other }: PlacedMatch): boolean {
  return other.end <= match.start || other.start >= match.end;
}

/** Takes in «№» or “No.” before the number. */
function numeroBefore(prose: string, start: number): number {
  const before = prose.slice(Math.max(0, start - 4), start);
  const sign = /(?:№|No\.|N)[ \u00a0]?$/.exec(before);
  return sign ? start - sign[0].length : start;
}

/** A mark as a heading, or a sentence or bracket of its own, marks the text itself. */
function standsAlone({ match, block, sentence }: PlacedMatch): boolean {
  const { prose } = block;
  const before = prose.slice(Math.max(sentence.start, match.start - 2), match.start);
  const after = prose.slice(match.end, Math.min(sentence.end, match.end + 2));
  const opens = match.start === sentence.start || /[([«“"]\s?$/.test(before);
  const closes = match.end === sentence.end || /^\s?[)\]»”".!:]/.test(after);
  if (!opens || !closes) return false;
  // A title between quotation marks inside a sentence is spoken about, not stamped.
  const bracketed = /[([]\s?$/.test(before) && /^\s?[)\]]/.test(after);
  const whole = match.end - match.start >= sentence.end - sentence.start - 3;
  const label = match.start === sentence.start && after.startsWith(':');
  return bracketed || whole || label;
}

export function placeOf({ block, blockIndex, sentence, match }: PlacedMatch) {
  return { block, blockIndex, sentence, sentenceIndex: match.sentence, start: match.start, end: match.end };
}
