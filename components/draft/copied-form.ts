import { DOMSerializer, type Node, type Slice } from 'prosemirror-model';
import { draftSchema } from '../../domain/draft/draft-schema.ts';
import { attributionToHtml } from '../../domain/draft/quote-attribution.ts';

/**
 * How parts of a draft go to the clipboard: a quote takes the words that the editor shows for it
 * along, so that pasting elsewhere loses nothing; pasted back into a draft it is the same quote.
 */
export function copiedForm(place: HTMLElement): {
  readonly clipboardSerializer: DOMSerializer;
  readonly clipboardTextSerializer: (slice: Slice) => string;
} {
  const base = DOMSerializer.fromSchema(draftSchema);
  const quote = (node: Node) => {
    const dom = wordsOf(place, String(node.attrs.clippingId));
    for (const [name, value] of Object.entries(attributionToHtml(node)))
      dom.setAttribute(name, value);
    return { dom };
  };
  const clipboardSerializer = new DOMSerializer({ ...base.nodes, quote }, base.marks);
  return {
    clipboardSerializer,
    clipboardTextSerializer: ({ content }) =>
      [...clipboardSerializer.serializeFragment(content).childNodes].map(plainText).join('\n\n'),
  };
}

function wordsOf(place: HTMLElement, clippingId: string): HTMLElement {
  const shown = place.querySelector(`[data-quote="${CSS.escape(clippingId)}"] blockquote`);
  const words = shown?.cloneNode(true);
  const dom = words instanceof HTMLElement ? words : document.createElement('blockquote');
  dom.setAttribute('data-clipping', clippingId);
  return dom;
}

const plainText = (node: globalThis.Node): string =>
  node instanceof HTMLQuoteElement
    ? [...node.children].map((child) => child.textContent).join('\n\n')
    : (node.textContent ?? '');
