import type { Found, SourceRecord } from './source.ts';

/** What a blogger states about an article; an empty text or list says that it is unknown. */
export interface Correction {
  readonly title: string;
  readonly siteName: string;
  readonly authors: readonly string[];
  /** A calendar day, `YYYY-MM-DD`. */
  readonly publishedDay: string;
}

/** The article's record as it stands, in the form in which it is corrected. */
export const correctionOf = (source: SourceRecord): Correction => ({
  title: source.title?.value ?? '',
  siteName: source.siteName?.value ?? '',
  authors: source.authors?.value ?? [],
  publishedDay: source.publishedTime?.value.slice(0, 10) ?? '',
});

/**
 * The record with the blogger's word in it. Only what differs from what was there becomes theirs; the
 * rest keeps saying where it was found. Their word stands when the page is read again.
 */
export function correctSource(
  source: SourceRecord,
  correction: Correction,
  now: number,
): SourceRecord {
  const before = correctionOf(source);
  const isSame = (field: keyof Correction) => String(before[field]) === String(correction[field]);
  const { title, siteName, authors, publishedDay } = correction;
  return {
    ...source,
    title: isSame('title') ? source.title : byBlogger(title),
    siteName: isSame('siteName') ? source.siteName : byBlogger(siteName),
    authors: isSame('authors') ? source.authors : byBlogger(authors),
    publishedTime: isSame('publishedDay') ? source.publishedTime : byBlogger(publishedDay),
    rev: source.rev + 1,
    updatedAt: now,
  };
}

/** Also when it is empty: "unknown" by the blogger's word must not be filled in by the next look at the page. */
const byBlogger = <Value>(value: Value): Found<Value> => ({ value, from: 'blogger' });
