import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PluralKey } from '../../adapters/i18n/message-key.ts';
import { t, tCount } from '../../adapters/i18n/t.ts';
import type { CheckPlan } from '../../domain/verify/check-plan.ts';
import type { CheckScope, ScopedPlan } from './make-plans.ts';

const CHOICES = {
  draft: 'verify_planDraft',
  shown: 'verify_planShown',
  all: 'verify_planAll',
} as const satisfies Record<CheckScope, PluralKey>;

/** What a check may read, before it does. */
export interface CheckQuestion {
  readonly plans: readonly ScopedPlan[];
  /** True when the browser will ask for the sites. */
  readonly isAsked: boolean;
}

/**
 * Says how many articles on how many sites a check would read, and begins one at a press: the browser
 * asks for sites only in answer to a press, and once for all of them.
 */
export function CheckDialog({
  question,
  onStart,
  onClose,
}: {
  /** Null while it is being counted. */
  readonly question: CheckQuestion | null;
  readonly onStart: (plan: CheckPlan) => void;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const isCounted = question !== null;
  useLayoutEffect(() => {
    if (isCounted) dialog.current?.querySelector<HTMLElement>('[data-plan]')?.focus();
  }, [isCounted]);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="check-dialog"
      aria-label={t('verify_which')}
      aria-busy={!isCounted}
      onClose={onClose}
    >
      <h2>{t('verify_which')}</h2>
      <p role="status">
        {!question && t('verify_counting')}
        {question && t(question.isAsked ? 'verify_howAsked' : 'verify_howAllowed')}
      </p>
      <div class="check-plans">
        {question?.plans.map(({ scope, plan }) => (
          <button
            key={scope}
            type="button"
            class="button"
            data-plan={scope}
            onClick={() => {
              onStart(plan);
              close();
            }}
          >
            {tCount(CHOICES[scope], plan.sourceIds.length, {
              sites: tCount('verify_sites', plan.urls.length),
            })}
          </button>
        ))}
      </div>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={close}>
          {t('verify_cancel')}
        </button>
      </div>
    </dialog>
  );
}
