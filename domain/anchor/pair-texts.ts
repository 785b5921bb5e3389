import { alignWords, type Sides, type Stretch, type Stretches } from './align-words.ts';

/** Words next to one another as they are compared. */
type WordTexts = readonly string[];

/**
 * Pairs the words of two texts, in order: for each word of `old` the place of its equal in `now`,
 * or -1. Words that stand once in each hold the texts together, and again within each stretch
 * between them, so that long texts take no longer per word.
 */
export function pairTexts(old: WordTexts, now: WordTexts): Int32Array {
  const numbers = new Map<string, number>();
  const number = (word: string): number => {
    const kind = numbers.get(word) ?? numbers.size;
    numbers.set(word, kind);
    return kind;
  };
  const sides = {
    pattern: Int32Array.from(old, number),
    text: Int32Array.from(now, number),
    weights: Float64Array.from(old, (word) => (/[\p{L}\p{N}]/u.test(word) ? 1 : 0.25)),
  };
  const pairs = new Int32Array(old.length).fill(-1);
  const whole = { here: { from: 0, to: old.length }, there: { from: 0, to: now.length } };
  pairStretch(sides, whole, pairs);
  return pairs;
}

function pairStretch(sides: Sides, stretches: Stretches, pairs: Int32Array): void {
  if (alignWords(sides, stretches, pairs)) return;
  const { here, there } = stretches;
  const pivots = findPivots(sides, stretches);
  if (pivots.length === 0) return;
  let [at, textAt] = [here.from, there.from];
  for (const pivot of [...pivots, { at: here.to, textAt: there.to }]) {
    const between = { here: { from: at, to: pivot.at }, there: { from: textAt, to: pivot.textAt } };
    pairStretch(sides, between, pairs);
    if (pivot.at < here.to) pairs[pivot.at] = pivot.textAt;
    [at, textAt] = [pivot.at + 1, pivot.textAt + 1];
  }
}

interface Pivot {
  readonly at: number;
  readonly textAt: number;
}

/** The most words that stand once in each stretch and follow one another in both. */
function findPivots({ pattern, text }: Sides, { here, there }: Stretches): readonly Pivot[] {
  const textAts = onlyPlaces(text, there);
  const common = [...onlyPlaces(pattern, here)].flatMap(([kind, at]) => {
    const textAt = textAts.get(kind);
    return textAt === undefined ? [] : [{ at, textAt }];
  });
  return longestRise(common.sort((a, b) => a.at - b.at));
}

function onlyPlaces(kinds: Int32Array, { from, to }: Stretch): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const again = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const kind = kinds[at] ?? -1;
    if (places.has(kind)) again.add(kind);
    places.set(kind, at);
  }
  for (const kind of again) places.delete(kind);
  return places;
}

/** The longest run of pivots, sorted by `at`, whose positions in the text rise too. */
function longestRise(sorted: readonly Pivot[]): readonly Pivot[] {
  const tails: number[] = [];
  const before: number[] = [];
  sorted.forEach(({ textAt }, each) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.textAt ?? 0) < textAt) low = middle + 1;
      else high = middle;
    }
    before[each] = tails[low - 1] ?? -1;
    tails[low] = each;
  });
  const rise: Pivot[] = [];
  for (let each = tails.at(-1) ?? -1; each >= 0; each = before[each] ?? -1) {
    const pivot = sorted[each];
    if (pivot) rise.push(pivot);
  }
  return rise.reverse();
}
