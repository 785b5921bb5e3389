import { render } from 'preact';
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { embedBelow } from '../../domain/draft/embed-below.ts';
import { moveBlock } from '../../domain/draft/move-block.ts';
import { attributionOf } from '../../domain/draft/quote-attribution.ts';
import { removeBlock } from '../../domain/draft/remove-block.ts';
import { QuoteBlock } from './QuoteBlock.tsx';
import { selectNode } from './select-node.ts';
import { setAttribution } from './set-attribution.ts';

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
  const place = () => {
    const at = position();
    return at === undefined ? undefined : view.state.doc.resolve(at).index(0);
  };
  const draw = (shown: Node) =>
    render(
      <QuoteBlock
        clippingId={String(node.attrs.clippingId)}
        attribution={{
          chosen: attributionOf(shown),
          place,
          onChange: (chosen) => setAttribution(chosen)(view, position()),
        }}
        onEmbed={(url) => act(embedBelow(url))()}
        onMoveUp={act(moveBlock('up'))}
        onMoveDown={act(moveBlock('down'))}
        onRemove={act(removeBlock)}
      />,
      dom,
    );
  draw(node);
  return {
    dom,
    // Drawn in place: a choice that is open, and the focus in it, outlive what is chosen.
    update: (next) => {
      if (next.type !== node.type || next.attrs.clippingId !== node.attrs.clippingId) return false;
      draw(next);
      return true;
    },
    stopEvent: (event) =>
      event.target instanceof Element &&
      event.target.closest('button, .attribution-panel') !== null,
    ignoreMutation: () => true,
    destroy: () => render(null, dom),
  };
}
