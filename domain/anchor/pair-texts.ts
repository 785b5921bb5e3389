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
  const knots = findKnots(sides, stretches);
  if (knots.length === 0) return;
  let [at, spot] = [here.from, there.from];
  for (const knot of [...knots, { at: here.to, spot: there.to }]) {
    const between = { here: { from: at, to: knot.at }, there: { from: spot, to: knot.spot } };
    pairStretch(sides, between, pairs);
    if (knot.at < here.to) pairs[knot.at] = knot.spot;
    [at, spot] = [knot.at + 1, knot.spot + 1];
  }
}

interface Knot {
  readonly at: number;
  readonly spot: number;
}

/** The most words that stand once in each stretch and follow one another in both. */
function findKnots({ pattern, text }: Sides, { here, there }: Stretches): readonly Knot[] {
  const spots = onlyPlaces(text, there);
  const common = [...onlyPlaces(pattern, here)].flatMap(([kind, at]) => {
    const spot = spots.get(kind);
    return spot === undefined ? [] : [{ at, spot }];
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

/** The longest run of knots, sorted by `at`, whose spots rise too. */
function longestRise(sorted: readonly Knot[]): readonly Knot[] {
  const tails: number[] = [];
  const before: number[] = [];
  sorted.forEach(({ spot }, each) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.spot ?? 0) < spot) low = middle + 1;
      else high = middle;
    }
    before[each] = tails[low - 1] ?? -1;
    tails[low] = each;
  });
  const rise: Knot[] = [];
  for (let each = tails.at(-1) ?? -1; each >= 0; each = before[each] ?? -1) {
    const knot = sorted[each];
    if (knot) rise.push(knot);
  }
  return rise.reverse();
}
