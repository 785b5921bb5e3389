import type { LeftOutPart } from '../../domain/clipping/left-out.ts';
import type { Markup } from '../../domain/markup/markup.ts';
import { enclosing } from './enclosing.ts';
import type { Reach } from './omissions.ts';
import { pathsOf } from './range-walk.ts';
import { nearLanguage } from './shell-of.ts';
import { WordsWalk } from './words-walk.ts';

/** How much may be read before it is called too much. */
export interface Budget {
  /** UTF-16 units of words. */
  words: number;
  /** Nodes, so that a page of empty elements cannot hold the reader up. */
  nodes: number;
}

/** What a range holds: the words as shown, and the kinds of things between them that are not the source's words. */
export interface RangeReading {
  readonly tree: Markup;
  readonly leftOut: ReadonlySet<LeftOutPart>;
  /** What is hidden or pressed before the first word or after the last: the selection only runs over it. */
  readonly edges: ReadonlySet<Node>;
}

/**
 * Reads what the range shows, in the document's order, without what cannot be selected inside what
 * can. Null as soon as the budget, which is counted down, is used up; then nothing has been read to
 * its end.
 */
export function readRange(range: Range, budget: Budget, reach: Reach): RangeReading | null {
  const paths = pathsOf(range);
  const walk = new WordsWalk(paths, budget, reach);
  const { root, wrap } = enclosing(range.commonAncestorContainer, paths);
  wrap(walk.builder, () => walk.enter(root));
  return budget.words < 0 || budget.nodes < 0
    ? null
    : {
        tree: walk.builder.finish(nearLanguage(root)),
        ...walk.omissions.finish(),
      };
}
