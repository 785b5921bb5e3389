import { useLayoutEffect, useRef } from 'preact/hooks';

/** What the toolbar's element is given. */
interface RovingFocus {
  readonly ref: { current: HTMLDivElement | null };
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
}

/** Where a key leads from the stop at `at`; undefined for other keys. */
const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  next: (at, count) => (at + 1) % count,
  previous: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Makes the buttons of a toolbar one stop for Tab; arrows, Home and End walk among them, in the
 * direction in which the toolbar is written. Tab comes back to the button that had the focus last.
 */
export function useRovingFocus(): RovingFocus {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  const stops = () => [
    ...(ref.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []),
  ];
  const settle = () => {
    const all = stops();
    const current = all.find((button) => button === last.current) ?? all[0];
    for (const button of all) button.tabIndex = button === current ? 0 : -1;
  };
  // After every drawing: buttons come, go, and are switched off.
  useLayoutEffect(settle);
  return {
    ref,
    onFocusIn({ target }) {
      last.current = target as Element | null;
      settle();
    },
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const target = TARGETS[wayOf(event.key, ref.current)];
      const all = stops();
      const at = all.findIndex((button) => button.matches(':focus'));
      if (!target || at < 0) return;
      event.preventDefault();
      all[target(at, all.length)]?.focus();
    },
  };
}

function wayOf(key: string, toolbar: Element | null): string {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return key;
  const isRtl = toolbar !== null && getComputedStyle(toolbar).direction === 'rtl';
  return (key === 'ArrowRight') === isRtl ? 'previous' : 'next';
}
