import type { Post, Quote } from '../post/post.ts';
import { blocksToHtml } from './blocks-to-html.ts';
import { inlineToHtml } from './inline-to-html.ts';

/**
 * The post's body in the form that every editor was seen to keep when it is pasted: a quote's source
 * is its last paragraph. `<cite>` and `<footer>` get glued to the quoted words, a `<figure>` is taken
 * for an embed, and `blockquote[cite]` is reported as damaged.
 */
export const toClipboardHtml = (post: Pick<Post, 'blocks'>): string =>
  blocksToHtml(post.blocks, { quoteToHtml, between: '' });

function quoteToHtml({ attribution }: Quote, inner: string): string {
  const source = attribution === null ? '' : `<p>— ${inlineToHtml(attribution)}</p>`;
  return `<blockquote>${inner}${source}</blockquote>`;
}
