import { isSpoken, type Pattern } from './pattern.ts';
import { countOf, type TextIndex } from './text-index.ts';

/** Words of the pattern that stand in the text, by their positions there: word `patternAts[n]` of the one is word `textAts[n]` of the other. */
export interface Seeds {
  readonly patternAts: Int32Array;
  readonly textAts: Int32Array;
}

/** A word, or a run of words, that stands at more places than this tells too little. */
const MAX_OCCURRENCES = 24;
/** The most places to look at for one passage. It bounds the time: about two milliseconds. */
const MAX_LOOKUPS = 250_000;
/** The most seeds for one passage. */
const MAX_SEEDS = 1500;

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
    if (looks + count > MAX_LOOKUPS || seeds.length > MAX_SEEDS) break;
    looks += count;
    for (const textAt of rarePostings(pattern, index, at)) seeds.push(textAt * size + at);
  }
  const sorted = Float64Array.from(seeds).sort();
  return {
    patternAts: Int32Array.from(sorted, (seed) => seed % size),
    textAts: Int32Array.from(sorted, (seed) => Math.floor(seed / size)),
  };
}

function rarePostings(
  pattern: Pattern,
  index: TextIndex,
  at: number,
): Int32Array | readonly number[] {
  const { kinds } = pattern;
  const kind = kinds[at] ?? -1;
  let textAts: Int32Array | readonly number[] = index.postings.subarray(
    index.from[kind],
    index.from[kind + 1],
  );
  for (let next = 1; textAts.length > MAX_OCCURRENCES; next += 1) {
    const follower = kinds[at + next] ?? -1;
    if (follower < 0) return nearest(textAts, pattern, index);
    const kept: number[] = [];
    for (let each = 0; each < textAts.length; each += 1) {
      const textAt = textAts[each] ?? 0;
      if (index.kinds[textAt + next] === follower) kept.push(textAt);
    }
    textAts = kept;
  }
  return textAts;
}

function nearest(
  textAts: Int32Array | readonly number[],
  { place }: Pattern,
  { words }: TextIndex,
) {
  const distance = (textAt: number): number => Math.abs((words.places[textAt] ?? 0) - place);
  return Array.from(textAts)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MAX_OCCURRENCES);
}
