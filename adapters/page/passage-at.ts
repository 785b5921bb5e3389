import type { Passages } from './find-passages.ts';

/** The id of the passage whose words stand at this point of the viewport, in CSS pixels; the shortest when several do. */
export function passageAt(
  document: Document,
  passages: Passages,
  { x, y }: { readonly x: number; readonly y: number },
): string | null {
  const caret = Document.prototype.caretPositionFromPoint?.call(document, x, y);
  if (!caret) return null;
  const here = [...passages].filter(
    ([, { range }]) =>
      range.isPointInRange(caret.offsetNode, caret.offset) && isInBoxes(range, x, y),
  );
  here.sort(([, one], [, other]) => one.words.length - other.words.length);
  return here[0]?.[0] ?? null;
}

/** A point right of a line's end has its caret in the line too, but nothing is painted there. */
const isInBoxes = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
