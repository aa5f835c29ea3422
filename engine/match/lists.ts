/** Lists of numbers by index, one after another: list `i` is `items` from `starts[i]` to `starts[i + 1]`. */
export interface Lists {
  readonly starts: ArrayLike<number>;
  readonly items: ArrayLike<number>;
}

export interface CompactLists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

export function toLists(lists: readonly (readonly number[] | undefined)[], count: number): Lists {
  const starts = [0];
  const items: number[] = [];
  for (let index = 0; index < count; index++) {
    for (const item of lists[index] ?? []) items.push(item);
    starts.push(items.length);
  }
  return { starts, items };
}

/** Numbers as they are run; those of a package lie so already. */
export function compact(numbers: ArrayLike<number>): Int32Array {
  return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers);
}

export function compactLists({ starts, items }: Lists): CompactLists {
  return { starts: compact(starts), items: compact(items) };
}
