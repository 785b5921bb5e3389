import type { Anchor } from '../../domain/anchor/anchor.ts';
import { findVerbatim } from '../../domain/anchor/find-verbatim.ts';
import { locateInText, type Verdict } from '../../domain/anchor/locate-in-text.ts';
import { ownerOf } from './dom.ts';
import type { PageText } from './page-text.ts';
import { readPage } from './page-text-index.ts';

/** A passage found on a page. */
export interface Located {
  readonly range: Range;
  readonly verdict: Verdict;
  /** The share of the passage's words that are there, 0 to 1, rare words counting more. */
  readonly score: number;
}

/**
 * Finds the passage of an anchor in `root`, whatever was put around it or into it, and says whether
 * its words are still the same. Null when it is not there: a passage that only resembles it, or the
 * same words in another place, is not the passage. The first search reads the whole of `root`, and
 * the first for a passage that is not as it was indexes its words, in steps between which the page
 * can go on; later ones take a millisecond or so until `root` changes.
 */
export async function locate(root: Element | ShadowRoot, anchor: Anchor): Promise<Located | null> {
  const { page, index, isIndexed } = await readPage(root);
  const verbatim = isIndexed() ? null : findVerbatim(page.text, anchor);
  const found = verbatim ?? locateInText(await index(), anchor);
  if (!found) return null;
  const range = Document.prototype.createRange.call(ownerOf(root));
  try {
    range.setStart(...placeAt(page, found.start));
    range.setEnd(...placeAt(page, found.end - 1, 1));
  } catch {
    return null;
  }
  return { range, verdict: found.verdict, score: found.score };
}

/** The text node and offset of a UTF-16 unit of the page's text, or right after it. */
function placeAt({ nodes, starts }: PageText, at: number, after: 0 | 1 = 0): [Text, number] {
  let [low, high] = [0, nodes.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) throw new RangeError('No text there');
  return [node, at - (starts[low] ?? 0) + after];
}
