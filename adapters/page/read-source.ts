import type { Source } from '../../domain/source/source.ts';
import { pageClues } from './page-clues.ts';
import { readAuthors } from './read-authors.ts';
import { readModified, readPublished } from './read-dates.ts';
import { readLanguage } from './read-language.ts';
import { readSiteName } from './read-site-name.ts';
import { readTitle } from './read-title.ts';

/**
 * What the page tells of the article it shows: each value with where it was found, or null. A
 * value that is doubtful is left unknown, since a wrong author is worse than none. Reads only the
 * document as it stands, and never throws for what a page can write into it.
 */
export function readSource(document: Document, url: string): Source {
  const clues = pageClues(document, url);
  const site = readSiteName(clues);
  const lang = readLanguage(clues);
  return {
    url: url.replace(/#.*$/, ''),
    canonicalUrl: clues.canonical,
    title: readTitle(clues.headline, clues.titles, new Set([...site.spellings, ...site.labels])),
    siteName: site.found,
    authors: readAuthors(clues, site),
    publishedTime: readPublished(clues, [...new Set([lang?.value ?? 'en', 'en'])]),
    modifiedTime: readModified(clues),
    lang,
    accessedTime: new Date().toISOString(),
  };
}
