import { render } from 'preact';
import type { Node } from 'prosemirror-model';
import { uiLocale } from '../../adapters/i18n/t.ts';
import { attributeQuote } from '../../domain/attribution/attribute-quote.ts';
import { styleById } from '../../domain/attribution/styles.ts';
import type { SourcedClipping } from '../../domain/clipping/clipping.ts';
import { writeQuote } from '../../domain/draft/quote-attributes.ts';
import { attributionToHtml } from '../../domain/draft/quote-attribution.ts';
import { blocksOfMarkup } from '../../domain/post/blocks-of-markup.ts';
import type { Quote } from '../../domain/post/post.ts';
import { type QuoteAttributes, quotedWords } from '../../domain/quote/quoted-words.ts';
import { toText } from '../../domain/render/to-text.ts';
import { linkUrl } from '../../domain/source/link-url.ts';
import { phrasesFor } from '../../domain/words/phrases-for.ts';
import { PostBlocks } from '../shared/PostBlocks.tsx';

/** A quote as it is copied: where it is pasted its words keep their marks and their source; in a draft it is a quote. */
export interface QuoteForm {
  readonly dom: HTMLElement;
  readonly text: string;
}

/**
 * Makes both forms of a quote that shows this much of its clipping and is attributed like `node`. Null when the
 * edits are not of this clipping.
 */
export function quoteForm(
  quoted: SourcedClipping,
  attributes: QuoteAttributes,
  node: Node,
): QuoteForm | null {
  const { clipping, source } = quoted;
  const markup = quotedWords(clipping.markup, attributes);
  if (!markup) return null;
  const lang = source.lang?.value ?? null;
  const book = phrasesFor(uiLocale());
  const { line } = attributeQuote(quoted, NOTHING_AROUND, {
    style: styleById('last-paragraph'),
    book,
  });
  const quote: Quote = {
    kind: 'quote',
    blocks: blocksOfMarkup(markup, lang ?? book.locale),
    attribution: line,
    url: linkUrl(source),
    lang,
  };
  const place = document.createElement('div');
  render(<PostBlocks blocks={[quote]} lang={book.locale} />, place);
  const dom = place.firstElementChild;
  if (!(dom instanceof HTMLElement)) return null;
  const form = {
    ...writeQuote({ clippingId: clipping.id, ...attributes }),
    ...attributionToHtml(node),
  };
  for (const [name, value] of Object.entries(form)) dom.setAttribute(name, value);
  return { dom, text: toText({ blocks: [quote], lang: book.locale }).trim() };
}

const NOTHING_AROUND = { ownBlockBefore: null, sourceBefore: null, named: new Set<string>() };
