import type { Markup, MarkupElement, MarkupNode } from '../markup/markup.ts';
import { type FrozenRun, type FrozenText, lineAt } from './frozen-text.ts';
import type { QuotePart, Range } from './quote-part.ts';
import { type Piece, quotePieces } from './quote-pieces.ts';
import { wordsOfPiece } from './shown-words.ts';

/**
 * The clipping's words as a quote shows them: what is left out is gone, and all that is the blogger's stands in
 * elements `own`. The tree itself when nothing is changed. `part` must fit: see `fitsText`.
 */
export function applyEdits(markup: Markup, frozen: FrozenText, part: QuotePart): Markup {
  const isWhole = part.from === 0 && part.to === frozen.text.length;
  if (isWhole && part.edits.length === 0) return markup;
  const leaves = fillLeaves(frozen, part);
  let leaf = -1;
  const rebuilt = (nodes: Markup): MarkupNode[] =>
    nodes.flatMap((node): readonly MarkupNode[] => {
      if (typeof node === 'string' || node.tag === 'br') leaf += 1;
      const kept = leaves.get(leaf) ?? [];
      if (typeof node === 'string') return kept;
      if (node.tag === 'br') return kept.length > 0 ? [node] : [];
      if (node.children.length === 0) return [node];
      const children = rebuilt(node.children);
      return isEmptied(node, children) ? [] : [{ ...node, children }];
    });
  return rebuilt(markup);
}

/** True for an element that says nothing any more. An item keeps its number for the ones after it, a cell its column. */
const isEmptied = ({ tag }: MarkupElement, children: Markup): boolean =>
  tag === 'tr'
    ? children.every((cell) => typeof cell !== 'string' && cell.children.length === 0)
    : children.length === 0 && !/^(?:li|td|th)$/.test(tag);

/** What stands in place of each run of text and line break, by its number. */
function fillLeaves(frozen: FrozenText, part: QuotePart): ReadonlyMap<number, MarkupNode[]> {
  const leaves = new Map<number, MarkupNode[]>();
  const stressed = part.edits.flatMap((edit): readonly Range[] =>
    'stress' in edit ? [edit.stress] : [],
  );
  const put = (run: FrozenRun | undefined, node: MarkupNode) => {
    if (run) leaves.set(run.leaf, [...(leaves.get(run.leaf) ?? []), node]);
  };
  const runAt = (offset: number) =>
    frozen.runs.find(({ from, to }) => from <= offset && offset < to);
  for (const piece of quotePieces(frozen, part)) {
    if (piece.kind === 'source' || piece.kind === 'space') {
      for (const run of frozen.runs) {
        const [from, to] = [Math.max(run.from, piece.from), Math.min(run.to, piece.to)];
        if (from < to)
          for (const node of stressedWords(frozen.text, [from, to], stressed)) put(run, node);
      }
    } else if (piece.kind !== 'break' && piece.kind !== 'turn') {
      const words = wordsOfPiece(piece, frozen);
      if (words !== '') {
        // Between two cells there is no run of text.
        const home = homesOf(frozen, part, piece).find((at) => runAt(at));
        if (home !== undefined) put(runAt(home), { tag: 'own', children: [words] });
      }
    }
  }
  return leaves;
}

/**
 * The offsets beside which something of the blogger's may stand, the best first: the unit before it on its line,
 * one after it there, what it stands for.
 */
function homesOf(
  frozen: FrozenText,
  part: QuotePart,
  { kind, from, to }: Piece,
): readonly number[] {
  if (kind === 'letter') return [from];
  const [line, last] = [lineAt(frozen, from), lineAt(frozen, to)];
  const before = from > Math.max(line.from, part.from) ? [from - 1] : [];
  const after = to < Math.min(last.to, part.to) ? [to] : [];
  return [...before, ...after, from];
}

function stressedWords(
  text: string,
  [from, to]: Range,
  stressed: readonly Range[],
): readonly MarkupNode[] {
  const ends = stressed.flat().filter((cut) => cut > from && cut < to);
  const cuts = [...new Set([from, ...ends, to])].sort((one, other) => one - other);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? from;
    const words = text.slice(start, end);
    return stressed.some(([a, b]) => a <= start && b >= end)
      ? { tag: 'em', children: [words] }
      : words;
  });
}
