import { X } from 'lucide';
import { useEffect } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import { IconButton } from './IconButton.tsx';
import type { Notice } from './notice.ts';

/** How long a notice stays, in milliseconds: time to read it, or to read it, decide and get there by keyboard. */
const TO_READ = 8000;
const TO_ACT = 20_000;

/** One notice. It ends by its button, by its action, or after a while that does not run while it is held. */
export function NoticeCard({
  notice,
  isHeld,
  onEnd,
}: {
  readonly notice: Notice;
  readonly isHeld: boolean;
  readonly onEnd: () => void;
}) {
  const { text, isProblem, action } = notice;
  useEffect(() => {
    if (isProblem || isHeld) return;
    const timer = setTimeout(onEnd, action ? TO_ACT : TO_READ);
    return () => clearTimeout(timer);
    // The notice and how it ends stay the same for as long as it is shown.
  }, [isHeld]);
  return (
    <div class={isProblem ? 'notice problem' : 'notice'} role={isProblem ? 'alert' : undefined}>
      <p>{text}</p>
      {action && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onEnd();
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton icon={X} label={t('shared_dismiss')} onClick={onEnd} />
    </div>
  );
}
