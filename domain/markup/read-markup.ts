import { cleanText } from './clean-text.ts';
import {
  attributesOf,
  isMarkupTag,
  isUrlAttribute,
  isVoidTag,
  MAX_DEPTH,
  type Markup,
  type MarkupAttribute,
  type MarkupAttributes,
  type MarkupNode,
  type MarkupTag,
} from './markup.ts';
import { safeUrl } from './safe-url.ts';

const MAX_ATTRIBUTE = 500;

/**
 * Reads a tree that came from outside (a content script, a file): keeps what the lists allow,
 * drops the rest, and returns null when the value is not a tree at all. What it returns can be
 * trusted; reading that again changes nothing.
 */
export function readMarkup(value: unknown): Markup | null {
  return readNodes(value, 0);
}

function readNodes(value: unknown, depth: number): Markup | null {
  if (!Array.isArray(value) || depth > MAX_DEPTH) return null;
  const nodes: MarkupNode[] = [];
  for (const item of value) {
    const node = readNode(item, depth);
    if (node === null) return null;
    if (node !== '') nodes.push(node);
  }
  return nodes;
}

function readNode(value: unknown, depth: number): MarkupNode | null {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return null;
  const { tag, attributes, children } = value as Record<string, unknown>;
  if (typeof tag !== 'string' || !isMarkupTag(tag)) return null;
  const read = readNodes(children, depth + 1);
  if (read === null) return null;
  const kept = readAttributes(tag, attributes);
  return { tag, ...(kept && { attributes: kept }), children: isVoidTag(tag) ? [] : read };
}

function readAttributes(tag: MarkupTag, value: unknown): MarkupAttributes | null {
  if (typeof value !== 'object' || value === null) return null;
  const kept: Partial<Record<MarkupAttribute, string>> = {};
  for (const name of attributesOf(tag)) {
    const given = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    const attribute = typeof given === 'string' ? readAttribute(name, given) : null;
    if (attribute !== null) kept[name] = attribute;
  }
  return Object.keys(kept).length > 0 ? kept : null;
}

/** The attribute's value as it may be kept, or null when it may not. */
export function readAttribute(name: MarkupAttribute, value: string): string | null {
  if (isUrlAttribute(name)) return safeUrl(value);
  if (name === 'dir') return /^(ltr|rtl|auto)$/.test(value) ? value : null;
  if (name === 'lang') return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value) ? value : null;
  if (name === 'start') return /^-?\d{1,6}$/.test(value) ? value : null;
  return cleanText(value.slice(0, MAX_ATTRIBUTE));
}
