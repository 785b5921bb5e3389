import { useRef, useState } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import { mayReadSites } from '../../adapters/verify/may-read-sites.ts';
import type { CheckPlan } from '../../domain/verify/check-plan.ts';
import { useNotify } from '../shared/Notices.tsx';
import { useAct } from '../shared/use-act.ts';
import type { CheckQuestion } from './CheckDialog.tsx';
import { planDraft, planLibrary, type ScopedPlan } from './make-plans.ts';

/** What can be checked. */
export interface ChecksAsked {
  /** The page that the blogger is looking at, when known: it need not be asked for. */
  readonly pageUrl: string | null;
  /** The ids of the articles that the list shows. */
  readonly shownSources: readonly string[];
}

/** The question that stands open: none, one whose articles are still being counted, or one that can be answered. */
type Standing = 'none' | 'counting' | CheckQuestion;

/**
 * Finds out how much there is to check before anybody is asked for it. The draft's few articles are
 * read at once where the browser has nothing to ask.
 */
export function useCheckQuestion(
  { pageUrl, shownSources }: ChecksAsked,
  start: (plan: CheckPlan) => void,
) {
  const notify = useNotify();
  const act = useAct();
  const [question, setQuestion] = useState<Standing>('none');
  const counting = useRef<AbortController | null>(null);

  const close = () => {
    counting.current?.abort();
    setQuestion('none');
  };

  const questionOf = async (plans: readonly ScopedPlan[]): Promise<CheckQuestion> => {
    const isAllowed = await mayReadSites(plans.flatMap(({ plan }) => plan.urls));
    return { plans, isAsked: !isAllowed };
  };

  const askDraft = () =>
    act(async () => {
      const plan = await planDraft(pageUrl);
      if (plan.sourceIds.length === 0) return notify({ text: t('verify_nothingQuoted') });
      const asking = await questionOf([{ scope: 'draft', plan }]);
      if (asking.isAsked) setQuestion(asking);
      else start(plan);
    }, 'verify_cannotPlan');

  const askLibrary = async () => {
    const control = new AbortController();
    counting.current = control;
    setQuestion('counting');
    const isCounted = await act(async () => {
      const plans = await planLibrary(shownSources, pageUrl, control.signal);
      const asking = await questionOf(plans);
      if (!control.signal.aborted) setQuestion(asking);
    }, 'verify_cannotPlan');
    if (!isCounted) close();
  };

  return { question, askDraft, askLibrary, close };
}
