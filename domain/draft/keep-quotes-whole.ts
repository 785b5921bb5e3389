import { type Node, type ResolvedPos, Slice } from 'prosemirror-model';

/**
 * What is pasted at `place`, with somebody else's words staying a quote of their own instead of joining
 * the line they are pasted into. Inside of such a quote they may join.
 */
export function keepQuotesWhole(slice: Slice, place: ResolvedPos): Slice {
  const { content, openStart, openEnd } = slice;
  if (place.depth > 0 && isForeign(place.node(1))) {
    const blocks = content.content;
    const isOwn = (block: Node) => block.isInline || block.type.isInGroup('prose');
    const mayJoin = blocks.every(isForeign) || blocks.every(isOwn);
    // What cannot stand in the quote parts it in two, and takes no words of it along.
    return mayJoin ? slice : new Slice(content, 0, 0);
  }
  const start = isForeign(content.firstChild) ? 0 : openStart;
  const end = isForeign(content.lastChild) ? 0 : openEnd;
  return start === openStart && end === openEnd ? slice : new Slice(content, start, end);
}

const isForeign = (node: Node | null): boolean => node?.type.name === 'foreignQuote';
