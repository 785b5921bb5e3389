import { safePageUrl } from '../markup/safe-url.ts';
import { escapeHtml } from '../markup/to-html.ts';
import type { Post, Quote } from '../post/post.ts';
import { directionOfLanguage, isLanguageTag } from '../words/language.ts';
import { dirOf, postToHtml, type QuotePlace } from './blocks-to-html.ts';
import { inlineToHtml } from './inline-to-html.ts';

/**
 * The post's body as semantic HTML, for a file or a page of one's own: a quote with its source is a
 * figure, and `cite` holds the address the words came from. Editors glue such captions to the text;
 * for them there is `toClipboardHtml`.
 */
export const toHtml = (post: Pick<Post, 'blocks' | 'lang'>): string =>
  postToHtml(post, { quoteToHtml, between: '\n' });

function quoteToHtml(quote: Quote, { setting, dash, toInner }: QuotePlace): string {
  const lang = quote.lang !== null && isLanguageTag(quote.lang) ? quote.lang : null;
  const own = lang === null ? null : directionOfLanguage(lang);
  const inner = toInner(own === null ? setting : { usual: own, around: own });
  const blockquote = `<blockquote${addressOf(quote)}${languageOf(lang)}>\n${inner}\n</blockquote>`;
  if (quote.attribution === null) return blockquote;
  const line = `${dash}${inlineToHtml(quote.attribution)}`;
  const caption = `<figcaption${dirOf(quote.attribution, setting)}>${line}</figcaption>`;
  return `<figure class="quote">\n${blockquote}\n${caption}\n</figure>`;
}

function addressOf({ url }: Quote): string {
  const cite = url === null ? null : safePageUrl(url);
  return cite === null ? '' : ` cite="${escapeHtml(cite)}"`;
}

/** The language turns quotation marks, hyphens and speech; the direction keeps punctuation on its side. */
const languageOf = (lang: string | null): string =>
  lang === null ? '' : ` lang="${lang}" dir="${directionOfLanguage(lang)}"`;
