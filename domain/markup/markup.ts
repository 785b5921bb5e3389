/**
 * Captured HTML as a small typed tree: no element, attribute or URL that is not on the lists here
 * can be said in it, so nothing downstream has to sanitise. Text is stored decoded.
 */
export type Markup = readonly MarkupNode[];

/** A run of text, or an allowed element. */
export type MarkupNode = string | MarkupElement;

/** An allowed element. `attributes` holds only what `ATTRIBUTES` allows for the tag. */
export interface MarkupElement {
  readonly tag: MarkupTag;
  readonly attributes?: MarkupAttributes;
  readonly children: Markup;
}

/** Attribute values by name; URLs have passed `safeUrl` and are absolute. */
export type MarkupAttributes = Readonly<Partial<Record<MarkupAttribute, string>>>;

/** Elements that start and end a line of their own. */
export const BLOCK_TAGS = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'table',
  'caption',
  'tr',
  'hr',
] as const;

/** Elements that stand inside a line; a cell is one, since cells of a row share the line. */
export const INLINE_TAGS = [
  'a',
  'em',
  'i',
  'strong',
  'b',
  'u',
  's',
  'del',
  'ins',
  'mark',
  'small',
  'sub',
  'sup',
  'code',
  'kbd',
  'samp',
  'var',
  'q',
  'cite',
  'abbr',
  'dfn',
  'time',
  'bdi',
  'ruby',
  'rp',
  'rt',
  'td',
  'th',
  'br',
  'wbr',
] as const;

/** Every element that captured words may keep, and `own` for the blogger's words in a quote, which nothing stored has. */
export type MarkupTag = (typeof BLOCK_TAGS)[number] | (typeof INLINE_TAGS)[number] | 'own';

/** Every attribute that captured words may keep. */
export type MarkupAttribute =
  | 'href'
  | 'title'
  | 'lang'
  | 'dir'
  | 'datetime'
  | 'start'
  | 'reversed'
  | 'type'
  | 'value'
  | 'cite';

const EVERYWHERE: readonly MarkupAttribute[] = ['lang', 'dir'];

const ATTRIBUTES: Partial<Record<MarkupTag, readonly MarkupAttribute[]>> = {
  a: ['href', 'title'],
  abbr: ['title'],
  dfn: ['title'],
  time: ['datetime'],
  ol: ['start', 'reversed', 'type'],
  ul: ['type'],
  li: ['value'],
  blockquote: ['cite'],
  q: ['cite'],
  del: ['datetime', 'cite'],
  ins: ['datetime', 'cite'],
};

const BLOCKS: ReadonlySet<string> = new Set(BLOCK_TAGS);
const VOID: ReadonlySet<string> = new Set(['br', 'wbr', 'hr']);

/** True when the element starts and ends a line of its own. */
export const isBlockTag = (tag: MarkupTag): boolean => BLOCKS.has(tag);

/** True when the element can have no content. */
export const isVoidTag = (tag: MarkupTag): boolean => VOID.has(tag);

/** The attributes that `tag` may keep. */
export const attributesOf = (tag: MarkupTag): readonly MarkupAttribute[] => [
  ...EVERYWHERE,
  ...(ATTRIBUTES[tag] ?? []),
];

/** True when the attribute holds an address and must pass `safeUrl`. */
export const isUrlAttribute = (name: MarkupAttribute): boolean =>
  name === 'href' || name === 'cite';

/** How deep captured elements may nest; beyond it only their text is kept, as deep ones exhaust stacks (docs/threats.md). */
export const MAX_DEPTH = 64;
