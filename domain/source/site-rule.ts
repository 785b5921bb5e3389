import type { Revised } from '../record/record.ts';
import type { Source } from './source.ts';

/** What a blogger has stated once for every article of a site. */
export interface SiteRule extends Revised {
  /** The site's host as `publisherHost` gives it. */
  readonly site: string;
  /** How the publication is called. */
  readonly siteName: string;
}

/**
 * The source with its site's rule in it: the rule goes before the page's word and before an earlier
 * rule's, and what the blogger said of this very article before the rule.
 */
export function applySiteRule<Kind extends Source>(source: Kind, rule: SiteRule | undefined): Kind {
  if (!rule || source.siteName?.from === 'blogger') return source;
  return { ...source, siteName: { value: rule.siteName, from: 'rule' } };
}
