import { type Node, type ResolvedPos, Slice } from 'prosemirror-model';

/**
 * What is pasted at `place`, with somebody else's words staying a quote of their own instead of joining
 * the line they are pasted into. Inside of such a quote they may join.
 */
export function keepQuotesWhole(slice: Slice, place: ResolvedPos): Slice {
  const { content, openStart, openEnd } = slice;
  for (let depth = place.depth; depth > 0; depth--) {
    if (isForeign(place.node(depth))) return slice;
  }
  const start = isForeign(content.firstChild) ? 0 : openStart;
  const end = isForeign(content.lastChild) ? 0 : openEnd;
  return start === openStart && end === openEnd ? slice : new Slice(content, start, end);
}

const isForeign = (node: Node | null): boolean => node?.type.name === 'foreignQuote';
