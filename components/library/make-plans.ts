import { findClippings } from '../../adapters/db/clippings.ts';
import { activeDraft } from '../../adapters/db/drafts.ts';
import { allArticles, articlesOf } from '../../adapters/db/library-check.ts';
import { isUnreadable } from '../../domain/draft/draft-record.ts';
import { quotedClippings } from '../../domain/draft/quoted-clippings.ts';
import { readBody } from '../../domain/draft/read-body.ts';
import { type CheckPlan, planCheck } from '../../domain/verify/check-plan.ts';

/** Which articles a check reads: those that the open draft quotes, those that the list shows, or all. */
export type CheckScope = 'draft' | 'shown' | 'all';

/** A plan to choose. */
export interface ScopedPlan {
  readonly scope: CheckScope;
  readonly plan: CheckPlan;
}

/** The plan to look for the passages that the active draft quotes, also those whose clipping was deleted since. */
export async function planDraft(pageUrl: string | null): Promise<CheckPlan> {
  const draft = await activeDraft();
  const isThere = draft !== undefined && !isUnreadable(draft);
  const ids = isThere ? [...new Set(quotedClippings(readBody(draft.body)))] : [];
  const quoted = [...(await findClippings(ids)).values()];
  const articles = await articlesOf(
    quoted.map(({ source }) => source.id),
    pageUrl,
  );
  return planCheck(
    articles,
    quoted.map(({ clipping }) => clipping.id),
  );
}

/** The plans to read again what is shown, and everything; one of them when that is the same. */
export async function planLibrary(
  shownSources: readonly string[],
  pageUrl: string | null,
  signal: AbortSignal,
): Promise<readonly ScopedPlan[]> {
  const all = planCheck(await allArticles(pageUrl, signal));
  const shown = planCheck(await articlesOf(shownSources, pageUrl));
  const isSame = shown.sourceIds.length === all.sourceIds.length;
  const plans: readonly ScopedPlan[] = [
    ...(isSame ? [] : [{ scope: 'shown' as const, plan: shown }]),
    { scope: 'all', plan: all },
  ];
  return plans.filter(({ plan }) => plan.sourceIds.length > 0);
}
