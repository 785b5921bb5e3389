import { useEffect, useRef, useState } from 'preact/hooks';
import {
  dropPendingCheck,
  savePendingCheck,
  takePendingCheck,
} from '../../adapters/browser/pending-check.ts';
import { requestSites } from '../../adapters/browser/permissions.ts';
import { articlesOf } from '../../adapters/db/library-check.ts';
import { t } from '../../adapters/i18n/t.ts';
import { type CheckPlan, planCheck } from '../../domain/verify/check-plan.ts';
import { useNotify } from '../shared/Notices.tsx';
import { checkEndWords } from './check-end-words.ts';
import { runCheck } from './run-check.ts';

/** How far a check has come, in articles. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/** Checking articles against their pages. */
export interface SourceCheck {
  /** Null while nothing is being checked. */
  readonly progress: CheckProgress | null;
  /** Begins, unless a check is under way. Must be called directly in a click: it may ask for sites. */
  readonly start: (plan: CheckPlan) => void;
  /** Stops; what was found is kept. */
  readonly cancel: () => void;
}

/**
 * One check at a time; closing the surface stops it. One that could not begin, because the browser's
 * question for its sites closed the popup, begins when the library is opened again.
 */
export function useSourceCheck(): SourceCheck {
  const notify = useNotify();
  const [progress, setProgress] = useState<CheckProgress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const begin = async (plan: CheckPlan, asked: Promise<unknown>): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    const total = plan.sourceIds.length;
    const onDone = (done: number) => setProgress({ done, total });
    onDone(0);
    const end = await runCheck(plan, { asked, signal: control.signal, onDone });
    running.current = null;
    setProgress(null);
    notify({ text: checkEndWords(end), isProblem: end.problem !== null });
  };

  useEffect(() => {
    const resume = async () => {
      const ids = await takePendingCheck(Date.now());
      if (ids.length === 0) return;
      const plan = planCheck(await articlesOf(ids, null));
      if (plan.sourceIds.length > 0 && !running.current) await begin(plan, Promise.resolve());
    };
    resume().catch(() => notify({ text: t('verify_cannotPlan'), isProblem: true }));
  }, []);

  return {
    progress,
    start(plan) {
      if (plan.sourceIds.length === 0) return;
      if (running.current) return notify({ text: t('verify_underWay') });
      void begin(plan, askFor(plan));
    },
    cancel: () => running.current?.abort(),
  };
}

/** Asks for the plan's sites in one question, and keeps what is requested for until there is an answer. */
function askFor({ sourceIds, urls }: CheckPlan): Promise<unknown> {
  const asked = requestSites(urls);
  if (urls.length === 0) return asked;
  const kept = savePendingCheck({ sourceIds, urls, askedAt: Date.now() });
  return asked.finally(() => kept.then(dropPendingCheck));
}
