import type { Seed } from './find-seeds.ts';

/** Seeds that follow one another in the pattern and in the text: one place where the passage may stand. */
export interface Chain {
  readonly seeds: readonly Seed[];
  readonly score: number;
}

/** How far apart two neighbours may stand in the text, in words: an advertisement or a form may stand between. */
const REACH = 700;
/** From this score on, in bits, a chain is worth comparing word by word however much better another is. */
const WORTHWHILE = 60;
/** How many seeds back a neighbour is looked for. */
const LOOK_BACK = 100;

/** What it costs that the text has more or fewer words between two seeds than the pattern. */
export const gapCost = (excess: number): number =>
  excess === 0 ? 0 : 1 + 0.7 * Math.log2(1 + Math.abs(excess));

/** Which chains to take. */
export interface Choice {
  readonly most: number;
  /** How far a word of the text is from where the passage stood; of chains as good the nearest come first. */
  readonly distance: (spot: number) => number;
}

/** The best chains, best first, no two sharing a seed. `seeds` are sorted by spot, `weights` are the pattern's. */
export function chainSeeds(
  seeds: readonly Seed[],
  weights: Float64Array,
  choice: Choice,
): readonly Chain[] {
  const scores = new Float64Array(seeds.length);
  const before = new Int32Array(seeds.length).fill(-1);
  // The best score up to each seed: where none of them can win, the search back ends.
  const peaks = new Float64Array(seeds.length);
  seeds.forEach(({ at, spot }, each) => {
    let best = 0;
    for (let back = each - 1; back >= 0 && back >= each - LOOK_BACK; back -= 1) {
      const other = seeds[back];
      if (!other || spot - other.spot > REACH || (peaks[back] ?? 0) <= best) break;
      const most = scores[back] ?? 0;
      if (most <= best || other.at >= at || other.spot >= spot) continue;
      const score = most - gapCost(spot - other.spot - (at - other.at));
      if (score > best) {
        best = score;
        before[each] = back;
      }
    }
    const score = best + (weights[at] ?? 0);
    scores[each] = score;
    peaks[each] = Math.max(score, peaks[each - 1] ?? 0);
  });
  return takeBest(seeds, { scores, before }, choice);
}

interface Links {
  readonly scores: Float64Array;
  readonly before: Int32Array;
}

function takeBest(seeds: readonly Seed[], links: Links, { most, distance }: Choice): Chain[] {
  const { scores, before } = links;
  const rank = Float64Array.from(scores, Math.round);
  const far = Float64Array.from(seeds, ({ spot }) => distance(spot));
  const top = scores.reduce((most, score) => Math.max(most, score), 0);
  // Ranks are rounded, so that the first may have one bit less than the top.
  const floor = Math.min(WORTHWHILE, (top - 1) / 4);
  const order = Array.from(scores.keys())
    .filter((each) => (scores[each] ?? 0) >= floor)
    .sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || (far[a] ?? 0) - (far[b] ?? 0));
  const least = Math.min(WORTHWHILE, (scores[order[0] ?? 0] ?? 0) / 4);
  const used = new Uint8Array(seeds.length);
  const chains: Chain[] = [];
  for (const last of order) {
    if (chains.length === most || (scores[last] ?? 0) < least) break;
    if (used[last]) continue;
    const chain: Seed[] = [];
    let each = last;
    for (; each >= 0 && !used[each]; each = before[each] ?? -1) {
      used[each] = 1;
      const seed = seeds[each];
      if (seed) chain.push(seed);
    }
    const rest = each >= 0 ? (scores[each] ?? 0) : 0;
    const taken = { seeds: chain.reverse(), score: (scores[last] ?? 0) - rest };
    if (!chains.some((other) => holds(other, taken))) chains.push(taken);
  }
  return chains;
}

/** True when the lesser chain lies within the other: what is left over of the same place. */
function holds(chain: Chain, lesser: Chain): boolean {
  const from = chain.seeds[0]?.spot ?? 0;
  const to = chain.seeds.at(-1)?.spot ?? 0;
  const inside = lesser.seeds.filter(({ spot }) => spot >= from && spot <= to);
  return lesser.score < chain.score / 2 && 2 * inside.length > lesser.seeds.length;
}
