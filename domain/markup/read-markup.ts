import * as v from 'valibot';
import { type Reader, readAs } from '../schema/read-as.ts';
import { cleanText } from './clean-text.ts';
import {
  attributesOf,
  BLOCK_TAGS,
  INLINE_TAGS,
  isVoidTag,
  MAX_DEPTH,
  type Markup,
  type MarkupAttribute,
  type MarkupAttributes,
  type MarkupNode,
  type MarkupTag,
} from './markup.ts';
import { readAttribute } from './read-attribute.ts';

const TAG = v.picklist([...BLOCK_TAGS, ...INLINE_TAGS]);
const TEXT = v.pipe(v.string(), v.transform(cleanText));

/** What is no text counts as not there; which may stay is for the tag to say. */
const VALUE = v.fallback(v.optional(v.string()), undefined);
const ATTRIBUTES = v.fallback(
  v.object({
    href: VALUE,
    title: VALUE,
    lang: VALUE,
    dir: VALUE,
    datetime: VALUE,
    start: VALUE,
    reversed: VALUE,
    type: VALUE,
    value: VALUE,
    cite: VALUE,
  } satisfies Record<MarkupAttribute, typeof VALUE>),
  {},
);

/**
 * A tree that came from outside (a content script, a file): keeps what the lists allow and drops
 * other attributes; refuses a tree with other elements, or deeper than `MAX_DEPTH`. One schema for
 * each depth, so that no tree can exhaust the stack.
 */
export const MARKUP: Reader<Markup> = Array.from({ length: MAX_DEPTH + 1 }).reduce<Reader<Markup>>(
  (deeper) => nodesOver(deeper),
  v.never(),
);

/** Reads a tree with `MARKUP`; null when it is none. What it returns can be trusted; reading that again changes nothing. */
export const readMarkup = (value: unknown): Markup | null => readAs(MARKUP, value);

function nodesOver(children: Reader<Markup>): Reader<Markup> {
  const element = v.pipe(
    v.object({ tag: TAG, attributes: ATTRIBUTES, children }),
    v.transform((read): MarkupNode => {
      const attributes = keptAttributes(read.tag, read.attributes);
      return {
        tag: read.tag,
        ...(attributes && { attributes }),
        children: isVoidTag(read.tag) ? [] : read.children,
      };
    }),
  );
  const node = v.lazy<Reader<MarkupNode>>((value) => (typeof value === 'string' ? TEXT : element));
  return v.pipe(
    v.array(node),
    v.transform((nodes) => nodes.filter((each) => each !== '')),
  );
}

function keptAttributes(
  tag: MarkupTag,
  given: v.InferOutput<typeof ATTRIBUTES>,
): MarkupAttributes | null {
  const kept: Partial<Record<MarkupAttribute, string>> = {};
  for (const name of attributesOf(tag)) {
    const value = given[name];
    const attribute = value === undefined ? null : readAttribute(name, value);
    if (attribute !== null) kept[name] = attribute;
  }
  return Object.keys(kept).length > 0 ? kept : null;
}
