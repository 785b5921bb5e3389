import type { LineClue } from '../page-clues.ts';
import type { Found, Origin } from '../source.ts';
import { headLines, hintOf } from './head-lines.ts';
import { isoTime } from './iso-time.ts';
import { own } from './json-ld.ts';
import { metaNamed } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';
import { type DateReading, wordedDate } from './worded-date.ts';

const DAY_MS = 86_400_000;
/** Meta elements, letters only, that tell when the story was first published: the clearest first. */
const PUBLISHED = [
  /^(?:og|article|rnews|schema)*(?:published(?:time|at|on|date)?|datepublished)$/,
  /^(?:parsely|sailthru|cxenseparse|recs|dc|dcterms|citation|article|og|bt|created)*(?:pubdate|date|(?:publish|publication|online|release|display)(?:time|date)|date(?:issued|created|original)|issued|created)$/,
];
const MODIFIED =
  /^(?:og|article|dc|dcterms)*(?:modified(?:time)?|updatedtime|datemodified|lastmod)$/;

/** Words for a change: what stands behind them is not the first publication. */
const CHANGED =
  /updat|modif|a[kc]tuali[sz]|atualiz|aggiorn|à jour|bijgewerkt|p+dater|uppdat|uppfært|zuletzt|обновл|оновл|更新|수정|تحديث/i;

/** When the article was first published, as the page states it; never its last change. */
export function choosePublished(
  facts: PageFacts,
  languages: readonly string[],
): Found<string> | null {
  const { article, tags, clues, headline } = facts;
  const head = headline ? headLines(headline) : [];
  const reading = { languages, monthFirst: monthFirst(languages[0] ?? '') };
  const claims: readonly (readonly [() => unknown, Origin])[] = [
    [() => article && own(article, 'datePublished'), 'json-ld'],
    ...PUBLISHED.map((names) => [() => metaNamed(tags, names), 'meta'] as const),
    [() => article && (own(article, 'dateCreated') ?? own(article, 'uploadDate')), 'json-ld'],
    ...clues.times.map((time) => [() => time, 'microdata'] as const),
    [() => lineTime(head), 'page'],
    [() => dateInAddress(clues.url), 'address'],
    [() => lineDate(head, reading), 'page'],
  ];
  // Times are compared as texts; a day's room is for those of zones that are ahead.
  const latest = new Date(Date.parse(clues.accessedTime) + 2 * DAY_MS).toISOString();
  for (const [claim, from] of claims) {
    const said = claim();
    const value = typeof said === 'string' ? (isoTime(said) ?? wordedDate(said, reading)) : null;
    if (value && value < latest) return { value, from };
  }
  return null;
}

/** When the article was last changed, where the page states it. */
export function chooseModified({ article, tags }: PageFacts): Found<string> | null {
  const said = isoTime(article && own(article, 'dateModified'));
  if (said) return { value: said, from: 'json-ld' };
  const meta = isoTime(metaNamed(tags, MODIFIED));
  return meta ? { value: meta, from: 'meta' } : null;
}

/** A time element near the headline that isn't said to be a change. */
function lineTime(head: readonly LineClue[]): string | null {
  for (const line of head) {
    const { pieces } = line;
    const hint = hintOf(line);
    for (const [index, { text, time }] of pieces.entries()) {
      const said = isoTime(time);
      if (said && !isChange(`${pieces[index - 1]?.text} ${text}`) && !/modif|updat/i.test(hint))
        return said;
    }
  }
  return null;
}

const isChange = (text: string): boolean =>
  CHANGED.test(text) && !/publi|post|veröff|erstellt/i.test(text);

/** The first day named on a short line near the headline, unless the line tells of a change. */
function lineDate(head: readonly LineClue[], reading: DateReading): string | null {
  for (const { pieces } of head) {
    const text = pieces.map((piece) => piece.text).join(' ');
    const [before = ''] = text.split(CHANGED);
    const day =
      text.length < 160 && wordedDate(isChange(text) && before.length < 7 ? '' : before, reading);
    if (day) return day;
  }
  return null;
}

/** Whether "5/4/2026" is a day in May: in American English; where only English is known, nobody can tell. */
const monthFirst = (language: string): boolean | null =>
  /^en-us$/i.test(language) ? true : /^en$/i.test(language) ? null : false;

/** Many papers put the day into the address: /2026/05/04/, /2026-05-04-title, /20260504. */
function dateInAddress(url: string): string | null {
  const [, year, month, day] =
    /[/-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/.?_-]|$)/.exec(url) ??
    /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)(?=\/|$)/.exec(url) ??
    [];
  return year ? `${year}-${month}-${day}` : null;
}
