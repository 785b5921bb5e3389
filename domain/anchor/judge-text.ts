import type { Pairs } from './align-chain.ts';
import type { WordSpan } from './passage-span.ts';
import { isSpoken, type Pattern } from './pattern.ts';
import { plainText, shownText } from './plain-text.ts';
import { areBlocks } from './settle-gaps.ts';
import type { TextIndex } from './text-index.ts';

/**
 * How a passage's words on the page compare with those captured: the same to a reader; the same but
 * for type setting; or not the same. Whole blocks put in between, such as an advertisement, are not
 * the passage's words and don't alter it.
 */
export type Verdict = 'exact' | 'typographic' | 'altered';

/** A place found for a passage, from `start` up to `end` in the text. */
export interface FoundWords {
  readonly pairs: Pairs;
  readonly span: WordSpan;
  readonly ends: readonly [number, number];
}

/** Compares the words at a place with the passage's. */
export function judgeText(pattern: Pattern, index: TextIndex, found: FoundWords): Verdict {
  const was = pattern.text.slice(pattern.start, pattern.end);
  const own = ownText(pattern, index, found);
  if (own === null) return 'altered';
  if (shownText(own) === shownText(was)) return 'exact';
  return plainText(own) === plainText(was) ? 'typographic' : 'altered';
}

/** The text of the place without whole blocks put in; null when words are missing or were put in within a block. */
function ownText(
  pattern: Pattern,
  index: TextIndex,
  { pairs, span, ends }: FoundWords,
): string | null {
  const { starts, ends: wordEnds } = index.words;
  let own = '';
  let at = ends[0];
  let textAt = span.from;
  for (let each = pattern.from; each < pattern.to; each += 1) {
    const pair = pairs[each] ?? -1;
    if (pair < 0) {
      if (isSpoken(pattern.words, each)) return null;
      continue;
    }
    if (pair > textAt && areBlocks(index, textAt, pair)) {
      own += `${index.text.slice(at, wordEnds[textAt - 1])} `;
      at = starts[pair] ?? 0;
    }
    textAt = pair + 1;
  }
  return own + index.text.slice(at, ends[1]);
}
