import type { Seeds } from './find-seeds.ts';
import type { Pattern } from './pattern.ts';

/** Word `at` of the pattern stands as word `textAt` of the text. */
export interface Seed {
  readonly at: number;
  readonly textAt: number;
}

/** Seeds that follow one another in the pattern and in the text: one place where the passage may stand. */
export interface Chain {
  readonly seeds: readonly Seed[];
  readonly score: number;
}

/** How far apart two neighbours may stand in the text, in words: an advertisement or a form may stand between. */
const MAX_GAP = 700;
/** The share of what stood around the passage, or of the best chain if that is less, that a chain must tell. */
const MIN_CHAIN_SHARE = 0.4;
/** How many seeds back a neighbour is looked for. */
const LOOK_BACK = 50;

/** What it costs that the text has more or fewer words between two seeds than the pattern. */
export const gapCost = (excess: number): number =>
  excess === 0 ? 0 : 1 + 0.7 * Math.log2(1 + Math.abs(excess));

/** Which chains to take. */
export interface Choice {
  readonly most: number;
  /** How far a word of the text is from where the passage stood; of chains as good the nearest come first. */
  readonly distance: (textAt: number) => number;
}

/**
 * The best chains, best first, no two sharing a seed. Each is taken from what the better ones left:
 * a place near a better one must not look like the end of it.
 */
export function chainSeeds(seeds: Seeds, pattern: Pattern, choice: Choice): readonly Chain[] {
  const size = seeds.patternAts.length;
  const links: Links = {
    scores: new Float64Array(size),
    before: new Int32Array(size),
    peaks: new Float64Array(size),
    taken: new Uint8Array(size),
    stale: new Uint8Array(size).fill(1),
  };
  const chains: Chain[] = [];
  let least = 0;
  for (let tries = 0; tries < 2 * choice.most && chains.length < choice.most; tries += 1) {
    linkSeeds(seeds, pattern.weights, links);
    const last = bestEnd(seeds, links, choice);
    const score = links.scores[last] ?? 0;
    if (tries === 0) least = MIN_CHAIN_SHARE * Math.min(aroundBits(pattern), score);
    if (last < 0 || score < least) break;
    const chain = { seeds: takeChain(seeds, links, last), score };
    if (!chains.some((other) => holds(other, chain))) chains.push(chain);
  }
  return chains;
}

/** What the words before and after the passage tell together. */
function aroundBits({ weights, from, to }: Pattern): number {
  let bits = 0;
  for (let at = 0; at < weights.length; at += 1) {
    if (at < from || at >= to) bits += weights[at] ?? 0;
  }
  return bits;
}

/** What is known of each seed as the end of a chain. */
interface Links {
  /** The score of the best chain that ends with it. */
  readonly scores: Float64Array;
  /** The seed before it in that chain; -1 for none. */
  readonly before: Int32Array;
  /** The best score up to it: where none of them can win, the search back ends. */
  readonly peaks: Float64Array;
  /** 1 for those of chains that were taken. */
  readonly taken: Uint8Array;
  /** 1 for those that are not linked yet, or whose chain has lost a seed. */
  readonly stale: Uint8Array;
}

/** Links each seed whose best chain is not known to the one before it there. */
function linkSeeds({ patternAts, textAts }: Seeds, weights: Float64Array, links: Links): void {
  const { scores, before, peaks, taken, stale } = links;
  let peak = 0;
  for (let each = 0; each < patternAts.length; each += 1) {
    stale[each] ||= stale[before[each] ?? -1] ?? 0;
    if (stale[each]) {
      const at = patternAts[each] ?? 0;
      const textAt = textAts[each] ?? 0;
      let [best, link] = [0, -1];
      const end = taken[each] ? each : Math.max(0, each - LOOK_BACK);
      for (let back = each - 1; back >= end; back -= 1) {
        const apart = textAt - (textAts[back] ?? 0);
        if (apart > MAX_GAP || (peaks[back] ?? 0) <= best) break;
        const most = scores[back] ?? 0;
        const passed = at - (patternAts[back] ?? 0);
        if (most <= best || passed <= 0 || apart === 0) continue;
        const score = apart === passed ? most : most - gapCost(apart - passed);
        if (score <= best) continue;
        best = score;
        link = back;
      }
      scores[each] = taken[each] ? 0 : best + (weights[at] ?? 0);
      before[each] = link;
    }
    peak = Math.max(peak, scores[each] ?? 0);
    peaks[each] = peak;
  }
  stale.fill(0);
}

/** The seed with which the best chain ends; of chains as good to the bit the nearest. -1 when there is none. */
function bestEnd({ textAts }: Seeds, { scores }: Links, { distance }: Choice): number {
  let [best, rank, near] = [-1, 0, 0];
  for (let each = 0; each < scores.length; each += 1) {
    const score = Math.round(scores[each] ?? 0);
    if (score < rank || score === 0) continue;
    const far = distance(textAts[each] ?? 0);
    if (score === rank && far >= near) continue;
    [best, rank, near] = [each, score, far];
  }
  return best;
}

function takeChain(
  { patternAts, textAts }: Seeds,
  { before, taken, stale }: Links,
  last: number,
): readonly Seed[] {
  const chain: Seed[] = [];
  for (let each = last; each >= 0; each = before[each] ?? -1) {
    taken[each] = 1;
    stale[each] = 1;
    chain.push({ at: patternAts[each] ?? 0, textAt: textAts[each] ?? 0 });
  }
  return chain.reverse();
}

/** True when the lesser chain lies within the other: what is left over of the same place. */
function holds(chain: Chain, lesser: Chain): boolean {
  const from = chain.seeds[0]?.textAt ?? 0;
  const to = chain.seeds.at(-1)?.textAt ?? 0;
  const inside = lesser.seeds.filter(({ textAt }) => textAt >= from && textAt <= to);
  return lesser.score < chain.score / 2 && 2 * inside.length > lesser.seeds.length;
}
