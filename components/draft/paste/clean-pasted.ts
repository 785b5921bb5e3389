import type { LeftOutCounts } from './left-out.ts';
import { plainBlocks } from './plain-blocks.ts';
import { plainQuotes } from './plain-quotes.ts';
import { stressByStyle } from './stress-by-style.ts';
import { takeOut } from './take-out.ts';
import { wordLists } from './word-lists.ts';

/**
 * Brings what was copied anywhere into a form that `draftSchema` reads without losing words, and counts what
 * is left out of it. `root` is changed; it belongs to no page. Our own copies stay as they are.
 */
export function cleanPasted(root: HTMLElement): LeftOutCounts {
  wordLists(root);
  const leftOut = takeOut(root);
  stressByStyle(root);
  plainBlocks(root, leftOut);
  plainQuotes(root);
  return leftOut;
}
