import { FileSearch, SearchCheck } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { t, tCount } from '../../adapters/i18n/t.ts';
import { Icon } from '../shared/Icon.tsx';
import { CheckDialog } from './CheckDialog.tsx';
import { type ChecksAsked, useCheckQuestion } from './use-check-question.ts';
import type { SourceCheck } from './use-source-check.ts';

/** Begins checks, of the draft's quotes or of the library's articles, and says how far one has come. */
export function CheckBar({
  check: { progress, start, cancel },
  asked,
}: {
  readonly check: SourceCheck;
  /** What can be checked. */
  readonly asked: ChecksAsked;
}) {
  const { question, askDraft, askLibrary, close } = useCheckQuestion(asked, start);
  const button = useRef<HTMLButtonElement>(null);
  const isRunning = progress !== null;
  // The focus must not fall out of the page with the Cancel button.
  useEffect(() => {
    if (!isRunning) return;
    return () => {
      if (document.activeElement === document.body) button.current?.focus();
    };
  }, [isRunning]);
  return (
    <div class="check-bar">
      <button
        type="button"
        class="button"
        aria-disabled={isRunning}
        title={t('verify_checkDraftHint')}
        onClick={askDraft}
      >
        <Icon of={FileSearch} /> {t('verify_checkDraft')}
      </button>
      <button
        ref={button}
        type="button"
        class="button"
        aria-disabled={isRunning}
        title={t('verify_checkSourcesHint')}
        onClick={askLibrary}
      >
        <Icon of={SearchCheck} /> {t('verify_checkSources')}
      </button>
      {isRunning && (
        <button type="button" class="button" onClick={cancel}>
          {t('verify_cancel')}
        </button>
      )}
      <p role="status" class="quiet">
        {progress && (
          <>
            <progress
              aria-label={t('verify_articlesChecked')}
              value={progress.done}
              max={progress.total}
            />
            {tCount('verify_progress', progress.total, { done: progress.done })}
          </>
        )}
      </p>
      {question !== 'none' && (
        <CheckDialog
          question={question === 'counting' ? null : question}
          onStart={start}
          onClose={close}
        />
      )}
    </div>
  );
}
