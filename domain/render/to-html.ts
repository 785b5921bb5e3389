import { safePageUrl } from '../markup/safe-url.ts';
import { escapeHtml } from '../markup/to-html.ts';
import type { Post, Quote } from '../post/post.ts';
import { blocksToHtml } from './blocks-to-html.ts';
import { inlineToHtml } from './inline-to-html.ts';
import { isLanguageTag, isRightToLeft } from './language.ts';

/**
 * The post's body as semantic HTML, for a file or a page of one's own: a quote with its source is a
 * figure, and `cite` holds the address the words came from. Editors glue such captions to the text;
 * for them there is `toClipboardHtml`.
 */
export const toHtml = (post: Pick<Post, 'blocks'>): string =>
  blocksToHtml(post.blocks, { quoteToHtml, between: '\n' });

function quoteToHtml(quote: Quote, inner: string): string {
  const blockquote = `<blockquote${attributesOf(quote)}>\n${inner}\n</blockquote>`;
  if (quote.attribution === null) return blockquote;
  const caption = `<figcaption>— ${inlineToHtml(quote.attribution)}</figcaption>`;
  return `<figure class="quote">\n${blockquote}\n${caption}\n</figure>`;
}

/** The language turns quotation marks, hyphens and speech; the direction keeps punctuation on its side. */
function attributesOf({ url, lang }: Quote): string {
  const cite = url === null ? null : safePageUrl(url);
  const written = cite === null ? '' : ` cite="${escapeHtml(cite)}"`;
  if (lang === null || !isLanguageTag(lang)) return written;
  return `${written} lang="${lang}" dir="${isRightToLeft(lang) ? 'rtl' : 'ltr'}"`;
}
