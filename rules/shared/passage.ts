import { Joint, type ScannedBlock, type Span } from '../../engine/types.ts';
import { firstAtOrAfter } from './places.ts';

/** Words by which a passage grows on each side; longer clauses keep their far ends. */
const LONGEST = 12;
/** Quoted names that are taken whole, UTF-16 units. */
const LONGEST_NAME = 60;

/**
 * The clauses in which a passage stands, so that what a person reads is a whole
 * thought, and quoted names at its borders are whole. Offsets are in the
 * block's prose; the passage never leaves its sentences.
 */
export function wholeClauses(block: ScannedBlock, passage: Span): Span {
  const { tokens, quoted } = block;
  let first = firstAtOrAfter(tokens, passage.start, startOf);
  let last = firstAtOrAfter(tokens, passage.end, startOf);
  for (let left = LONGEST; left > 0 && first > 0 && tokens[first]?.joint === Joint.none; left--) first -= 1;
  for (let left = LONGEST; left > 0 && tokens[last]?.joint === Joint.none; left--) last += 1;
  let { start, end } = passage;
  start = Math.min(start, tokens[first]?.start ?? start);
  end = Math.max(end, tokens[last - 1]?.end ?? end);
  const at = firstAtOrAfter(quoted, start - LONGEST_NAME, startOf);
  for (let index = at; index < quoted.length && quoted[index]!.start < end; index++) {
    const name = quoted[index]!;
    if (name.end - name.start > LONGEST_NAME || name.end <= start) continue;
    start = Math.min(start, name.start);
    end = Math.max(end, name.end);
  }
  return { start, end };
}

function startOf({ start }: Span): number {
  return start;
}
