import { SearchCheck } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { countWords } from '../../domain/verify/check-end-words.ts';
import { countVerdicts } from '../../domain/verify/count-verdicts.ts';
import type { Verdict, Verification } from '../../domain/verify/verification.ts';
import { Icon } from '../shared/Icon.tsx';
import type { CheckProgress } from './use-source-check.ts';

/** Checks all that the library shows, says how far it has come, and counts what was found; a count shows those alone. */
export function CheckBar({
  articles,
  verifications,
  progress,
  only,
  onOnly,
  onCheck,
  onCancel,
}: {
  /** How many articles would be checked. */
  readonly articles: number;
  readonly verifications: readonly Verification[];
  readonly progress: CheckProgress | null;
  /** The verdict that is shown alone. */
  readonly only: Verdict | null;
  readonly onOnly: (verdict: Verdict | null) => void;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
}) {
  const counts = countVerdicts(verifications);
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
        ref={button}
        type="button"
        class="button"
        aria-disabled={isRunning}
        disabled={articles === 0}
        title="Read the articles again, to see whether your clippings’ words still stand there"
        onClick={onCheck}
      >
        <Icon of={SearchCheck} /> Check sources
      </button>
      {isRunning && (
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      )}
      <p role="status" class="quiet">
        {progress && (
          <>
            <progress aria-label="Articles checked" value={progress.done} max={progress.total} />
            {progress.done} of {progress.total} articles
          </>
        )}
      </p>
      {counts.length > 0 && (
        <fieldset class="verdicts">
          <legend class="visually-hidden">What the last check found</legend>
          {counts.map(([verdict, count]) => (
            <button
              key={verdict}
              type="button"
              class={`verdict ${verdict}`}
              aria-pressed={only === verdict}
              title={only === verdict ? 'Show all clippings' : 'Show these alone'}
              onClick={() => onOnly(only === verdict ? null : verdict)}
            >
              {countWords(verdict, count)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
