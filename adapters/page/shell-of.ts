import {
  attributesOf,
  isUrlAttribute,
  type MarkupAttribute,
  type MarkupTag,
} from '../../domain/markup/markup.ts';
import { readAttribute } from '../../domain/markup/read-attribute.ts';
import { safeUrl } from '../../domain/markup/safe-url.ts';
import { attributeOf, baseOf, childrenOf, isElement, nameOf, parentOf } from './dom.ts';
import type { Shell } from './markup-line.ts';
import { childrenIn, type RangePaths } from './range-walk.ts';

/** The element as captured markup names it: `tag` with the attributes that may be kept, addresses absolute. */
function shellOf(element: Element, tag: MarkupTag): Shell {
  const kept: Partial<Record<MarkupAttribute, string>> = {};
  for (const name of attributesOf(tag)) {
    const given = attributeOf(element, name);
    const value = given === null ? null : readValue(element, name, given);
    if (value !== null) kept[name] = value;
  }
  return { tag, attributes: kept };
}

/** The shell of a block; words that run from right to left say so even when the page says it only once, at the top. */
export function blockShell(element: Element, tag: MarkupTag, style: CSSStyleDeclaration): Shell {
  const { attributes } = shellOf(element, tag);
  return style.direction === 'rtl'
    ? { tag, attributes: { dir: 'rtl', ...attributes } }
    : { tag, attributes };
}

/**
 * The shell of an element within a line; null when it marks nothing: a link that leads nowhere, `b` and
 * `i` that their page has made mean nothing.
 */
export function markShell(
  element: Element,
  tag: MarkupTag,
  style: CSSStyleDeclaration,
): Shell | null {
  const shell = shellOf(element, tag);
  if (tag === 'a') return shell.attributes?.href ? shell : null;
  const name = nameOf(element);
  const around = (name === 'b' || name === 'i') && parentOf(element);
  if (!around || !isElement(around)) return shell;
  const { fontWeight, fontStyle } = getComputedStyle(around);
  const isMark =
    name === 'b'
      ? Number(style.fontWeight) > Math.min(Number(fontWeight), 599)
      : style.fontStyle !== 'normal' || fontStyle !== 'normal';
  return isMark ? shell : null;
}

/** The shell of an ordered list, counted from the first item that the range holds. */
export function orderedShell(list: Element, paths: RangePaths): Shell {
  const shell = shellOf(list, 'ol');
  const first = [...childrenIn(list, paths)].find(isItem);
  const start = Number(shell.attributes?.start ?? 1);
  let before = 0;
  for (const item of childrenOf(list)) {
    if (!first || item === first) break;
    if (isItem(item)) before += 1;
  }
  const from = start + before;
  const { start: _, ...attributes } = shell.attributes ?? {};
  return {
    tag: 'ol',
    attributes: from === 1 ? attributes : { ...attributes, start: String(from) },
  };
}

/** The language that the element's words are marked as, where something closer than the page says so. */
export function nearLanguage(element: Element): string | null {
  for (let at: Node | null = element; at && isElement(at); at = parentOf(at)) {
    if (nameOf(at) === 'html') return null;
    const lang = attributeOf(at, 'lang');
    if (lang !== null) return readAttribute('lang', lang);
  }
  return null;
}

const isItem = (node: Node): boolean => isElement(node) && nameOf(node) === 'li';

const readValue = (element: Element, name: MarkupAttribute, value: string): string | null =>
  isUrlAttribute(name) ? safeUrl(value, baseOf(element)) : readAttribute(name, value);
