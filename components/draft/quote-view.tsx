import { render } from 'preact';
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { embedBelow } from '../../domain/draft/embed-below.ts';
import { moveBlock } from '../../domain/draft/move-block.ts';
import { removeBlock } from '../../domain/draft/remove-block.ts';
import { QuoteBlock } from './QuoteBlock.tsx';
import { selectNode } from './select-node.ts';

/**
 * How a quote is drawn in the editor: a block that can be selected, moved and removed as a whole. Its
 * words are the clipping's and cannot be typed into.
 */
export function quoteView(
  node: Node,
  view: EditorView,
  position: () => number | undefined,
): NodeView {
  const dom = document.createElement('div');
  dom.className = 'quote-block';
  dom.contentEditable = 'false';
  dom.dataset.quote = String(node.attrs.clippingId);
  const act = (command: Parameters<typeof selectNode>[2]) => () =>
    selectNode(view, position(), command);
  render(
    <QuoteBlock
      clippingId={String(node.attrs.clippingId)}
      onEmbed={(url) => act(embedBelow(url))()}
      onMoveUp={act(moveBlock('up'))}
      onMoveDown={act(moveBlock('down'))}
      onRemove={act(removeBlock)}
    />,
    dom,
  );
  return {
    dom,
    stopEvent: (event) =>
      event.target instanceof Element && event.target.closest('button') !== null,
    ignoreMutation: () => true,
    destroy: () => render(null, dom),
  };
}
