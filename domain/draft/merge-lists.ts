/** What became of a list in two places at once: parts that agree, and parts where both changed something. */
export type MergePart<Item> =
  | { readonly kind: 'agreed'; readonly items: readonly Item[] }
  | {
      readonly kind: 'both';
      readonly base: readonly Item[];
      readonly ours: readonly Item[];
      readonly theirs: readonly Item[];
    };

/**
 * Merges two edited forms of a list three ways (as diff3 does; Khanna, Kunal and Pierce, "A Formal
 * Investigation of Diff3", 2007): between items that neither changed, the side that changed wins.
 * Items are compared by `keyOf`.
 */
export function mergeLists<Item>(
  [base, ours, theirs]: readonly [readonly Item[], readonly Item[], readonly Item[]],
  keyOf: (item: Item) => string,
): readonly MergePart<Item>[] {
  const keys = [base, ours, theirs].map((items) => items.map(keyOf));
  const [baseKeys = [], ourKeys = [], theirKeys = []] = keys;
  const inOurs = matches(baseKeys, ourKeys);
  const inTheirs = matches(baseKeys, theirKeys);
  const parts: MergePart<Item>[] = [];
  let [b, o, t] = [0, 0, 0];
  for (let next = 0; next <= base.length; next += 1) {
    const isEnd = next === base.length;
    const inOur = isEnd ? ours.length : inOurs[next];
    const inTheir = isEnd ? theirs.length : inTheirs[next];
    if (inOur === undefined || inTheir === undefined) continue;
    const changed = {
      base: base.slice(b, next),
      ours: ours.slice(o, inOur),
      theirs: theirs.slice(t, inTheir),
    };
    parts.push(...settled(changed, keyOf));
    const item = ours[inOur];
    if (!isEnd && item !== undefined) parts.push({ kind: 'agreed', items: [item] });
    [b, o, t] = [next + 1, inOur + 1, inTheir + 1];
  }
  return parts;
}

function settled<Item>(
  part: {
    readonly base: readonly Item[];
    readonly ours: readonly Item[];
    readonly theirs: readonly Item[];
  },
  keyOf: (item: Item) => string,
): readonly MergePart<Item>[] {
  const [base, ours, theirs] = [part.base, part.ours, part.theirs].map((items) =>
    items.map(keyOf).join('\n'),
  );
  if (base === theirs || ours === theirs) return agreed(part.ours);
  return base === ours ? agreed(part.theirs) : [{ kind: 'both', ...part }];
}

const agreed = <Item>(items: readonly Item[]): readonly MergePart<Item>[] =>
  items.length === 0 ? [] : [{ kind: 'agreed', items }];

/** For each item of `base` the place of its equal in `other`, in order and as many as can be (a longest common subsequence). */
function matches(
  base: readonly string[],
  other: readonly string[],
): readonly (number | undefined)[] {
  const wide = other.length + 1;
  const table = new Uint32Array((base.length + 1) * wide);
  const at = (row: number, column: number): number => table[row * wide + column] ?? 0;
  for (let row = base.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      table[row * wide + column] =
        base[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found: (number | undefined)[] = new Array(base.length);
  let [row, column] = [0, 0];
  while (row < base.length && column < other.length) {
    if (base[row] === other[column]) {
      found[row] = column;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}
