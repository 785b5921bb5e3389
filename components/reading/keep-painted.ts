import { sendFinder } from '../../adapters/browser/messages.ts';
import { documentProperty } from '../../adapters/page/dom.ts';
import type { Passages } from '../../adapters/page/find-passages.ts';
import { finderHere } from '../../adapters/page/finder.ts';
import { startPainting } from '../../adapters/page/paint-passages.ts';
import type { PageClipping } from '../../domain/reading/page-clipping.ts';

/** Clippings as they are painted on the page. */
export interface Painted {
  readonly passages: () => Passages;
  /** Finds and paints these clippings, and no others, at once. */
  readonly paint: (clippings: readonly PageClipping[]) => void;
  /** The page has changed: finds again what has moved, gone or come. */
  readonly again: () => void;
}

/** So many times as long as a search took, a page that never rests is left alone after it. */
const REST = 20;

/**
 * Keeps clippings painted until `signal` is aborted; calls `onFound` after every search. Searches
 * never overlap: what changes during one is seen to after it.
 */
export function keepPainted(onFound: () => void, signal: AbortSignal): Painted {
  let clippings: readonly PageClipping[] = [];
  let passages: Passages = new Map();
  const painter = startPainting();
  let isStale = false;
  let isSearching = false;
  let restUntil = 0;
  let wake = () => {};

  const search = async () => {
    isStale = false;
    const wanted = clippings;
    const started = performance.now();
    const found = await findAll(wanted, passages, signal);
    restUntil = performance.now() + REST * (performance.now() - started);
    if (!found || wanted !== clippings) return;
    passages = found;
    painter.paint(passages.values());
    onFound();
  };
  const rest = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, restUntil - performance.now());
    });
  const again = async () => {
    isStale = true;
    if (isSearching) return;
    isSearching = true;
    while (isStale && !signal.aborted) {
      if (performance.now() < restUntil) await rest();
      await search().catch(() => undefined);
    }
    isSearching = false;
  };
  const paint = (wanted: readonly PageClipping[]) => {
    clippings = wanted;
    restUntil = 0;
    wake();
    void again();
  };
  signal.addEventListener('abort', painter.stop);
  return { passages: () => passages, paint, again: () => void again() };
}

/** Null when it could not be searched, or need not be any more. */
async function findAll(
  clippings: readonly PageClipping[],
  before: Passages,
  signal: AbortSignal,
): Promise<Passages | null> {
  if (clippings.length === 0) return new Map();
  if (!finderHere()) await sendFinder();
  const root: Element =
    documentProperty(document, 'body') ?? documentProperty(document, 'documentElement');
  return (await finderHere()?.(root, { clippings, before, signal })) ?? null;
}
