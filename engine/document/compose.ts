/** Prose units with their places in the source: UTF-16 offsets and widths. */
export interface Units {
  readonly codes: Uint16Array;
  readonly offsets: Int32Array;
  readonly widths: Uint16Array;
  readonly length: number;
  /** The units as a string. */
  readonly text: string;
}

/**
 * NFC, cluster by cluster. The units that change stand, each, for all those
 * that they replace. A mark does not join a letter on the other side of markup
 * (`а<b>̆`): a change of the letter would take the markup with it.
 */
export function compose(source: string, units: Units): Units {
  const { text } = units;
  if (text.normalize('NFC') === text) return units;
  const clusters = (text.match(CLUSTER) ?? []).flatMap(splitAtMarkup(source, units));
  const composed = clusters.map(cluster => cluster.normalize('NFC'));
  // NFC may lengthen a cluster, so the room is counted first.
  const size = composed.reduce((sum, cluster, i) => sum + Math.max(cluster.length, clusters[i]!.length), 0);
  const codes = new Uint16Array(size);
  const offsets = new Int32Array(size);
  const widths = new Uint16Array(size);
  let length = 0;
  let at = 0;
  const push = (code: number, offset: number, width: number) => {
    codes[length] = code;
    offsets[length] = offset;
    widths[length++] = width;
  };
  const keep = (from: number, to: number) => {
    for (let i = from; i < to; i++) push(units.codes[i]!, units.offsets[i]!, units.widths[i]!);
  };
  clusters.forEach((cluster, index) => {
    const result = composed[index]!;
    const end = at + cluster.length;
    const [head, tail] = result === cluster ? [0, cluster.length] : commonEnds(cluster, result);
    const first = at + head;
    const last = end - tail - 1;
    const start = first <= last ? units.offsets[first]! : 0;
    const width = first <= last ? units.offsets[last]! + units.widths[last]! - start : 0;
    if (first > last || width > WIDEST) keep(at, end);
    else {
      keep(at, first);
      for (let i = head; i < result.length - tail; i++) push(result.charCodeAt(i), start, width);
      keep(last + 1, end);
    }
    at = end;
  });
  return { codes, offsets, widths, length, text: textOf(codes, length) };
}

/** A base with its combining marks; longer chains are cut, for no text needs more than 30. */
const CLUSTER = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]{0,30}|[\p{M}\u1160-\u11ff]{1,30}/gu;
const WIDEST = 0xffff;

/** Cuts clusters, given in order, where more than invisible characters stands between two of their units. */
function splitAtMarkup(source: string, { offsets, widths }: Units): (cluster: string) => string[] {
  let at = 0;
  return cluster => {
    const parts: string[] = [];
    const start = at;
    let from = at;
    for (at++; at < start + cluster.length; at++) {
      let gap = offsets[at - 1]! + widths[at - 1]!;
      while (gap < offsets[at]! && isInvisible(source.charCodeAt(gap))) gap++;
      if (gap >= offsets[at]!) continue;
      parts.push(cluster.slice(from - start, at - start));
      from = at;
    }
    return [...parts, cluster.slice(from - start)];
  };
}

/** How many units two texts share at their start and, beyond that, at their end. */
function commonEnds(a: string, b: string): [number, number] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return [head, tail];
}

/** Soft hyphen, zero-width space, (non-)joiners, word joiner, byte order mark. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** The first `length` codes as a string, without one call having a million arguments. */
export function textOf(codes: Uint16Array, length: number): string {
  const chunks: string[] = [];
  for (let i = 0; i < length; i += 8192)
    chunks.push(String.fromCharCode(...codes.subarray(i, Math.min(length, i + 8192))));
  return chunks.join('');
}
