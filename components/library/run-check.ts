import { articlesToCheck } from '../../adapters/db/library-check.ts';
import { saveVerifications } from '../../adapters/db/verifications.ts';
import { lookAtArticle } from '../../adapters/verify/look-at-article.ts';
import { checkArticles } from '../../domain/verify/check-articles.ts';
import type { CheckEnd } from '../../domain/verify/check-end.ts';
import type { CheckPlan } from '../../domain/verify/check-plan.ts';
import { countVerdicts } from '../../domain/verify/count-verdicts.ts';
import type { Verdict } from '../../domain/verify/verification.ts';

/** How a check runs. */
interface Circumstances {
  /** Settles when the browser's question for the sites has its answer, whatever that is. */
  readonly asked: Promise<unknown>;
  readonly signal: AbortSignal;
  /** Told how many articles are done, whenever one more is. */
  readonly onDone: (done: number) => void;
}

/** Carries a plan out. A no to the question is no end: what may be read without asking is read, and of the rest it is said. */
export async function runCheck(
  plan: CheckPlan,
  { asked, signal, onDone }: Circumstances,
): Promise<CheckEnd> {
  const found: Verdict[] = [];
  let done = 0;
  const end = (problem: string | null): CheckEnd => ({
    done,
    total: plan.sourceIds.length,
    counts: countVerdicts(found),
    problem,
  });
  const control = new AbortController();
  const both = AbortSignal.any([signal, control.signal]);
  try {
    await Promise.race([asked.catch(() => undefined), aborted(signal)]);
    await checkArticles(
      articlesToCheck(plan),
      {
        look: lookAtArticle,
        save: async (verifications) => {
          await saveVerifications(verifications);
          found.push(...verifications.map(({ outcome }) => outcome.verdict));
        },
        now: Date.now,
        onDone: () => {
          done += 1;
          onDone(done);
        },
      },
      both,
    );
    return end(null);
  } catch (error) {
    control.abort();
    return end(error instanceof Error ? error.name : String(error));
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
