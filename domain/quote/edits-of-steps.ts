import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { FrozenText } from './frozen-text.ts';
import { placesInRow, positionOf } from './place-caret.ts';
import { type Cell, quoteCells, spliceCells } from './quote-cells.ts';
import type { QuotePart } from './quote-part.ts';
import { quotePieces } from './quote-pieces.ts';
import { settleCells } from './settle-cells.ts';

/** What a change of a drawn quote comes to. */
export interface EditedQuote {
  readonly part: QuotePart;
  /**
   * Where a position of the changed document is in the newly drawn one. Where words were deleted at that very
   * place it is before their mark, or behind it when `isAfter`.
   */
  readonly place: (position: number, isAfter?: boolean) => number;
}

/** Reads the steps of a change as edits. Steps that set marks say nothing: only commands of our own do that. */
export function editsOfSteps(
  frozen: FrozenText,
  part: QuotePart,
  {
    change,
    isInline,
  }: { readonly change: Pick<Transaction, 'steps' | 'docs' | 'doc'>; readonly isInline: boolean },
): EditedQuote {
  let row = quoteCells(frozen, quotePieces(frozen, part), isInline);
  for (const [index, step] of change.steps.entries()) {
    const ranges: [number, number, number, number][] = [];
    step.getMap().forEach((...range) => {
      ranges.push(range);
    });
    // A step tells its ranges in positions before it: the later ones go first, so that the earlier stay true.
    for (const range of ranges.reverse())
      row = spliceStep(row, change.docs[index + 1] ?? change.doc, range);
  }
  const next = settleCells(frozen, part, row);
  const cells = quoteCells(frozen, quotePieces(frozen, next), isInline);
  const placeIn = placesInRow(frozen, part, row);
  return {
    part: next,
    place: (position, isAfter = false) => positionOf(next, cells, placeIn(position, isAfter)),
  };
}

function spliceStep(
  row: readonly Cell[],
  document: Node,
  [from, to, start, end]: readonly [number, number, number, number],
): readonly Cell[] {
  const text = unitsBetween(document, start, end);
  // Words that came back unchanged at either end of a replacement were not touched.
  const living = row.filter(({ isDead }) => !isDead).slice(from, to);
  const isSame = (cell: Cell | undefined, unit: string | undefined) =>
    cell !== undefined && cell.unit !== '' && cell.kind !== 'whole' && cell.unit === unit;
  let head = 0;
  while (head < Math.min(living.length, text.length) && isSame(living[head], text[head])) head += 1;
  let tail = 0;
  while (
    tail < Math.min(living.length, text.length) - head &&
    isSame(living[living.length - 1 - tail], text[text.length - 1 - tail])
  )
    tail += 1;
  return spliceCells(row, [from + head, to - tail], text.slice(head, text.length - tail));
}

/** One unit for each position: what is no text is a space. */
function unitsBetween(document: Node, start: number, end: number): string {
  let text = '';
  for (let position = start; position < end; position += 1) {
    const { parent, parentOffset } = document.resolve(position);
    const { node, offset } = parent.isTextblock
      ? parent.childAfter(parentOffset)
      : { node: null, offset: 0 };
    text += node?.isText ? (node.text?.[parentOffset - offset] ?? ' ') : ' ';
  }
  return text;
}
