import { NodeSelection, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { blockAt, type DrawnBlock } from './block-at.ts';

/**
 * A grip beside the block under the mouse, by which any block, a paragraph of the blogger's own too,
 * is dragged to another place. It is for the mouse alone; keys move blocks with Alt and arrows.
 */
export const blockHandle = (): Plugin => new Plugin({ view: (view) => showHandle(view) });

function showHandle(view: EditorView): { destroy(): void } {
  const handle = document.createElement('div');
  handle.className = 'block-handle';
  handle.draggable = true;
  handle.hidden = true;
  handle.textContent = '⠿';
  handle.setAttribute('aria-hidden', 'true');
  const sheet = view.dom.parentElement;
  sheet?.append(handle);
  let block: DrawnBlock | null = null;

  const follow = ({ clientY }: MouseEvent) => {
    block = blockAt(view, clientY);
    handle.hidden = block === null;
    if (block) handle.style.insetBlockStart = `${block.dom.offsetTop}px`;
  };
  const drag = (event: DragEvent) => {
    if (block === null || !event.dataTransfer) return;
    const selection = NodeSelection.create(view.state.doc, block.position);
    view.dispatch(view.state.tr.setSelection(selection));
    // The editor moves the block itself; elsewhere its words arrive.
    event.dataTransfer.setData('text/plain', view.serializeForClipboard(selection.content()).text);
    event.dataTransfer.effectAllowed = 'copyMove';
    view.dragging = { slice: selection.content(), move: true };
  };
  const hide = () => {
    handle.hidden = true;
  };
  sheet?.addEventListener('mousemove', follow);
  sheet?.addEventListener('mouseleave', hide);
  handle.addEventListener('dragstart', drag);
  return {
    destroy() {
      sheet?.removeEventListener('mousemove', follow);
      sheet?.removeEventListener('mouseleave', hide);
      handle.remove();
    },
  };
}
