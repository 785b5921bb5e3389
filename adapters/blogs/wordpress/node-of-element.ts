import { pictureAddress } from '../../../domain/draft/picture-address.ts';
import { safePageUrl, safeUrl } from '../../../domain/markup/safe-url.ts';
import type { Element } from './parse-markup.ts';

type Part = Element | string;
type Json = Readonly<Record<string, unknown>>;

const MARKS: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  code: 'code',
};

/**
 * One block of a blog's post as a block of a draft, ProseMirror JSON; null when nothing of it can
 * stand in one. What is no heading, list, quote, picture, rule or embed is a paragraph of its words.
 */
export function nodeOfElement(parts: readonly Part[]): Json | null {
  const [first] = parts;
  if (first === undefined) return null;
  if (typeof first === 'string' || parts.length > 1) return paragraph(parts);
  const { tag, children } = first;
  const [, level] = /^h([1-6])$/.exec(tag) ?? [];
  if (level) {
    const attrs = { level: Math.min(4, Math.max(2, Number(level))) };
    return { ...paragraph(children), type: 'heading', attrs };
  }
  if (tag === 'ul' || tag === 'ol') return list(first);
  if (tag === 'blockquote') return foreignQuote(children);
  if (tag === 'hr') return { type: 'rule' };
  if (tag === 'figure') {
    const url = safePageUrl(textOf(children).trim());
    if (url !== null) return { type: 'embed', attrs: { url } };
    const picture = pictureOf(children);
    if (picture) return picture;
  }
  const content = inlines(children, []);
  return content.length === 0 ? null : { type: 'paragraph', content };
}

/** Blocks inside of somebody else's words: paragraphs and lists, which is all that they hold. */
function foreignQuote(parts: readonly Part[]): Json | null {
  const blocks = parts.filter((part): part is Element => typeof part !== 'string');
  const isLine = blocks.every(({ tag }) => !/^(p|ul|ol|h[1-6]|blockquote)$/.test(tag));
  const content = isLine
    ? [paragraph(parts)]
    : blocks.map((block) => (/^[uo]l$/.test(block.tag) ? list(block) : paragraph(block.children)));
  return { type: 'foreignQuote', content: content.filter((block) => block !== null) };
}

function pictureOf(parts: readonly Part[]): Json | null {
  const elements = parts.filter((part): part is Element => typeof part !== 'string');
  const linked = elements.flatMap((one) => (one.tag === 'a' ? one.children : [one]));
  const picture = linked.find((part) => typeof part !== 'string' && part.tag === 'img');
  const url = typeof picture === 'object' ? pictureAddress(picture.src ?? '') : null;
  if (typeof picture !== 'object' || url === null) return null;
  const credit = elements.find(({ tag }) => tag === 'figcaption')?.children ?? [];
  return { type: 'image', attrs: { url, alt: picture.alt ?? '', credit: textOf(credit).trim() } };
}

function list({ tag, children }: Element): Json | null {
  const items = children.filter(
    (part): part is Element => typeof part !== 'string' && part.tag === 'li',
  );
  if (items.length === 0) return null;
  return {
    type: tag === 'ol' ? 'orderedList' : 'bulletList',
    content: items.map((item) => {
      const isList = (part: Part) => typeof part !== 'string' && /^[uo]l$/.test(part.tag);
      const words = item.children.filter((part) => !isList(part));
      const inner = item.children.filter((part): part is Element => isList(part)).map(list);
      return {
        type: 'listItem',
        content: [paragraph(words), ...inner.filter((one) => one !== null)],
      };
    }),
  };
}

function paragraph(parts: readonly Part[]): Json {
  const content = inlines(parts, []);
  return { type: 'paragraph', ...(content.length > 0 && { content }) };
}

function inlines(parts: readonly Part[], marks: readonly Json[]): readonly Json[] {
  return parts.flatMap((part): readonly Json[] => {
    if (typeof part === 'string') {
      // Editors put elements on lines of their own: that is no space between words.
      const text = /^\s*\n\s*$/.test(part) ? '' : part.replace(/[\t\n\r ]+/g, ' ');
      return text === '' ? [] : [{ type: 'text', text, marks }];
    }
    if (part.tag === 'br') return [{ type: 'hardBreak' }];
    const href = part.tag === 'a' && part.href ? safeUrl(part.href) : null;
    const mark = MARKS[part.tag];
    return inlines(part.children, [
      ...marks,
      ...(href ? [{ type: 'link', attrs: { href } }] : []),
      ...(mark ? [{ type: mark }] : []),
    ]);
  });
}

const textOf = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : textOf(part.children))).join('');
