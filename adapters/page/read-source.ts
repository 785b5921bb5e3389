import { safePageUrl } from '../../domain/markup/safe-url.ts';
import type { Found, Source } from '../../domain/source/source.ts';
import { attributeOf, baseOf, documentProperty, queryAll } from './dom.ts';
import { own } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import { type PageClues, pageClues } from './page-clues.ts';
import { readAuthors } from './read-authors.ts';
import { readModified, readPublished } from './read-dates.ts';
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
  const siteName = site?.value ?? null;
  return {
    url: url.replace(/#.*$/, ''),
    canonicalUrl: readCanonical(clues),
    title: readTitle(clues, siteName),
    siteName: site,
    authors: readAuthors(clues, siteName),
    publishedTime: readPublished(clues),
    modifiedTime: readModified(clues),
    lang: readLanguage(clues),
    accessedTime: new Date().toISOString(),
  };
}

/** The address that the page declares as its own; whether to believe it is for `linkUrl` to say. */
function readCanonical({ document, tags }: PageClues): Found<string> | null {
  for (const link of queryAll(document, 'link[rel~="canonical" i][href]')) {
    const address = safePageUrl(attributeOf(link, 'href') ?? '', baseOf(link));
    if (address) return { value: address, from: 'link' };
  }
  const shared = firstTag(tags, ['og:url'])[0];
  const address = shared ? safePageUrl(shared, baseOf(document)) : null;
  return address ? { value: address, from: 'open-graph' } : null;
}

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

function readLanguage({ document, tags, article }: PageClues): Found<string> | null {
  const root = documentProperty(document, 'documentElement');
  const claims = [
    { value: attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'), from: 'page' },
    { value: article && own(article, 'inLanguage'), from: 'json-ld' },
    { value: firstTag(tags, ['og:locale'])[0], from: 'open-graph' },
    { value: firstTag(tags, ['content-language', 'dc.language', 'language'])[0], from: 'meta' },
  ] as const;
  for (const { value, from } of claims) {
    const code = typeof value === 'string' ? value.trim().replaceAll('_', '-') : '';
    if (LANGUAGE.test(code)) return { value: code, from };
  }
  return null;
}
