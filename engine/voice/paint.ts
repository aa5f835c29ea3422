import type { Span, VoiceSpan } from '../types.ts';

export interface Stroke extends Span {
  readonly voice: 'own' | 'other' | 'name';
  readonly cause: string;
  readonly speaker?: Span;
}

/**
 * Lays strokes over each other, later ones on top, and gives back what shows:
 * sorted spans that do not overlap. Nobody's name hides that the words are
 * another's: a name inside other voice stays other.
 */
export function paint(length: number, strokes: readonly Stroke[]): VoiceSpan[] {
  if (strokes.length === 0) return [];
  // Edges in order; the number of strokes over one place is small, since quotations deeper than two are not judged.
  const edges = [...new Set(strokes.flatMap(({ start, end }) => [clamp(start, length), clamp(end, length)]))].sort(
    (left, right) => left - right,
  );
  const order = strokes
    .map((stroke, rank) => ({ stroke, rank }))
    .sort((left, right) => left.stroke.start - right.stroke.start);
  const spans: VoiceSpan[] = [];
  let active: typeof order = [];
  let next = 0;
  for (let at = 0; at + 1 < edges.length; at++) {
    const start = edges[at]!;
    const end = edges[at + 1]!;
    active = active.filter(({ stroke }) => stroke.end > start);
    for (; next < order.length && order[next]!.stroke.start <= start; next++) {
      if (order[next]!.stroke.end > start) active.push(order[next]!);
    }
    const top = topmost(active);
    if (top === undefined) continue;
    const last = spans.at(-1);
    if (last !== undefined && last.end === start && last.voice === top.voice && last.cause === top.cause) {
      spans[spans.length - 1] = { ...last, end };
    } else {
      spans.push({ start, end, voice: top.voice, cause: top.cause, ...(top.speaker && { speaker: top.speaker }) });
    }
  }
  return spans;
}

function topmost(active: readonly { stroke: Stroke; rank: number }[]): Stroke | undefined {
  let top: { stroke: Stroke; rank: number } | undefined;
  for (const candidate of active) {
    if (top === undefined || candidate.rank > top.rank) top = candidate;
  }
  if (top?.stroke.voice !== 'name') return top?.stroke;
  return active.find(({ stroke }) => stroke.voice === 'other')?.stroke ?? top.stroke;
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(length, offset));
}
