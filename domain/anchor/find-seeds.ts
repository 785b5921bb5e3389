import { isSpoken, type Pattern } from './pattern.ts';
import { countOf, type TextIndex } from './text-index.ts';

/** Words of the pattern that stand in the text, by their spots there: word `ats[n]` of the one is word `spots[n]` of the other. */
export interface Seeds {
  readonly ats: Int32Array;
  readonly spots: Int32Array;
}

/** A word, or a run of words, that stands at more places than this tells too little. */
const FEW = 24;
/** The most places to look at for one passage. It bounds the time: about two milliseconds. */
const LOOKS = 250_000;
/** The most seeds for one passage. */
const SEEDS = 1500;

/**
 * Where words of the pattern stand in the text, rare words first. A common word counts only where
 * the words after it follow as in the pattern, as many as it takes to make it rare; where that is
 * not enough, only at the places nearest to where the passage stood.
 */
export function findSeeds(pattern: Pattern, index: TextIndex): Seeds {
  const byRarity = Array.from(pattern.kinds.keys())
    .filter((at) => isSpoken(pattern.words, at) && (pattern.kinds[at] ?? -1) >= 0)
    .map((at) => ({ at, count: countOf(index, pattern.kinds[at] ?? -1) }))
    .sort((a, b) => a.count - b.count || a.at - b.at);
  // Both numbers of a seed in one, as the engine sorts plain numbers by itself.
  const size = pattern.words.count;
  const seeds: number[] = [];
  let looks = 0;
  for (const { at, count } of byRarity) {
    if (looks + count > LOOKS || seeds.length > SEEDS) break;
    looks += count;
    for (const spot of rareSpots(pattern, index, at)) seeds.push(spot * size + at);
  }
  const sorted = Float64Array.from(seeds).sort();
  return {
    ats: Int32Array.from(sorted, (seed) => seed % size),
    spots: Int32Array.from(sorted, (seed) => Math.floor(seed / size)),
  };
}

function rareSpots(pattern: Pattern, index: TextIndex, at: number): Int32Array | readonly number[] {
  const { kinds } = pattern;
  const kind = kinds[at] ?? -1;
  let spots: Int32Array | readonly number[] = index.spots.subarray(
    index.from[kind],
    index.from[kind + 1],
  );
  for (let next = 1; spots.length > FEW; next += 1) {
    const follower = kinds[at + next] ?? -1;
    if (follower < 0) return nearest(spots, pattern, index);
    const kept: number[] = [];
    for (let each = 0; each < spots.length; each += 1) {
      const spot = spots[each] ?? 0;
      if (index.kinds[spot + next] === follower) kept.push(spot);
    }
    spots = kept;
  }
  return spots;
}

function nearest(spots: Int32Array | readonly number[], { place }: Pattern, { words }: TextIndex) {
  const distance = (spot: number): number => Math.abs((words.places[spot] ?? 0) - place);
  return Array.from(spots)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, FEW);
}
