import type { Node } from 'prosemirror-model';

/** The ids of the clippings that a document quotes, in its order; one that is quoted twice stands twice. */
export function quotedClippings(document: Node): readonly string[] {
  const ids: string[] = [];
  document.forEach((node) => {
    if (node.type.name === 'quote') ids.push(String(node.attrs.clippingId));
  });
  return ids;
}
