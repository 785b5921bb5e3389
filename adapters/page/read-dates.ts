import type { Found, Origin } from '../../domain/source/source.ts';
import { attributeOf, closestOf, queryAll } from './dom.ts';
import { isoTime } from './iso-time.ts';
import { own } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import type { PageClues } from './page-clues.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_online_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
];

/** When the article was first published, as the page states it; never its last change. */
export function readPublished({ article, tags, document, url }: PageClues): Found<string> | null {
  return (
    found(article && own(article, 'datePublished'), 'json-ld') ??
    found(firstTag(tags, PUBLISHED)[0], 'meta') ??
    found(article && own(article, 'dateCreated'), 'json-ld') ??
    found(markedTime(document), 'microdata') ??
    found(dateInAddress(url), 'address')
  );
}

/** When the article was last changed, where the page states it. */
export const readModified = ({ article, tags }: PageClues): Found<string> | null =>
  found(article && own(article, 'dateModified'), 'json-ld') ??
  found(firstTag(tags, MODIFIED)[0], 'meta');

function found(value: unknown, from: Origin): Found<string> | null {
  const iso = isoTime(value);
  return iso ? { value: iso, from } : null;
}

/** The time that is marked up as the story's: by microdata, or the only one before the story ends. */
function markedTime(document: Document): string | null {
  const marked = queryAll(
    document,
    '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, .dt-published',
  );
  const times = queryAll(
    document,
    'article time[datetime], main time[datetime], header time[datetime]',
  );
  const story = [...marked, ...times].find(
    (time) =>
      closestOf(time, 'aside, nav, footer, [class*="related" i], [class*="comment" i]') === null,
  );
  return story ? (attributeOf(story, 'datetime') ?? attributeOf(story, 'content')) : null;
}

/** Many papers put the day into the address: /2026/05/04/. */
function dateInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(
    url,
  );
  const [, year, month = '', day = ''] = match ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
