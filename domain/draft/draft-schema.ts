import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { safeUrl } from '../markup/safe-url.ts';
import { pictureAddress } from './picture-address.ts';
import { QUOTE_ATTRIBUTES, readQuote, writeQuote } from './quote-attributes.ts';
import { attributionFromHtml, attributionToHtml } from './quote-attribution.ts';

const nodes = {
  doc: { content: 'block+' },
  paragraph: {
    content: 'inline*',
    group: 'block prose',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 2, validate: 'number' } },
    parseDOM: [
      { tag: 'h1', attrs: { level: 2 } },
      { tag: 'h2', attrs: { level: 2 } },
      { tag: 'h3', attrs: { level: 3 } },
      { tag: 'h4', attrs: { level: 4 } },
    ],
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  bulletList: {
    content: 'listItem+',
    group: 'block prose',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  orderedList: {
    content: 'listItem+',
    group: 'block prose',
    parseDOM: [{ tag: 'ol' }],
    toDOM: () => ['ol', 0],
  },
  listItem: {
    content: 'paragraph prose*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  /** A clipping's place in the post. It holds no words of it: those are the clipping's, and frozen. */
  quote: {
    group: 'block',
    atom: true,
    draggable: true,
    attrs: QUOTE_ATTRIBUTES,
    parseDOM: [
      {
        tag: 'blockquote[data-clipping]',
        getAttrs: (element) => ({ ...readQuote(element), ...attributionFromHtml(element) }),
      },
    ],
    toDOM: (node) => ['blockquote', { ...writeQuote(node.attrs), ...attributionToHtml(node) }],
  },
  /** Somebody else's words that were pasted or typed in, of which nobody knows the source. */
  foreignQuote: {
    content: 'prose+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  /** A page that the blog shows in its own way, such as a social post. */
  embed: {
    group: 'block',
    atom: true,
    draggable: true,
    attrs: { url: { validate: 'string' } },
    parseDOM: [
      {
        tag: 'div[data-embed]',
        getAttrs: (element) => {
          const url = safeUrl(element.getAttribute('data-embed') ?? '');
          return url !== null && { url };
        },
      },
    ],
    toDOM: (node) => ['div', { 'data-embed': String(node.attrs.url) }, String(node.attrs.url)],
  },
  /** A picture by its address, with what it shows and whose it is. */
  image: {
    group: 'block',
    atom: true,
    draggable: true,
    attrs: {
      url: { validate: 'string' },
      alt: { default: '', validate: 'string' },
      credit: { default: '', validate: 'string' },
    },
    parseDOM: [
      {
        tag: 'figure[data-image]',
        getAttrs: (element) => {
          const url = pictureAddress(element.getAttribute('data-image') ?? '');
          const text = (name: string) => element.getAttribute(`data-${name}`) ?? '';
          return url !== null && { url, alt: text('alt'), credit: text('credit') };
        },
      },
    ],
    toDOM: ({ attrs }) => [
      'figure',
      {
        'data-image': String(attrs.url),
        'data-alt': String(attrs.alt),
        'data-credit': String(attrs.credit),
      },
      ['img', { src: String(attrs.url), alt: String(attrs.alt) }],
      ['figcaption', String(attrs.credit)],
    ],
  },
  /** What the blogger added to a post or put right in it, with the time of that. */
  note: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: {
      kind: { default: 'update', validate: 'string' },
      /** ISO 8601 with the blogger's own offset. */
      time: { default: '', validate: 'string' },
    },
    parseDOM: [
      {
        tag: 'p[data-note]',
        priority: 60,
        getAttrs: (element) => ({
          kind: element.getAttribute('data-note') === 'correction' ? 'correction' : 'update',
          time: element.getAttribute('data-time') ?? '',
        }),
      },
    ],
    toDOM: ({ attrs }) => [
      'p',
      { 'data-note': String(attrs.kind), 'data-time': String(attrs.time) },
      0,
    ],
  },
  /** Where a list of posts ends and the post itself goes on. */
  more: {
    group: 'block',
    atom: true,
    draggable: true,
    parseDOM: [{ tag: 'div[data-more]' }],
    toDOM: () => ['div', { 'data-more': '' }],
  },
  rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  text: { group: 'inline' },
  hardBreak: {
    inline: true,
    group: 'inline',
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
    leafText: () => '\n',
  },
} satisfies Record<string, NodeSpec>;

const marks = {
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = safeUrl(element.getAttribute('href') ?? '');
          return href !== null && { href };
        },
      },
    ],
    toDOM: (mark) => ['a', { href: String(mark.attrs.href) }, 0],
  },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
} satisfies Record<string, MarkSpec>;

/**
 * What a draft's body can hold: the blogger's own paragraphs, headings and lists, and between them
 * quotes, embeds and rules. Quotes stand at the top level only; somebody else's words whose source is
 * not known are told from the blogger's own all the same.
 */
export const draftSchema = new Schema({ nodes, marks });
