import { NodeSelection, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { insertQuoteAt } from '../../domain/draft/insert-block.ts';
import { moveBlockTo } from '../../domain/draft/move-block.ts';
import { CLIPPING_TYPE } from '../shared/clipping-drag.ts';
import { gapAt } from './block-at.ts';

/**
 * Lets clippings from the library and blocks of the draft be dropped into the gap nearest to the
 * mouse, and shows that gap meanwhile. Text that is dragged is left to the editor.
 */
export const dropBlocks = (): Plugin =>
  new Plugin({
    view: (view) => {
      const line = document.createElement('div');
      line.className = 'drop-line';
      line.hidden = true;
      const sheet = view.dom.parentElement;
      sheet?.append(line);
      const show = (event: DragEvent) => {
        line.hidden = !isBlockDrag(view, event);
        if (line.hidden) return;
        event.preventDefault();
        line.style.insetBlockStart = `${gapAt(view, event.clientY).top}px`;
      };
      const hide = () => {
        line.hidden = true;
      };
      const handlers = { dragover: show, dragleave: hide, drop: hide, dragend: hide };
      for (const [name, handler] of Object.entries(handlers)) {
        sheet?.addEventListener(name, handler as EventListener);
      }
      return {
        destroy() {
          for (const [name, handler] of Object.entries(handlers)) {
            sheet?.removeEventListener(name, handler as EventListener);
          }
          line.remove();
        },
      };
    },
    props: { handleDrop: drop },
  });

function drop(view: EditorView, event: DragEvent): boolean {
  if (!isBlockDrag(view, event)) return false;
  event.preventDefault();
  const clippingId = event.dataTransfer?.getData(CLIPPING_TYPE);
  const { position } = gapAt(view, event.clientY);
  const command = clippingId ? insertQuoteAt(clippingId, position) : moveBlockTo(position);
  command(view.state, view.dispatch);
  view.focus();
  return true;
}

/** True for a clipping, and for a block of this draft that is dragged as a whole. */
const isBlockDrag = (view: EditorView, { dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes(CLIPPING_TYPE) === true ||
  (view.dragging !== null && view.state.selection instanceof NodeSelection);
