/** Lines in the window, in its pixels. */
export interface Lines {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** Between the dialog and the lines, and the edge of the window. */
const GAP = 8;
/** Lower than this a dialog is of no use. */
const LEAST = 140;

/**
 * Puts an open dialog below the lines, or above them where there is more room, so that it covers none of
 * them; it scrolls when it is higher than that. Where there is no room on either side it stays in the middle.
 */
export function placeBeside(dialog: HTMLElement, { top, bottom, left }: Lines): void {
  const { style } = dialog;
  style.maxBlockSize = '';
  const { offsetHeight: height, offsetWidth: width } = dialog;
  const [above, below] = [top - 2 * GAP, innerHeight - bottom - 2 * GAP];
  const isBelow = height <= below || below >= above;
  const room = isBelow ? below : above;
  const isInWindow = bottom > 0 && top < innerHeight;
  if (!isInWindow || room < Math.min(LEAST, height)) return;
  style.margin = '0';
  style.maxBlockSize = `${room}px`;
  style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  style.top = `${isBelow ? bottom + GAP : top - GAP - Math.min(height, room)}px`;
}
