import type { Revised } from '../record/record.ts';
import type { Source } from './source.ts';

/** What a blogger has stated once for every article of a site. */
export interface SiteRule extends Revised {
  /** The site's host as `siteOf` gives it. */
  readonly site: string;
  /** How the publication is called. */
  readonly siteName: string;
}

/** The host under which rules are kept, the same with and without `www.`. */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/**
 * The source with its site's rule in it: the rule goes before the page's word and before an earlier
 * rule's, and what the blogger said of this very article before the rule.
 */
export function applySiteRule<Kind extends Source>(source: Kind, rule: SiteRule | undefined): Kind {
  if (!rule || source.siteName?.from === 'blogger') return source;
  return { ...source, siteName: { value: rule.siteName, from: 'rule' } };
}
