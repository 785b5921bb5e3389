import type { Passage } from './find-passages.ts';

/** The names that the style sheet of reading mode knows. */
const SAME = 'quotewright';
const ALTERED = 'quotewright-altered';

/** Paints passages on the page. */
export interface Painter {
  /** Paints these, in place of those before. */
  readonly paint: (passages: Iterable<Passage>) => void;
  /** Takes off what this painter has painted, and leaves what another has. */
  readonly stop: () => void;
}

/**
 * Paints by the CSS Custom Highlight API: nothing in the page is changed, so nothing in it can break.
 * The browser keeps one registry for all scripts of a page; ours is in it from the start to the end,
 * painted or not, which is how one that was left behind by an update sees that another has come.
 */
export function startPainting(): Painter {
  const mine = new Map<string, Highlight>();
  const put = (name: string, ranges: readonly Range[]) => {
    const layer = new Highlight(...ranges);
    mine.set(name, layer);
    CSS.highlights.set(name, layer);
  };
  const paint = (passages: Iterable<Passage>) => {
    const [same, altered]: [Range[], Range[]] = [[], []];
    for (const { range, verdict } of passages) (verdict === 'altered' ? altered : same).push(range);
    put(SAME, same);
    put(ALTERED, altered);
  };
  const stop = () => {
    for (const [name, layer] of mine) {
      if (CSS.highlights.get(name) === layer) CSS.highlights.delete(name);
    }
  };
  paint([]);
  return { paint, stop };
}

/** True when somebody of ours paints on this page. */
export const isPainted = (): boolean => CSS.highlights.has(SAME);
