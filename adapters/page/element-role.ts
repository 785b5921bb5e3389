import { BLOCK_TAGS, INLINE_TAGS, type MarkupTag } from '../../domain/markup/markup.ts';

/** What an element is to a walk that collects words. */
export type ElementRole =
  /** Never holds the source's words as text. */
  | { readonly kind: 'nothing' }
  /** Something to press or fill in. */
  | { readonly kind: 'control' }
  | { readonly kind: 'break' }
  | { readonly kind: 'block'; readonly tag: MarkupTag }
  | { readonly kind: 'inline'; readonly tag: MarkupTag }
  /** Keeps only its content; whether it parts words is for its style to say. */
  | { readonly kind: 'through' }
  /** Part of a table's frame, never parts words. */
  | { readonly kind: 'frame' };

const NOTHING =
  'script style noscript template head title meta link iframe frame object embed video audio canvas map area progress meter svg math img input textarea datalist'.split(
    ' ',
  );
const CONTROLS = 'button select option optgroup'.split(' ');
const FRAMES = 'thead tbody tfoot colgroup col'.split(' ');

/** Names that mean the same and are told by one. */
const SAME: Readonly<Record<string, MarkupTag>> = {
  b: 'strong',
  i: 'em',
  strike: 's',
  tt: 'code',
  rtc: 'rt',
};

const ROLES: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ...BLOCK_TAGS.map((tag) => [tag, { kind: 'block', tag }] as const),
  ...INLINE_TAGS.map((tag) => [tag, { kind: 'inline', tag: SAME[tag] ?? tag }] as const),
  ...Object.entries(SAME).map(([name, tag]) => [name, { kind: 'inline', tag }] as const),
  ...(['td', 'th'] as const).map((tag) => [tag, { kind: 'block', tag }] as const),
  ...NOTHING.map((name) => [name, { kind: 'nothing' }] as const),
  ...CONTROLS.map((name) => [name, { kind: 'control' }] as const),
  ...FRAMES.map((name) => [name, { kind: 'frame' }] as const),
  ['menu', { kind: 'block', tag: 'ul' }],
  ['br', { kind: 'break' }],
  ['wbr', { kind: 'frame' }],
  ['hr', { kind: 'through' }],
]);

/** The role of an element that keeps only its content. */
export const THROUGH = { kind: 'through' } as const satisfies ElementRole;

/** The role of an element of that name. */
export const roleOf = (name: string): ElementRole => ROLES.get(name) ?? THROUGH;

/** True when a box of that style starts and ends a line of its own. A floated letter does not. */
export function partsWords({ display, cssFloat }: CSSStyleDeclaration, name: string): boolean {
  if (/^(inline|contents|none|ruby)|^table-(header|footer|row)-group|^table-column/.test(display))
    return false;
  return cssFloat === 'none' || cssFloat === '' || name !== 'span';
}
