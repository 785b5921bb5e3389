import { withoutAnchor } from '../address/route.ts';
import type { PageClues } from '../page-clues.ts';
import { squash } from '../plain-words.ts';
import type { Source } from '../source.ts';
import { chooseAuthors } from './choose-authors.ts';
import { chooseModified, choosePublished } from './choose-dates.ts';
import { chooseLanguage } from './choose-language.ts';
import { chooseSiteName } from './choose-site-name.ts';
import { chooseTitle } from './choose-title.ts';
import { chooseWords } from './choose-words.ts';
import { pageFacts } from './page-facts.ts';
import { sectionsOf } from './site-claims.ts';

/**
 * The article that the clues tell of: each value with where it was found, or null. A value that is
 * doubtful is left unknown, since a wrong author is worse than none. Never throws, whatever a page
 * has written into its clues.
 */
export function chooseSource(clues: PageClues): Source {
  const facts = pageFacts(clues);
  const site = chooseSiteName(facts);
  const lang = chooseLanguage(facts);
  const authors = chooseAuthors(facts, site);
  const words = chooseWords(facts.article, lang?.value ?? 'en');
  return {
    url: withoutAnchor(clues.url),
    canonicalUrl: facts.canonical,
    title: chooseTitle(facts.headline, facts.titles, {
      sites: new Set([...site.spellings, ...site.labels]),
      tails: new Set([...sectionsOf(facts), ...(authors?.value ?? []).map(squash)]),
    }),
    siteName: site.found,
    authors,
    publishedTime: choosePublished(facts, languagesOf(lang?.value ?? 'en')),
    modifiedTime: chooseModified(facts),
    lang,
    ...(words && { words }),
    accessedTime: clues.accessedTime,
  };
}

/** The languages in which the page may name months: its own, in general too, and English. */
const languagesOf = (tag: string): readonly string[] => [
  ...new Set([tag, tag.split('-')[0] ?? tag, 'en']),
];
