import { useRef, useState } from 'preact/hooks';
import { NoticeCard } from './NoticeCard.tsx';
import type { ShownNotice } from './notice.ts';
import { useWayThere } from './use-way-there.ts';

/** The key that leads to the newest notice from anywhere, and back. */
const KEY = 'F8';

/**
 * Where notices stand: below everything, over nothing, and never taking the focus. While the mouse is over
 * the strip or the focus in it, no notice goes away.
 */
export function NoticeStrip({
  shown,
  onDismiss,
}: {
  readonly shown: readonly ShownNotice[];
  readonly onDismiss: (id: number) => void;
}) {
  const strip = useRef<HTMLDivElement>(null);
  const goBack = useWayThere(strip, KEY);
  const [isOver, setIsOver] = useState(false);
  const [isIn, setIsIn] = useState(false);
  const end = (id: number) => {
    goBack();
    onDismiss(id);
  };
  return (
    <div
      ref={strip}
      class="notices"
      role="status"
      onPointerEnter={() => setIsOver(true)}
      onPointerLeave={() => setIsOver(false)}
      onFocusIn={() => setIsIn(true)}
      onFocusOut={() => setIsIn(false)}
      onMouseDown={(event) => {
        // A click beside its buttons must not take the cursor out of the text.
        const { target } = event;
        if (!(target instanceof Element && target.closest('button'))) event.preventDefault();
      }}
    >
      {shown.map(({ id, notice }) => (
        <NoticeCard key={id} notice={notice} isHeld={isOver || isIn} onEnd={() => end(id)} />
      ))}
    </div>
  );
}
