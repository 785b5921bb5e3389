import * as v from 'valibot';
import { type Block, type Inline, MARKS, NUMBER_TYPES, POST_VERSION, type Post } from './post.ts';

const list = <Item>(
  item: v.GenericSchema<unknown, Item>,
): v.GenericSchema<unknown, readonly Item[]> => v.array(item);

const inline: v.GenericSchema<unknown, Inline> = v.variant('kind', [
  v.object({
    kind: v.literal('text'),
    text: v.string(),
    marks: list(v.picklist(MARKS)),
    href: v.nullable(v.string()),
    ruby: v.optional(v.object({ reading: v.string(), around: v.tuple([v.string(), v.string()]) })),
  }),
  v.object({ kind: v.literal('break') }),
]);
const content = list(inline);
const blocks = list(v.lazy(() => block));

const block: v.GenericSchema<unknown, Block> = v.variant('kind', [
  v.object({ kind: v.literal('paragraph'), content }),
  v.object({ kind: v.literal('heading'), level: v.picklist([2, 3, 4]), content }),
  v.object({
    kind: v.literal('list'),
    ordered: v.boolean(),
    items: list(blocks),
    numbering: v.optional(v.object({ numbers: list(v.number()), type: v.picklist(NUMBER_TYPES) })),
  }),
  v.object({
    kind: v.literal('quote'),
    blocks,
    attribution: v.nullable(content),
    url: v.nullable(v.string()),
    lang: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal('code'), text: v.string() }),
  v.object({ kind: v.literal('embed'), url: v.string() }),
  v.object({
    kind: v.literal('picture'),
    url: v.string(),
    alt: v.string(),
    credit: v.string(),
  }),
  v.object({ kind: v.literal('more') }),
  v.object({ kind: v.literal('rule') }),
  v.object({ kind: v.literal('note'), content }),
]);

/** A post of this version, with all that the renderers look at and nothing else. */
export const postSchema: v.GenericSchema<unknown, Post> = v.object({
  version: v.literal(POST_VERSION),
  title: v.string(),
  byline: v.string(),
  categories: list(v.string()),
  tags: list(v.string()),
  excerpt: v.string(),
  slug: v.string(),
  lang: v.string(),
  date: v.string(),
  isDateChosen: v.boolean(),
  blocks,
});
