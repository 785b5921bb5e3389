/** Where, in the scripts' own world, reading mode waits for news from the script that clips. */
const CHANGED: unique symbol = Symbol.for('quotewright.changed');

const world: { [CHANGED]?: (() => void) | undefined } & typeof globalThis = globalThis;

/** Says that this page's clippings have changed. Nobody may be listening. */
export const tellClippingsChanged = (): void => world[CHANGED]?.();

/** Calls `listener` when this page's clippings have changed, until `signal` is aborted. One listener a page. */
export function onClippingsChanged(listener: () => void, signal: AbortSignal): void {
  world[CHANGED] = listener;
  signal.addEventListener('abort', () => {
    delete world[CHANGED];
  });
}
