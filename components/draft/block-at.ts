import type { EditorView } from 'prosemirror-view';

/** A top-level block as it is drawn. */
export interface DrawnBlock {
  /** Its position in the document. */
  readonly position: number;
  readonly end: number;
  readonly dom: HTMLElement;
}

/** The top-level block at this height of the window; null between blocks. */
export const blockAt = (view: EditorView, clientY: number): DrawnBlock | null =>
  drawnBlocks(view).find(({ dom }) => {
    const { top, bottom } = dom.getBoundingClientRect();
    return clientY >= top && clientY <= bottom;
  }) ?? null;

/** The gap between blocks nearest to this height: where something that is dropped there goes. */
export function gapAt(view: EditorView, clientY: number): { position: number; top: number } {
  const blocks = drawnBlocks(view);
  const next = blocks.find(({ dom }) => {
    const { top, bottom } = dom.getBoundingClientRect();
    return clientY < (top + bottom) / 2;
  });
  const last = blocks.at(-1);
  if (next) return { position: next.position, top: next.dom.offsetTop };
  if (!last) return { position: 0, top: 0 };
  return { position: last.end, top: last.dom.offsetTop + last.dom.offsetHeight };
}

function drawnBlocks(view: EditorView): readonly DrawnBlock[] {
  const blocks: DrawnBlock[] = [];
  view.state.doc.forEach((node, position) => {
    const dom = view.nodeDOM(position);
    if (dom instanceof HTMLElement) blocks.push({ position, end: position + node.nodeSize, dom });
  });
  return blocks;
}
