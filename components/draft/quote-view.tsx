import { render } from 'preact';
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { embedBelow } from '../../domain/draft/embed-below.ts';
import { moveBlock } from '../../domain/draft/move-block.ts';
import { attributionOf } from '../../domain/draft/quote-attribution.ts';
import { removeBlock } from '../../domain/draft/remove-block.ts';
import { QuoteBlock } from './QuoteBlock.tsx';
import type { QuotePlaceInDraft } from './quote-editor.ts';
import { quoteEditorAt } from './quote-editors.ts';
import { selectNode } from './select-node.ts';
import { setAttribution } from './set-attribution.ts';

/**
 * How a quote is drawn in the editor: a block that can be selected, moved and removed as a whole. Its words
 * are the clipping's: what is done to them in its own editor comes here as marked edits.
 */
export function quoteView(
  given: Node,
  view: EditorView,
  position: () => number | undefined,
): NodeView {
  let node = given;
  const dom = document.createElement('div');
  dom.className = 'quote-block';
  dom.contentEditable = 'false';
  dom.dataset.quote = String(node.attrs.clippingId);
  // Within what can be dragged Firefox puts every click's cursor at the start; the grip drags blocks.
  queueMicrotask(() => {
    dom.draggable = false;
  });
  const draft: QuotePlaceInDraft = { view, node: () => node, position };
  const act = (command: Parameters<typeof selectNode>[2]) => () =>
    selectNode(view, position(), command);
  const place = () => {
    const at = position();
    return at === undefined ? undefined : view.state.doc.resolve(at).index(0);
  };
  const draw = () =>
    render(
      <QuoteBlock
        draft={draft}
        attribution={{
          chosen: attributionOf(node),
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
  draw();
  return {
    dom,
    // Drawn in place: a cursor or a choice that is open in it outlives what is changed.
    update(next) {
      if (next.type !== node.type || next.attrs.clippingId !== node.attrs.clippingId) return false;
      const isSame = next.attrs === node.attrs;
      node = next;
      if (isSame) return true;
      const start = position();
      if (start !== undefined) quoteEditorAt(view, start)?.update();
      draw();
      return true;
    },
    stopEvent: ({ target }) =>
      target instanceof Element &&
      target.closest('button, .quote-words, .attribution-panel') !== null,
    ignoreMutation: () => true,
    destroy: () => render(null, dom),
  };
}
