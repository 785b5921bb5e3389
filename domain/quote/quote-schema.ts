import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { OMITTED, SIC } from './shown-words.ts';

const sign = (name: string, draw: DOMOutputSpec): NodeSpec => ({
  inline: true,
  group: 'inline',
  atom: true,
  selectable: false,
  toDOM: () => draw,
  leafText: () => LEAF_TEXT[name] ?? ' ',
});

const LEAF_TEXT: Readonly<Record<string, string>> = { omission: OMITTED, sic: SIC };

const mark = (tag: string, attributes: Record<string, string> = {}): MarkSpec => ({
  inclusive: false,
  toDOM: () => [tag, attributes, 0],
});

const make = (content: string) =>
  new Schema({
    nodes: {
      doc: { content },
      line: {
        content: 'inline*',
        attrs: { kind: { default: 'paragraph' }, depth: { default: 0 }, marker: { default: '' } },
        toDOM: ({ attrs: { kind, depth, marker } }) => [
          'p',
          {
            class: `quote-line is-${kind}`,
            style: `--depth: ${depth}`,
            ...(marker === '' ? {} : { 'data-marker': String(marker) }),
          },
          0,
        ],
      },
      text: { group: 'inline' },
      omission: {
        ...sign('omission', ['span', { class: 'edit-omission' }, OMITTED]),
        attrs: { isDrawn: { default: true } },
        toDOM: ({ attrs }) =>
          attrs.isDrawn
            ? ['span', { class: 'edit-omission' }, OMITTED]
            : ['span', { class: 'edit-omission is-replaced' }, '…'],
      },
      sic: sign('sic', ['span', { class: 'edit-sic' }, SIC]),
      lineBreak: sign('lineBreak', ['br']),
      gap: sign('gap', ['span', { class: 'edit-gap' }, ' ']),
    },
    marks: {
      insertion: { ...mark('ins', { class: 'edit-insertion' }), inclusive: true },
      letter: mark('span', { class: 'edit-letter' }),
      stress: mark('em', { class: 'edit-stress' }),
      link: {
        ...mark('a'),
        attrs: { href: {} },
        toDOM: ({ attrs }) => ['a', { href: String(attrs.href), rel: 'noreferrer' }, 0],
      },
      strong: mark('strong'),
      em: mark('em'),
      strike: mark('s'),
      code: mark('code'),
      sup: mark('sup'),
      sub: mark('sub'),
      q: mark('q'),
    },
  });

/**
 * What the editor of one quote holds while it is open. Its documents are drawn from a clipping and its
 * edits and are never stored.
 */
export const quoteSchema = make('line+');

/** The same for a quote in a sentence: one line of words. */
export const inlineQuoteSchema = make('inline*');
