import { DOMSerializer, type Node, type Slice } from 'prosemirror-model';
import { draftSchema } from '../../domain/draft/draft-schema.ts';

/**
 * How parts of a draft go to the clipboard: a quote takes the words that the editor shows for it
 * along, so that pasting elsewhere loses nothing; pasted back into a draft it is the same quote.
 */
export function copiedForm(place: HTMLElement): {
  readonly clipboardSerializer: DOMSerializer;
  readonly clipboardTextSerializer: (slice: Slice) => string;
} {
  const base = DOMSerializer.fromSchema(draftSchema);
  const quote = (node: Node) => ({ dom: wordsOf(place, String(node.attrs.clippingId)) });
  const clipboardSerializer = new DOMSerializer({ ...base.nodes, quote }, base.marks);
  return {
    clipboardSerializer,
    clipboardTextSerializer: ({ content }) =>
      [...clipboardSerializer.serializeFragment(content, elsewhere()).childNodes]
        .map(plainText)
        .join('\n\n'),
  };
}

/** In a document of its own no picture is fetched. */
const elsewhere = () => ({ document: document.implementation.createHTMLDocument('') });

function wordsOf(place: HTMLElement, clippingId: string): HTMLElement {
  const shown = place.querySelector(`[data-quote="${CSS.escape(clippingId)}"] blockquote`);
  const words = shown?.cloneNode(true);
  const dom = words instanceof HTMLElement ? words : document.createElement('blockquote');
  dom.setAttribute('data-clipping', clippingId);
  return dom;
}

function plainText(node: globalThis.Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  if (node.matches('blockquote'))
    return [...node.children].map((child) => child.textContent).join('\n\n');
  const picture = node.getAttribute('data-image');
  if (picture === null) return node.textContent ?? '';
  return [node.getAttribute('data-alt'), picture, node.textContent].filter(Boolean).join('\n');
}
