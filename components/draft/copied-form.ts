import { DOMSerializer, type Node, type Slice } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { draftSchema } from '../../domain/draft/draft-schema.ts';
import { quoteOf, writeQuote } from '../../domain/draft/quote-attributes.ts';
import { quotedIn } from './quote-editors.ts';
import { type QuoteForm, quoteForm } from './quote-form.tsx';

/**
 * How parts of a draft go to the clipboard: a quote takes its words, their marks and their source along, so
 * that pasting elsewhere loses nothing; pasted back into a draft it is the same quote. `draft` gives the
 * editor, once it is there.
 */
export function copiedForm(draft: () => EditorView): {
  readonly clipboardSerializer: DOMSerializer;
  readonly clipboardTextSerializer: (slice: Slice) => string;
} {
  const base = DOMSerializer.fromSchema(draftSchema);
  const formOf = (node: Node): QuoteForm => {
    const { clippingId, ...attributes } = quoteOf(node);
    const quoted = quotedIn(draft(), clippingId);
    return (quoted && quoteForm(quoted, attributes, node)) ?? { dom: bareQuote(node), text: '' };
  };
  const quote = (node: Node) => ({ dom: formOf(node).dom });
  const clipboardSerializer = new DOMSerializer({ ...base.nodes, quote }, base.marks);
  const textOf = (node: Node): string =>
    node.type.name === 'quote'
      ? formOf(node).text
      : plainText(clipboardSerializer.serializeNode(node, elsewhere()));
  return {
    clipboardSerializer,
    clipboardTextSerializer: ({ content }) => content.content.map(textOf).join('\n\n'),
  };
}

/** In a document of its own no picture is fetched. */
const elsewhere = () => ({ document: document.implementation.createHTMLDocument('') });

/** A quote whose clipping has not been read. */
function bareQuote(node: Node): HTMLElement {
  const dom = document.createElement('blockquote');
  for (const [name, value] of Object.entries(writeQuote(node.attrs))) dom.setAttribute(name, value);
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
