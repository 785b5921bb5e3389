import { TextQuote } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { injectCapture } from '../../adapters/browser/inject-capture.ts';
import type { ReadableTab } from '../../adapters/browser/readable-tab.ts';
import { Icon } from '../shared/Icon.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { unreadableWords } from './unreadable-words.ts';

/** Clips what is highlighted on the page under the popup; the page itself says how it went. */
export function ClipButton({ tab }: { readonly tab: ReadableTab | null }) {
  const notify = useNotify();
  const button = useRef<HTMLButtonElement>(null);
  const [isReading, setIsReading] = useState(false);
  useLayoutEffect(() => button.current?.focus(), []);
  const clip = async () => {
    if (!tab) return;
    setIsReading(true);
    const outcome = await injectCapture(tab.id);
    setIsReading(false);
    if (outcome.kind === 'unreadable')
      notify({ text: unreadableWords(outcome.reason), isProblem: true });
  };
  return (
    <button
      ref={button}
      type="button"
      class="button primary"
      disabled={!tab || isReading}
      onClick={clip}
    >
      <Icon of={TextQuote} /> Clip highlighted passage
    </button>
  );
}
