import type { Block, Inline, Post } from '../post/post.ts';
import type { StoredPost } from './stored-post.ts';

/**
 * The version of the form in which a delivery stores its post. Raise it whenever `Post` changes, and
 * lead older ones up here.
 */
export const POST_VERSION = 1;

/**
 * The post of a delivery as this version of the program draws it, whatever version stored it; null
 * when no renderer would know it, and for one of a later version.
 */
export function readStoredPost({ post, postVersion }: StoredPost): Post | null {
  return postVersion <= POST_VERSION && isPost(post) ? post : null;
}

function isPost(value: unknown): value is Post {
  const { title, categories, tags, excerpt, blocks } = recordOf(value);
  return (
    typeof title === 'string' &&
    typeof excerpt === 'string' &&
    isListOf(categories, isText) &&
    isListOf(tags, isText) &&
    isListOf(blocks, isBlock)
  );
}

const BLOCKS: Readonly<Record<Block['kind'], (block: Fields) => boolean>> = {
  paragraph: ({ content }) => isListOf(content, isInline),
  heading: ({ content }) => isListOf(content, isInline),
  note: ({ content }) => isListOf(content, isInline),
  list: ({ items }) => isListOf(items, (item) => isListOf(item, isBlock)),
  quote: ({ blocks, attribution }) =>
    isListOf(blocks, isBlock) && (attribution === null || isListOf(attribution, isInline)),
  code: ({ text }) => isText(text),
  embed: ({ url }) => isText(url),
  rule: () => true,
};

const INLINES: Readonly<Record<Inline['kind'], (inline: Fields) => boolean>> = {
  text: ({ text, marks, href }) =>
    isText(text) && isListOf(marks, isText) && (href === null || isText(href)),
  break: () => true,
};

const isBlock = (value: unknown): boolean => isOneOf(BLOCKS, value);
const isInline = (value: unknown): boolean => isOneOf(INLINES, value);

function isOneOf(
  kinds: Readonly<Record<string, (fields: Fields) => boolean>>,
  value: unknown,
): boolean {
  const fields = recordOf(value);
  const { kind } = fields;
  return typeof kind === 'string' && Object.hasOwn(kinds, kind) && (kinds[kind]?.(fields) ?? false);
}

type Fields = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const isText = (value: unknown): value is string => typeof value === 'string';

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);
