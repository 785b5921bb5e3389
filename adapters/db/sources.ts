import { type Correction, correctSource } from '../../domain/source/correct-source.ts';
import { applySiteRule, type SiteRule, siteOf } from '../../domain/source/site-rule.ts';
import { db } from './database.ts';

/** Writes the blogger's correction into an article's record; every quote of it says so at once. */
export function saveCorrection(
  sourceId: string,
  correction: Correction,
  now: number,
): Promise<void> {
  return db.transaction('rw', db.sources, async () => {
    const source = await db.sources.get(sourceId);
    if (source) await db.sources.put(correctSource(source, correction, now));
  });
}

/** Keeps a rule for a site and applies it to the articles that are in the library already. */
export function saveSiteRule(rule: SiteRule, now: number): Promise<void> {
  return db.transaction('rw', db.sources, db.siteRules, async () => {
    await db.siteRules.put(rule);
    const articles = await db.sources.filter(({ url }) => siteOf(url) === rule.site).toArray();
    await db.sources.bulkPut(
      articles.map((source) => ({ ...applySiteRule(source, rule), updatedAt: now })),
    );
  });
}
