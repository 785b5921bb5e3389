import type { LeftOutPart } from '../../domain/clipping/left-out.ts';
import { isElement, isText, nameOf } from './dom.ts';
import { roleOf } from './element-role.ts';
import { isInLine } from './line-beside.ts';
import { childrenIn, type RangePaths, textIn } from './range-walk.ts';

/** What is read of a range. */
export interface Reach {
  /** The story alone, all that is shown, or also what is hidden between its words. */
  readonly keeps: 'story' | 'shown' | 'all';
  /** True where nothing could be selected by hand, so that what can be selected tells nothing. */
  readonly isUnselectable?: boolean;
  /** Nodes that are left out for good: the `edges` of another reading. */
  readonly without?: ReadonlySet<Node>;
}

/** What one reading of a range leaves out. */
export class Omissions {
  readonly #leftOut = new Set<LeftOutPart>();
  readonly #edges = new Set<Node>();
  readonly #paths: RangePaths;
  readonly #reach: Reach;
  #keeps: Reach['keeps'];
  #hasWords = false;
  /** What was left out since the last word, or since the start. */
  #passed: (readonly [Node, LeftOutPart])[] = [];

  constructor(paths: RangePaths, reach: Reach) {
    this.#paths = paths;
    this.#reach = reach;
    this.#keeps = reach.keeps;
  }

  /** True when the node is left out of this reading, which is told where there is something to tell. */
  leaves(node: Node, kind: LeftOutPart): boolean {
    if (this.#reach.without?.has(node) || !holdsWords(node, this.#paths)) return true;
    if (this.#keeps === 'all' || (this.#keeps === 'shown' && kind !== 'hidden')) return false;
    const isApart = kind === 'controls' && isElement(node) && !isInLine(node);
    if (kind === 'hidden' || isApart) this.#passed.push([node, kind]);
    else this.#leftOut.add(kind);
    return true;
  }

  /** Runs `content` inside a part of that kind: what is hidden in a box beside the story stays out of it. */
  within(kind: LeftOutPart | null, content: () => void): void {
    const keeps = this.#keeps;
    if (kind && kind !== 'hidden') this.#keeps = 'shown';
    content();
    this.#keeps = keeps;
  }

  /** Words were read: what was left out before them, and after others, stands between words. */
  settle(): void {
    for (const [node, kind] of this.#passed)
      if (this.#hasWords) this.#leftOut.add(kind);
      else this.#edges.add(node);
    this.#passed = [];
    this.#hasWords = true;
  }

  /** The kinds that were left out, and what lies before the first word or after the last. */
  finish(): { readonly leftOut: ReadonlySet<LeftOutPart>; readonly edges: ReadonlySet<Node> } {
    for (const [node] of this.#passed) this.#edges.add(node);
    return { leftOut: this.#leftOut, edges: this.#edges };
  }
}

/** True when words lie in the part of the node that the range holds. */
function holdsWords(node: Node, paths: RangePaths): boolean {
  if (isText(node)) return /[\p{L}\p{N}]/u.test(textIn(node, paths));
  if (!isElement(node) || roleOf(nameOf(node)).kind === 'nothing') return false;
  for (const child of childrenIn(node, paths)) if (holdsWords(child, paths)) return true;
  return false;
}
