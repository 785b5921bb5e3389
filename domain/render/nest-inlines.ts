import { cleanText } from '../markup/clean-text.ts';
import { safeUrl } from '../markup/safe-url.ts';
import { partsShifted } from '../post/parts-shifted.ts';
import { type Inline, MARKS, type Mark, type Ruby, type TextRun } from '../post/post.ts';

/** Inline content as a tree: what HTML and Markdown write as one element is one node. */
export type InlineNode =
  | TextNode
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly InlineNode[] }
  | { readonly kind: Mark; readonly children: readonly InlineNode[] };

/** Words, with how they are read where the source says it above them. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly ruby?: Ruby;
}

type Wrapper = Mark | { readonly href: string };
type Leaf = TextNode | { readonly kind: 'break' };
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

/** Runs with equal marks as one run; text cleaned, unsafe addresses and runs that hold nothing apart left out. */
export function joinRuns(content: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const [at, inline] of content.entries()) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && inline.text === '' && !partsShifted(content, at)) continue;
    if (inline.kind === 'text' && last?.kind === 'text' && areOne(last, inline)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'break') return [inline];
    const text = cleanText(inline.text);
    return text === '' && inline.text !== '' ? [] : [{ ...inline, text, ...cleanRuby(inline) }];
  });
}

const areOne = (one: TextRun, other: TextRun): boolean =>
  !one.ruby && !other.ruby && isSame(pathOf(one), pathOf(other));

const cleanRuby = ({ ruby }: TextRun): { readonly ruby?: Ruby } =>
  ruby
    ? {
        ruby: {
          reading: cleanText(ruby.reading),
          around: [cleanText(ruby.around[0]), cleanText(ruby.around[1])],
        },
      }
    : {};

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
    const leaf: Leaf = run.kind === 'text' ? leafOf(run) : { kind: 'break' };
    pieces.push({ leaf, path: run.kind === 'text' ? before : sharedPath(before, next) });
  }
  return pieces;
}

const leafOf = ({ text, ruby }: TextRun): TextNode => ({
  kind: 'text',
  text,
  ...(ruby && { ruby }),
});

function sharedPath(before: readonly Wrapper[], after: readonly Wrapper[]): readonly Wrapper[] {
  const differing = before.findIndex((wrapper, index) => keyOf(wrapper) !== keyOf(after[index]));
  return differing < 0 ? before : before.slice(0, differing);
}

const keyOf = (wrapper: Wrapper | undefined): string | undefined =>
  typeof wrapper === 'object' ? `link ${wrapper.href}` : wrapper;
const isSame = (one: readonly Wrapper[], other: readonly Wrapper[]): boolean =>
  one.length === other.length &&
  one.every((wrapper, index) => keyOf(wrapper) === keyOf(other[index]));
