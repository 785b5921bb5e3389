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
 * stand in one. What is no heading, list, rule or embed is a paragraph of its words.
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
  if (tag === 'hr') return { type: 'rule' };
  if (tag === 'figure') {
    const url = safePageUrl(textOf(children).trim());
    if (url !== null) return { type: 'embed', attrs: { url } };
  }
  const content = inlines(children, []);
  return content.length === 0 ? null : { type: 'paragraph', content };
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
