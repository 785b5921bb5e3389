import { seenAt } from './seen-at.ts';
import type { Found, Source, SourceRecord } from './source.ts';

/**
 * What the library knows of an article after another look at its page: corrections by the blogger
 * stand, what was unknown is filled in, and what was read before stays as it was when the first
 * passage was clipped. Only the time of the last change is the page's latest word.
 */
export function mergeSource(known: SourceRecord, seen: Source, now: number): SourceRecord {
  return {
    ...known,
    canonicalUrl: known.canonicalUrl ?? seen.canonicalUrl,
    title: known.title ?? seen.title,
    siteName: known.siteName ?? seen.siteName,
    authors: known.authors ?? seen.authors,
    publishedTime: known.publishedTime ?? seen.publishedTime,
    modifiedTime: newest(known.modifiedTime, seen.modifiedTime),
    lang: known.lang ?? seen.lang,
    ...(seen.words && !known.words && { words: seen.words }),
    accessedTime: seen.accessedTime,
    ...seenAt(seen, known),
    rev: known.rev + 1,
    updatedAt: now,
  };
}

const newest = (known: Found<string> | null, seen: Found<string> | null): Found<string> | null =>
  known?.from === 'blogger' ? known : (seen ?? known);
