import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { OMITTED, SIC } from './shown-words.ts';

const sign = (words: string, draw: NonNullable<NodeSpec['toDOM']>): NodeSpec => ({
  inline: true,
  group: 'inline',
  atom: true,
  selectable: false,
  leafText: () => words,
  toDOM: draw,
});

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
        attrs: { isDrawn: { default: true } },
        // Where own words stand for what was left out, only the editor shows that something was.
        ...sign(OMITTED, ({ attrs }) =>
          attrs.isDrawn
            ? ['span', { class: 'edit-omission' }, OMITTED]
            : ['span', { class: 'edit-omission is-replaced' }, '…'],
        ),
      },
      sic: sign(SIC, () => ['span', { class: 'edit-sic' }, SIC]),
      lineBreak: sign(' ', () => ['br']),
      gap: sign(' ', () => ['span', { class: 'edit-gap' }, ' ']),
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
