import {
  attributesOf,
  isUrlAttribute,
  type MarkupAttribute,
  type MarkupTag,
} from '../../domain/markup/markup.ts';
import { safeUrl } from '../../domain/markup/safe-url.ts';
import { attributeOf, baseOf, isElement, nameOf, parentOf } from './dom.ts';
import type { Shell } from './markup-line.ts';

/** More of a value is not sent. What a value may say is for the reader of the message to judge, who cannot believe a page. */
const MAX_ATTRIBUTE = 500;

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
  const { direction } = style;
  return { tag, attributes: { ...attributes, ...(direction === 'rtl' && { dir: direction }) } };
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

/** The language that the element's words are marked as, where something closer than the page says so. */
export function nearLanguage(element: Element): string | null {
  for (let at: Node | null = element; at && isElement(at); at = parentOf(at)) {
    if (nameOf(at) === 'html') return null;
    const lang = attributeOf(at, 'lang');
    if (lang !== null) return lang.slice(0, MAX_ATTRIBUTE);
  }
  return null;
}

const readValue = (element: Element, name: MarkupAttribute, value: string): string | null =>
  isUrlAttribute(name) ? safeUrl(value, baseOf(element)) : value.slice(0, MAX_ATTRIBUTE);
