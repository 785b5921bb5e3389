import { useEffect } from 'preact/hooks';

/**
 * Hears of errors that nobody caught, in this window: `onError` is told once for each. Browsers report
 * a layout that took two rounds as an error too; that is none.
 */
export function useStrayErrors(onError: () => void): void {
  useEffect(() => {
    const hear = (event: Event) => {
      if (event instanceof ErrorEvent && /ResizeObserver loop/.test(event.message)) return;
      onError();
    };
    const kinds = ['error', 'unhandledrejection'] as const;
    for (const kind of kinds) window.addEventListener(kind, hear);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, hear);
    };
  }, [onError]);
}
