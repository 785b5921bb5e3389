import type { findPassages } from './find-passages.ts';

/** Where, in the scripts' own world, what finds passages can be reached once it has been loaded. */
const FINDER: unique symbol = Symbol.for('quotewright.finder');

/** Finds clippings on a page: see `findPassages`. */
export type Finder = typeof findPassages;

const world: { [FINDER]?: Finder | undefined } & typeof globalThis = globalThis;

/** What finds passages, if it has been loaded into this page; most pages have no clippings and need none. */
export const finderHere = (): Finder | null => world[FINDER] ?? null;

/** Makes it known to the scripts of this page. */
export function provideFinder(finder: Finder): void {
  world[FINDER] = finder;
}
