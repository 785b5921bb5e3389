import { Fragment, type Node } from 'prosemirror-model';

/** One content three ways: as it was, and as it became in two places. */
export interface ThreeWays<Value> {
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

/** A stretch of the base that one side replaced. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: Fragment;
}

/**
 * A line of words that was edited in two places at once: both edits, or where they meet, what was
 * typed in both, ours first. Nothing that somebody typed is lost.
 */
export function mergeTextblock({ base, ours, theirs }: ThreeWays<Node>): Node {
  const [mine, other] = [changeOf(base, ours), changeOf(base, theirs)];
  if (!mine) return theirs;
  if (!other) return ours;
  const [first, second] = mine.from <= other.from ? [mine, other] : [other, mine];
  const isApart = first.to <= second.from;
  const between = isApart ? base.content.cut(first.to, second.from) : Fragment.empty;
  const content = base.content
    .cut(0, first.from)
    .append(isApart ? first.by : mine.by)
    .append(between)
    .append(isApart ? second.by : other.by)
    .append(base.content.cut(Math.max(first.to, second.to)));
  return ours.copy(content);
}

/** What is different, as one stretch; null when nothing is. */
function changeOf(base: Node, changed: Node): Change | null {
  const from = base.content.findDiffStart(changed.content);
  const end = base.content.findDiffEnd(changed.content);
  if (from === null || !end) return null;
  // Where letters repeat, both ends claim the same ones.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  return {
    from,
    to: end.a + overlap,
    by: changed.content.cut(from, end.b + overlap),
  };
}
