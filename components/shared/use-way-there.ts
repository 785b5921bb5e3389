import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A way by keyboard to a place that comes and goes: `key` leads from anywhere to its newest button
 * and back, Escape leads back. Returns what leads back from inside; it does nothing when the focus is elsewhere.
 */
export function useWayThere(place: RefObject<HTMLElement | null>, key: string): () => void {
  const cameFrom = useRef<HTMLElement | null>(null);
  const goBack = () => {
    if (!place.current?.contains(document.activeElement)) return;
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
  };
  useEffect(() => {
    const remember = ({ relatedTarget }: FocusEvent) => {
      const isOutside = !place.current?.contains(relatedTarget as Node | null);
      if (relatedTarget instanceof HTMLElement && isOutside) cameFrom.current = relatedTarget;
    };
    const press = (event: KeyboardEvent) => {
      const isInside = place.current?.contains(document.activeElement) ?? false;
      if (event.key === key && !isInside) {
        const newest = place.current?.lastElementChild?.querySelector('button');
        if (newest) event.preventDefault();
        newest?.focus();
      } else if (isInside && (event.key === key || event.key === 'Escape')) {
        event.preventDefault();
        goBack();
      }
    };
    const here = place.current;
    here?.addEventListener('focusin', remember);
    document.addEventListener('keydown', press);
    return () => {
      here?.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', press);
    };
  }, [place, key]);
  return goBack;
}
