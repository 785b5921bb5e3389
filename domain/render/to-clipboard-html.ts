import type { Post, Quote } from '../post/post.ts';
import { dirOf, postToHtml, type QuotePlace } from './blocks-to-html.ts';
import { inlineToHtml } from './inline-to-html.ts';
import { inLanguage } from './setting.ts';

/**
 * The post's body in the form that every editor was seen to keep when it is pasted: a quote's source
 * is its last paragraph. `<cite>` and `<footer>` get glued to the quoted words, a `<figure>` is taken
 * for an embed, and `blockquote[cite]` is reported as damaged.
 */
export const toClipboardHtml = (post: Pick<Post, 'blocks' | 'lang'>): string =>
  postToHtml(post, { quoteToHtml, between: '' });

function quoteToHtml({ attribution, lang }: Quote, { setting, dash, toInner }: QuotePlace): string {
  const inner = toInner(inLanguage(setting, lang));
  if (attribution === null) return `<blockquote>${inner}</blockquote>`;
  const source = `<p${dirOf(attribution, setting)}>${dash}${inlineToHtml(attribution)}</p>`;
  return `<blockquote>${inner}${source}</blockquote>`;
}
