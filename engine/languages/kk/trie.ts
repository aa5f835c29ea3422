/**
 * A trie over sorted keys in flat arrays: quick to build when the lexicon is
 * loaded, and walked once along a form.
 */
export interface Trie {
  /** The child of `node` by a UTF-16 unit, or -1. The root is 0. */
  child(node: number, unit: number): number;
  /** Index of the key that ends at the node, or -1. */
  key(node: number): number;
}

/** `keys` must be sorted by UTF-16 units and unique. */
export function createTrie(keys: readonly string[]): Trie {
  let capacity = 1;
  for (const key of keys) capacity += key.length;
  const units = new Uint16Array(capacity);
  const firstChild = new Int32Array(capacity);
  const sibling = new Int32Array(capacity);
  const keyAt = new Int32Array(capacity).fill(-1);
  const path = [0];
  let size = 1;
  let previous = '';
  keys.forEach((key, index) => {
    let shared = 0;
    while (shared < previous.length && shared < key.length && previous[shared] === key[shared]) shared++;
    path.length = shared + 1;
    for (let depth = shared; depth < key.length; depth++) {
      const parent = path[depth]!;
      units[size] = key.charCodeAt(depth);
      sibling[size] = firstChild[parent]!;
      firstChild[parent] = size;
      path.push(size++);
    }
    keyAt[path[key.length]!] = index;
    previous = key;
  });
  return {
    child(node, unit) {
      let child = firstChild[node]!;
      while (child !== 0 && units[child] !== unit) child = sibling[child]!;
      return child === 0 ? -1 : child;
    },
    key: node => keyAt[node]!,
  };
}
