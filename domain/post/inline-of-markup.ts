import type { Markup, MarkupNode, MarkupTag } from '../markup/markup.ts';
import { type Inline, type Mark, run } from './post.ts';

const MARK_OF: Partial<Record<MarkupTag, Mark>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  strong: 'strong',
  b: 'strong',
  del: 'strike',
  s: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sup: 'sup',
  sub: 'sub',
};

/** One line of captured words as runs, trimmed at its ends; empty when it has no words. */
export function inlineOfMarkup(line: Markup): readonly Inline[] {
  return trimmed(line.flatMap((node) => runsOf(node, [], null)));
}

function runsOf(node: MarkupNode, marks: readonly Mark[], href: string | null): readonly Inline[] {
  if (typeof node === 'string') return node === '' ? [] : [run(node, marks, href)];
  if (node.tag === 'br') return [{ kind: 'break' }];
  const mark = MARK_OF[node.tag];
  const inner = mark ? [...marks, mark] : marks;
  const link = (node.tag === 'a' && node.attributes?.href) || href;
  const runs = node.children.flatMap((child) => runsOf(child, inner, link));
  // The browser draws the marks of <q>; as plain words they would be lost.
  return node.tag === 'q' ? [run('“', inner, link), ...runs, run('”', inner, link)] : runs;
}

function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const first = inlines.findIndex(hasWords);
  if (first < 0) return [];
  const kept = inlines.slice(first, inlines.findLastIndex(hasWords) + 1);
  return kept.map((inline, index) => {
    if (inline.kind === 'break') return inline;
    const start = index === 0 ? inline.text.trimStart() : inline.text;
    return { ...inline, text: index === kept.length - 1 ? start.trimEnd() : start };
  });
}

const hasWords = (inline: Inline): boolean => inline.kind === 'text' && inline.text.trim() !== '';
