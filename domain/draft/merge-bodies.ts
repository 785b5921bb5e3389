import { Fragment, type Node } from 'prosemirror-model';
import { mergeQuotes } from '../quote/merge-quotes.ts';
import { alignBlocks } from './align-blocks.ts';
import type { DraftBody } from './draft.ts';
import { mergeTextblock, type ThreeWays } from './merge-content.ts';
import { mergeLists } from './merge-lists.ts';
import { quoteOf } from './quote-attributes.ts';
import { readBody, writeBody } from './read-body.ts';

/**
 * A draft's body that was edited in two windows at once, with what was done in both: blocks that only
 * one side touched are as that side has them, a paragraph that both typed in has the words of both.
 * Where blocks were changed in ways that cannot be put together, ours stand first and theirs below.
 */
export function mergeBodies({ base, ours, theirs }: ThreeWays<DraftBody>): DraftBody {
  const [was, mine, other] = [readBody(base), readBody(ours), readBody(theirs)];
  const blocks = mergeBlocks({ base: was.children, ours: mine.children, theirs: other.children });
  const merged = withoutDoubles(blocks, mine, other);
  const content = merged.length > 0 ? merged : mine.children;
  return writeBody(mine.copy(Fragment.fromArray([...content])));
}

function mergeBlocks({ base, ours, theirs }: ThreeWays<readonly Node[]>): readonly Node[] {
  return mergeLists([base, ours, theirs], keyOf).flatMap((part) =>
    part.kind === 'agreed' ? part.items : bothChanged(part),
  );
}

const keyOf = (block: Node): string => JSON.stringify(block.toJSON());

/** Neighbours that both changed are told apart, block by block: what only one touched is as that one has it. */
function bothChanged({ base, ours, theirs }: ThreeWays<readonly Node[]>): readonly Node[] {
  const [mine, other] = [alignBlocks(base, ours), alignBlocks(base, theirs)];
  return [...base, null].flatMap((was, index) => {
    const [myOwn, theirOwn] = [mine.added[index] ?? [], other.added[index] ?? []];
    const isSame = String(myOwn.map(keyOf)) === String(theirOwn.map(keyOf));
    const added = isSame ? myOwn : [...myOwn, ...theirOwn];
    return was ? [...added, ...whatBecameOf(was, mine.kept[index], other.kept[index])] : added;
  });
}

/** A block that one side took out is gone, unless the other side changed it. */
function whatBecameOf(base: Node, ours?: Node, theirs?: Node): readonly Node[] {
  if (ours && theirs) return mergeBlock({ base, ours, theirs });
  const left = ours ?? theirs;
  return left && !left.eq(base) ? [left] : [];
}

function mergeBlock(ways: ThreeWays<Node>): readonly Node[] {
  const { base, ours, theirs } = ways;
  if (keyOf(base) === keyOf(theirs) || keyOf(ours) === keyOf(theirs)) return [ours];
  if (keyOf(base) === keyOf(ours)) return [theirs];
  if ([base, ours, theirs].every((block) => block.isTextblock)) {
    // One may have made a heading of what the other wrote on.
    const shell = ours.sameMarkup(base) ? theirs : ours;
    return [shell.copy(mergeTextblock(ways).content)];
  }
  if ([base, ours, theirs].every(isQuoteOf(base))) return [mergeQuote(ways)];
  if (base.isAtom || !ours.sameMarkup(base) || !theirs.sameMarkup(base)) return [ours, theirs];
  const inside = { base: base.children, ours: ours.children, theirs: theirs.children };
  return [ours.copy(Fragment.fromArray([...mergeBlocks(inside)]))];
}

const isQuoteOf =
  (quote: Node) =>
  (block: Node): boolean =>
    block.type.name === 'quote' && block.attrs.clippingId === quote.attrs.clippingId;

function mergeQuote({ base, ours, theirs }: ThreeWays<Node>): Node {
  const [was, mine, other] = [quoteOf(base), quoteOf(ours), quoteOf(theirs)];
  const merged = mergeQuotes({ base: was, ours: mine, theirs: other });
  const others = Object.keys(ours.attrs).map((name) => [
    name,
    ours.attrs[name] === base.attrs[name] ? theirs.attrs[name] : ours.attrs[name],
  ]);
  return ours.type.create({ ...Object.fromEntries(others), ...merged });
}

/** A quote that both sides moved would stand at both places: it stands no more often than on either side. */
function withoutDoubles(blocks: readonly Node[], ours: Node, theirs: Node): readonly Node[] {
  const most = new Map<string, number>();
  for (const side of [ours, theirs]) {
    const counts = new Map<string, number>();
    for (const block of side.children) {
      if (!block.isAtom) continue;
      const count = (counts.get(keyOf(block)) ?? 0) + 1;
      counts.set(keyOf(block), count);
      most.set(keyOf(block), Math.max(count, most.get(keyOf(block)) ?? 0));
    }
  }
  const seen = new Map<string, number>();
  return blocks.filter((block) => {
    if (!block.isAtom) return true;
    const count = (seen.get(keyOf(block)) ?? 0) + 1;
    seen.set(keyOf(block), count);
    return count <= (most.get(keyOf(block)) ?? 1);
  });
}
