import type { Article } from '../../domain/verify/check-articles.ts';
import { type Addressed, addressed, type CheckPlan } from '../../domain/verify/check-plan.ts';
import { findClippings } from './clippings.ts';
import { db } from './database.ts';
import { clippingIdsOf } from './library-list.ts';

/** How many articles are read at once for a plan, in records. */
const PLAN_STEP = 1000;
/** How many articles of a check are held in memory at once. */
const BATCH = 50;

/** Every article that has clippings in the library, as a plan needs it; stops early when `signal` is aborted. */
export async function allArticles(
  pageUrl: string | null,
  signal: AbortSignal,
): Promise<readonly Addressed[]> {
  const articles: Addressed[] = [];
  for (let last = ''; !signal.aborted; ) {
    const sources = await db.sources.where('id').above(last).limit(PLAN_STEP).toArray();
    const clipped = new Set(await clippedOf(sources.map(({ id }) => id)));
    for (const source of sources)
      if (clipped.has(source.id)) articles.push(addressed(source, pageUrl));
    if (sources.length < PLAN_STEP) break;
    last = sources.at(-1)?.id ?? last;
  }
  return articles;
}

/** Those of these articles that have clippings in the library. */
async function clippedOf(sourceIds: readonly string[]): Promise<readonly string[]> {
  const keys = await db.clippings
    .where('[sourceId+alive]')
    .anyOf(sourceIds.map((id) => [id, 1]))
    .uniqueKeys();
  return keys.map((key) => String(Array.isArray(key) ? key[0] : key));
}

/** These articles, as a plan needs them. */
export async function articlesOf(
  sourceIds: readonly string[],
  pageUrl: string | null,
): Promise<readonly Addressed[]> {
  const sources = await db.sources.bulkGet([...new Set(sourceIds)]);
  return sources.flatMap((source) => (source ? [addressed(source, pageUrl)] : []));
}

/** The articles of a plan with the clippings to look for, a few in memory at a time. */
export async function* articlesToCheck(plan: CheckPlan): AsyncGenerator<Article> {
  for (let at = 0; at < plan.sourceIds.length; at += BATCH) {
    const sourceIds = plan.sourceIds.slice(at, at + BATCH);
    const ids = plan.clippingIds ?? (await clippingIdsOf(sourceIds));
    const found = [...(await findClippings(ids)).values()];
    const bySource = Map.groupBy(found, ({ source }) => source.id);
    for (const id of sourceIds) {
      const [first, ...others] = bySource.get(id) ?? [];
      if (!first) continue;
      const clippings = [first, ...others].map(({ clipping }) => clipping);
      yield { source: first.source, clippings };
    }
  }
}
