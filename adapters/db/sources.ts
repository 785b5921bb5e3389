import { type Correction, correctSource } from '../../domain/source/correct-source.ts';
import { applySiteRule, type SiteRule } from '../../domain/source/site-rule.ts';
import type { SourceRecord } from '../../domain/source/source.ts';
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

/**
 * Keeps a rule for a site and applies it to the articles that are in the library already, those too
 * that an earlier rule named. An article whose own name says the same follows the rule from now on.
 */
export function saveSiteRule(rule: Omit<SiteRule, 'rev'>, now: number): Promise<void> {
  return db.transaction('rw', db.sources, db.siteRules, async () => {
    const earlier = await db.siteRules.get(rule.site);
    const kept = { ...rule, rev: (earlier?.rev ?? 0) + 1 };
    await db.siteRules.put(kept);
    await db.sources
      .where('site')
      .equals(rule.site)
      .modify((source, row) => {
        row.value = {
          ...applySiteRule(withoutOwnName(source, kept), kept),
          rev: source.rev + 1,
          updatedAt: now,
        };
      });
  });
}

const withoutOwnName = (source: SourceRecord, { siteName }: SiteRule): SourceRecord =>
  source.siteName?.value === siteName ? { ...source, siteName: null } : source;
