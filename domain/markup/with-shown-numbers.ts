import type { Markup, MarkupAttributes, MarkupElement, MarkupNode, MarkupTag } from './markup.ts';

/** Markers that are no number. */
const BULLET = /^$|^(disc|circle|square|none|normal|disclosure|symbols|["'])(?!.*\bcounters?\()/;
/** The ways to count that HTML can say; a number in other digits or letters is still that number. */
const LETTERS = /\b(low|upp)er-(alpha|latin|roman)\b/;
/** What is said already as HTML says it. */
const SAID = /^[1aAiI]$/;

/**
 * Captured words with lists as they were shown. A page's script says of each list how its items are marked
 * in the words of CSS (`type`), and of each item which number it has (`value`). Of that is made: an
 * `ol` where numbers were shown, else a `ul`, whatever the page called it; where it starts, which way it counts, by which
 * letters; and the number of an item that is not the next. Lists that say it like this already stay as they are.
 */
export const withShownNumbers = (markup: Markup): Markup => markup.map(nodeWithNumbers);

function nodeWithNumbers(node: MarkupNode): MarkupNode {
  if (typeof node === 'string') return node;
  const element = { ...node, children: withShownNumbers(node.children) };
  const { type } = node.attributes ?? {};
  const isList = node.tag === 'ul' || node.tag === 'ol';
  if (!isList || type === undefined || SAID.test(type)) return element;
  return BULLET.test(type) ? bulleted(element) : numbered(element, type);
}

function bulleted(list: MarkupElement): MarkupElement {
  const children = list.children.map((item) =>
    typeof item === 'string' ? item : withAttributes(item, plain(item)),
  );
  return withAttributes({ ...list, tag: 'ul', children }, plain(list));
}

function numbered(list: MarkupElement, type: string): MarkupElement {
  const isReversed = list.attributes?.reversed !== undefined;
  const children = withoutUnmarked(list.children);
  const [, size, kind] = LETTERS.exec(type) ?? [];
  const small = kind === 'roman' ? 'i' : 'a';
  const usual = isReversed ? children.length : 1;
  const start = numberOf(children[0]) ?? usual;
  return withAttributes(
    { tag: 'ol', children: saidOnce(children, start, isReversed ? -1 : 1) },
    {
      ...plain(list),
      ...(start !== usual && { start: String(start) }),
      ...(isReversed && { reversed: '' }),
      ...(kind && { type: size === 'upp' ? small.toUpperCase() : small }),
    },
  );
}

/** An item without a marker goes on with the one before it. */
function withoutUnmarked(items: Markup): Markup {
  const kept: MarkupNode[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    if (!isElement(item) || !isElement(last) || numberOf(item) !== undefined) kept.push(item);
    else kept[kept.length - 1] = { ...last, children: [...inBlock(last), ...inBlock(item)] };
  }
  return kept;
}

/** Numbers that are only the next are said by the list. */
function saidOnce(items: Markup, start: number, step: number): Markup {
  let next = start;
  return items.map((item) => {
    if (!isElement(item)) return item;
    const number = numberOf(item) ?? next;
    const isNext = number === next;
    next = number + step;
    return withAttributes(item, { ...plain(item), ...(!isNext && { value: String(number) }) });
  });
}

const numberOf = (item: MarkupNode | undefined): number | undefined => {
  const value = isElement(item) ? item.attributes?.value : undefined;
  return value ? Number(value) : undefined;
};

const isElement = (node: MarkupNode | undefined): node is MarkupElement =>
  node !== undefined && typeof node !== 'string';

/** Blocks that hold other blocks stand as they are among paragraphs. */
const BLOCKS: ReadonlySet<MarkupTag> = new Set([
  'p',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'pre',
  'table',
]);

function inBlock({ children }: MarkupElement): Markup {
  const at = children.findIndex((child) => isElement(child) && BLOCKS.has(child.tag));
  const line = at < 0 ? children : children.slice(0, at);
  return [
    ...(line.length > 0 ? [{ tag: 'p' as const, children: line }] : []),
    ...(at < 0 ? [] : children.slice(at)),
  ];
}

/** What a list or an item says beside its numbers. */
function plain({ attributes = {} }: MarkupElement): MarkupAttributes {
  const { start: _, reversed: __, type: ___, value: ____, ...rest } = attributes;
  return rest;
}

const withAttributes = (
  { tag, children }: MarkupElement,
  attributes: MarkupAttributes,
): MarkupElement => ({
  tag,
  ...(Object.keys(attributes).length > 0 && { attributes }),
  children,
});
