import type { Node } from 'prosemirror-model';
import type { SourcedClipping } from '../clipping/clipping.ts';
import { sourceWordsOf } from '../quote/quoted-words.ts';
import { countWords } from '../words/count-words.ts';
import { quoteOf } from './quote-attributes.ts';
import type { QuotedPassage } from './quote-share.ts';

/** The passages that a document quotes, in its order, counted in the languages of their articles; `lang` stands in where one is not known. */
export function quotedPassages(
  document: Node,
  clippings: ReadonlyMap<string, SourcedClipping>,
  lang: string,
): readonly QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  document.descendants((node) => {
    const quoted = clippings.get(String(node.attrs.clippingId));
    if (!quoted) return;
    const { clipping, source } = quoted;
    const shown = sourceWordsOf(clipping.markup, quoteOf(node));
    const words = countWords(shown, source.lang?.value || lang);
    passages.push({ sourceId: source.id, words });
  });
  return passages;
}

/** How many words of the blogger's own a document has. */
export const countOwnWords = (document: Node, lang: string): number =>
  countWords(document.textBetween(0, document.content.size, '\n', ' '), lang);
