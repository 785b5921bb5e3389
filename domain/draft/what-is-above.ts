import type { Node } from 'prosemirror-model';
import { firstWords } from './first-words.ts';

/** What a place in a draft can be known by: the words above it, a quote there, or that it is the beginning. */
export type Above =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'quote' }
  | { readonly kind: 'start' };

/** Of the blocks above the one at `index`, the nearest that shows anything. */
export function whatIsAbove(document: Node, index: number): Above {
  for (const block of document.children.slice(0, Math.max(index, 0)).toReversed()) {
    if (block.type.name === 'quote') return { kind: 'quote' };
    const words = firstWords(block.textContent.replace(/\s+/g, ' ').trim());
    if (words) return { kind: 'words', words };
  }
  return { kind: 'start' };
}
