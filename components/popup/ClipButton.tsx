import { TextQuote } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { injectCapture } from '../../adapters/browser/inject-capture.ts';
import type { ReadableTab } from '../../adapters/browser/readable-tab.ts';
import { t } from '../../adapters/i18n/t.ts';
import { Icon } from '../shared/Icon.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { useAct } from '../shared/use-act.ts';
import { unreadableWords } from './unreadable-words.ts';

/** Clips what is highlighted on the page under the popup; the page itself says how it went. */
export function ClipButton({ tab }: { readonly tab: ReadableTab | null }) {
  const notify = useNotify();
  const act = useAct();
  const button = useRef<HTMLButtonElement>(null);
  const [isReading, setIsReading] = useState(false);
  useLayoutEffect(() => button.current?.focus(), []);
  const clip = async () => {
    if (!tab || isReading) return;
    const read = async () => {
      const outcome = await injectCapture(tab.id);
      if (outcome.kind === 'unreadable')
        notify({ text: unreadableWords(outcome.reason), isProblem: true });
    };
    setIsReading(true);
    await act(read, 'popup_clipFailed');
    setIsReading(false);
  };
  return (
    <button
      ref={button}
      type="button"
      class="button primary"
      // Not `disabled`: that would take the focus from it.
      aria-disabled={!tab || isReading}
      onClick={clip}
    >
      <Icon of={TextQuote} /> {t('popup_clip')}
    </button>
  );
}
