import type { EditorState } from 'prosemirror-state';

/**
 * The clippings that the draft quotes, the next one below the cursor first, then further down, then
 * those above: the order in which a blogger who writes a lead-in wants to link them. Each once.
 */
export function quotesNear({ doc, selection }: EditorState): readonly string[] {
  const below: string[] = [];
  const above: string[] = [];
  doc.forEach((node, offset) => {
    if (node.type.name !== 'quote') return;
    (offset >= selection.from ? below : above).push(String(node.attrs.clippingId));
  });
  return [...new Set([...below, ...above.reverse()])];
}
