import type { Found, Origin } from '../source.ts';
import { headLines, tailLines } from './head-lines.ts';
import { isoTime } from './iso-time.ts';
import { own } from './json-ld.ts';
import { firstDay, firstTime, signedDay } from './line-dates.ts';
import { metasNamed } from './meta-tags.ts';
import { monthFirst } from './month-first.ts';
import type { PageFacts } from './page-facts.ts';
import { wordedDate } from './worded-date.ts';

const DAY_MS = 86_400_000;
/** Meta elements, letters only, that tell when the story was first published: the clearest first. */
const PUBLISHED = [
  /^(?:og|article|rnews|schema)*(?:published(?:time|at|on|date)?|datepublished)$/,
  /^(?!.*(?:modif|updat|expir|unpub|copyright))(?:[a-z]*(?:published(?:time|at|on|date)|publish(?:time|date)|publicationdate|pubdate|datepublished|dateissued|datecreated|creationdate|createat)|(?:parsely|sailthru|dc|dcterms|citation|article|og|bt|created)*(?:date|(?:online|release|display)(?:time|date)|date(?:original|submitted)|issued|created))$/,
];
const MODIFIED =
  /^(?:og|article|dc|dcterms)*(?:modified(?:time)?|updatedtime|datemodified|lastmod)$/;

/** When the article was first published, as the page states it; never its last change. */
export function choosePublished(
  facts: PageFacts,
  languages: readonly string[],
): Found<string> | null {
  const { article, tags, clues, headline } = facts;
  const head = headline ? headLines(headline) : [];
  const tail = headline ? tailLines(headline) : [];
  const reading = { languages, monthFirst: monthFirst(languages[0] ?? '') };
  const claims: readonly (readonly [() => unknown, Origin])[] = [
    [() => article && own(article, 'datePublished'), 'json-ld'],
    ...PUBLISHED.flatMap((names) => metasNamed(tags, names)).map(
      (said) => [() => said, 'meta'] as const,
    ),
    [() => article && (own(article, 'dateCreated') ?? own(article, 'uploadDate')), 'json-ld'],
    ...clues.times.map((time) => [() => time, 'microdata'] as const),
    [() => firstTime(head), 'page'],
    [() => dateInAddress(clues.url), 'address'],
    [() => firstDay(head, reading) ?? signedDay(tail, reading), 'page'],
  ];
  // Times are compared as texts; a day's room is for those of zones that are ahead.
  const latest = new Date(Date.parse(clues.accessedTime) + 2 * DAY_MS).toISOString();
  for (const [claim, from] of claims) {
    const said = claim();
    const value = isoTime(said) ?? (typeof said === 'string' ? wordedDate(said, reading) : null);
    if (value && value < latest) return { value, from };
  }
  return null;
}

/** When the article was last changed, where the page states it. */
export function chooseModified({ article, tags }: PageFacts): Found<string> | null {
  const said = isoTime(article && own(article, 'dateModified'));
  if (said) return { value: said, from: 'json-ld' };
  const meta = isoTime(metasNamed(tags, MODIFIED)[0]);
  return meta ? { value: meta, from: 'meta' } : null;
}

/** Many papers put the day into the address: /2026/05/04/, /2026-05-04-title, /20260504. */
function dateInAddress(url: string): string | null {
  const [, year, month, day] =
    /[/-]((?:199|20\d)\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/.?_-]|$)/.exec(url) ??
    /\/((?:199|20\d)\d)\/(\d\d?)\/(\d\d?)(?=\/|$)/.exec(url) ??
    [];
  return year ? `${year}-${month}-${day}` : null;
}
