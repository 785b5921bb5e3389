import type { LeftOutCounts } from './left-out.ts';
import { plainBlocks } from './plain-blocks.ts';
import { plainQuotes } from './plain-quotes.ts';
import { stressByStyle } from './stress-by-style.ts';
import { takeOut } from './take-out.ts';
import { wordLists } from './word-lists.ts';

/**
 * HTML that was copied anywhere, in a form that `draftSchema` reads without losing words, and what was
 * left out of it. Our own copies come back as they are.
 */
export function cleanPasted(html: string): {
  readonly html: string;
  readonly leftOut: LeftOutCounts;
} {
  const root = new DOMParser().parseFromString(html, 'text/html');
  wordLists(root);
  const leftOut = takeOut(root);
  stressByStyle(root);
  plainBlocks(root, leftOut);
  plainQuotes(root);
  return { html: new XMLSerializer().serializeToString(root.body), leftOut };
}
