/**
 * The candidate that `name` is most likely a misspelling of: the nearest by
 * Damerau–Levenshtein distance (adjacent letters swapped count once), letter
 * case aside, if no farther than a third of the longer name; else the shortest
 * of those that begin with it (`press` of `press-release`). Undefined if none
 * is near. Of equally near ones the first wins.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === '' || wanted.length > LONGEST) return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  let longer: string | undefined;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    if (wanted.length >= SHORTEST_BEGINNING && lower.startsWith(wanted) && !(longer && longer.length <= lower.length))
      longer = candidate;
    const limit = Math.max(1, Math.floor(Math.max(lower.length, wanted.length) / 3));
    if (Math.abs(lower.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, lower);
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? longer;
}

/** Units. A shorter beginning says too little. */
const SHORTEST_BEGINNING = 3;

/** Units. No name of ours is half as long, and the distance is quadratic in the length. */
const LONGEST = 64;

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
