import { cleanText } from '../markup/clean-text.ts';
import { safeUrl } from '../markup/safe-url.ts';
import { type Inline, MARKS, type Mark, type TextRun } from '../post/post.ts';

/** Inline content as a tree: what HTML and Markdown write as one element is one node. */
export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly InlineNode[] }
  | { readonly kind: Mark; readonly children: readonly InlineNode[] };

type Wrapper = Mark | { readonly href: string };
type Leaf = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'break' };
interface Piece {
  readonly leaf: Leaf;
  readonly path: readonly Wrapper[];
}

/**
 * Nests flat runs: links outermost, then marks in the order of `MARKS`. Neighbours that share a
 * wrapper stand in one, since two links or two emphases that touch are read as something else in
 * Markdown. Text is cleaned and addresses are checked again: a post may come from an older store.
 */
export function nestInlines(content: readonly Inline[]): readonly InlineNode[] {
  return nest(piecesOf(joinRuns(content)), 0);
}

/** Runs with equal marks as one run; text cleaned, unsafe addresses and empty runs left out. */
export function joinRuns(content: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && isSame(pathOf(last), pathOf(inline))) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.kind === 'break' || inline.text !== '') joined.push(inline);
  }
  return joined
    .map((inline) =>
      inline.kind === 'text' ? { ...inline, text: cleanText(inline.text) } : inline,
    )
    .filter((inline) => inline.kind === 'break' || inline.text !== '');
}

function nest(pieces: readonly Piece[], depth: number): readonly InlineNode[] {
  const nodes: InlineNode[] = [];
  for (let start = 0; start < pieces.length; ) {
    const wrapper = pieces[start]?.path[depth];
    const end = endOfGroup(pieces, start, depth);
    const group = pieces.slice(start, end);
    start = end;
    if (wrapper === undefined) nodes.push(...group.map(({ leaf }) => leaf));
    else if (typeof wrapper === 'string')
      nodes.push({ kind: wrapper, children: nest(group, depth + 1) });
    else nodes.push({ kind: 'link', href: wrapper.href, children: nest(group, depth + 1) });
  }
  return nodes;
}

function endOfGroup(pieces: readonly Piece[], start: number, depth: number): number {
  let end = start + 1;
  while (
    end < pieces.length &&
    keyOf(pieces[end]?.path[depth]) === keyOf(pieces[start]?.path[depth])
  )
    end += 1;
  return end;
}

function pathOf({ marks, href }: TextRun): readonly Wrapper[] {
  const safe = href === null ? null : safeUrl(href);
  const ordered = MARKS.filter((mark) => marks.includes(mark));
  return safe === null ? ordered : [{ href: safe }, ...ordered];
}

/** A break inside a link or an emphasis belongs to it; at its edge it does not. */
function piecesOf(runs: readonly Inline[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let after: readonly Wrapper[] = [];
  const following = runs.toReversed().map((run) => {
    if (run.kind === 'text') after = pathOf(run);
    return after;
  });
  let before: readonly Wrapper[] = [];
  for (const run of runs) {
    const next = following.pop() ?? [];
    if (run.kind === 'text') before = pathOf(run);
    const leaf: Leaf = run.kind === 'text' ? { kind: 'text', text: run.text } : { kind: 'break' };
    pieces.push({ leaf, path: run.kind === 'text' ? before : sharedPath(before, next) });
  }
  return pieces;
}

function sharedPath(before: readonly Wrapper[], after: readonly Wrapper[]): readonly Wrapper[] {
  const differing = before.findIndex((wrapper, index) => keyOf(wrapper) !== keyOf(after[index]));
  return differing < 0 ? before : before.slice(0, differing);
}

const keyOf = (wrapper: Wrapper | undefined): string | undefined =>
  typeof wrapper === 'object' ? `link ${wrapper.href}` : wrapper;
const isSame = (one: readonly Wrapper[], other: readonly Wrapper[]): boolean =>
  one.length === other.length &&
  one.every((wrapper, index) => keyOf(wrapper) === keyOf(other[index]));
