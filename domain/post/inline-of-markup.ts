import type { Markup, MarkupNode, MarkupTag } from '../markup/markup.ts';
import type { Phrases } from '../words/phrases.ts';
import { partsShifted } from './parts-shifted.ts';
import { type Inline, type Mark, run } from './post.ts';
import { rubyRuns } from './ruby-runs.ts';

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

/** What a run inside of an element is besides a link; undefined where it is nothing. */
export const markOfTag = (tag: MarkupTag): Mark | undefined => MARK_OF[tag];

/**
 * One line of captured words as runs, trimmed at its ends; empty when it has no words. The browser draws
 * the marks of `<q>`, which as plain words would be lost: they are `quotationMarks`, by depth.
 */
export function inlineOfMarkup(
  line: Markup,
  quotationMarks: Phrases['quotationMarks'],
): readonly Inline[] {
  const outside = { marks: [], href: null, quotationMarks };
  const runs = line.flatMap((node) => runsOf(node, outside));
  return trimmed(runs.filter((inline, at) => !isEmpty(inline) || partsShifted(runs, at)));
}

/** What holds around a node; the first of the quotation marks are those of the next quotation in it. */
interface Around {
  readonly marks: readonly Mark[];
  readonly href: string | null;
  readonly quotationMarks: Phrases['quotationMarks'];
}

function runsOf(node: MarkupNode, around: Around): readonly Inline[] {
  const { marks, href, quotationMarks } = around;
  if (typeof node === 'string') return node === '' ? [] : [run(node, marks, href)];
  if (node.tag === 'br') return [{ kind: 'break' }];
  if (node.tag === 'own')
    return node.children.map((words) => ({ ...run(String(words), [], href), by: 'blogger' }));
  const mark = markOfTag(node.tag);
  const inside = {
    marks: mark ? [...marks, mark] : marks,
    href: (node.tag === 'a' && node.attributes?.href) || href,
    quotationMarks,
  };
  const within = (there: Around, content = node.children) =>
    content.flatMap((child) => runsOf(child, there));
  if (node.tag === 'ruby') return rubyRuns(node, (base) => within(inside, base));
  if (node.tag === 'sup' || node.tag === 'sub') {
    // What is raised inside of raised text has no mark of its own: a sign says it.
    const isInner = marks.includes('sup') || marks.includes('sub');
    if (isInner) return [run(node.tag === 'sup' ? '^' : '_', marks, href), ...within(around)];
    return [run('', marks, href), ...within(inside)];
  }
  if (node.tag !== 'q') return within(inside);
  const [[opening, closing], next] = quotationMarks;
  const sign = (text: string) => run(text, inside.marks, inside.href);
  const words = within({ ...inside, quotationMarks: [next, [opening, closing]] });
  return [sign(opening), ...words, sign(closing)];
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

const isEmpty = (inline: Inline): boolean => inline.kind === 'text' && inline.text === '';

const hasWords = (inline: Inline): boolean => inline.kind === 'text' && inline.text.trim() !== '';
