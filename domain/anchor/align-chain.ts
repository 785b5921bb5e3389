import { alignWords, type Stretch } from './align-words.ts';
import type { Chain } from './chain-seeds.ts';
import { dropStrays } from './drop-strays.ts';
import type { Pattern } from './pattern.ts';
import { settleGaps } from './settle-gaps.ts';
import type { TextIndex } from './text-index.ts';

/** For each word of the pattern, the word of the text that it stands as; -1 where there is none. */
export type Pairs = Int32Array;

/** How many words more than the pattern has are looked through beyond the first and last seed. */
const EXTRA_WORDS = 60;

/** The words of the text that the words at a chain may be paired with. */
export function stretchOf({ words }: Pattern, index: TextIndex, { seeds }: Chain): Stretch {
  const first = seeds[0] ?? { at: 0, textAt: 0 };
  const last = seeds.at(-1) ?? first;
  const rest = words.count - last.at - 1;
  return {
    from: Math.max(0, first.textAt - first.at - EXTRA_WORDS),
    to: Math.min(index.words.count, last.textAt + 1 + rest + EXTRA_WORDS),
  };
}

/** Pairs the words between, before and after the seeds of a chain. */
export function alignChain(pattern: Pattern, index: TextIndex, chain: Chain): Pairs {
  const { seeds } = chain;
  const pairs = new Int32Array(pattern.words.count).fill(-1);
  const sides = { pattern: pattern.kinds, text: index.kinds, weights: pattern.weights };
  for (const { at, textAt } of seeds) pairs[at] = textAt;
  const first = seeds[0] ?? { at: 0, textAt: 0 };
  const last = seeds.at(-1) ?? first;
  const align = (here: Stretch, there: Stretch): boolean =>
    alignWords(sides, { here, there }, pairs);
  const stretch = stretchOf(pattern, index, chain);
  align({ from: 0, to: first.at }, { from: stretch.from, to: first.textAt });
  seeds.forEach(({ at, textAt }, each) => {
    const next = seeds[each + 1];
    if (next) align({ from: at + 1, to: next.at }, { from: textAt + 1, to: next.textAt });
  });
  align({ from: last.at + 1, to: pattern.words.count }, { from: last.textAt + 1, to: stretch.to });
  settleGaps(pattern, index, pairs);
  dropStrays(pattern, index, pairs);
  return pairs;
}
