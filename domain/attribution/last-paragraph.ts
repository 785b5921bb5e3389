import { type Inline, run } from '../post/post.ts';
import type { SourceValues } from '../source/source.ts';
import { formatDay } from './format-day.ts';
import { hostOf, listNames } from './source-name.ts';

/**
 * The line under a quote, without its dash: "author, title (the link), *publication*, date". An
 * unknown author or date is left out; without a title the publication carries the link.
 */
export function fullLine(source: SourceValues, link: string, locale: string): readonly Inline[] {
  const publication = source.siteName ?? hostOf(source.url);
  const parts = [
    source.authors.length > 0 && run(listNames(source.authors, locale)),
    source.title ? run(source.title, [], link) : run(publication, ['em'], link),
    source.title && run(publication, ['em']),
    source.publishedTime && run(formatDay(source.publishedTime, locale)),
  ];
  return joinWithCommas(parts.filter((part) => typeof part === 'object' && part !== null));
}

/** The line under another quote of a source that has just been named in full: its name, linked. */
export function shortLine(source: SourceValues, link: string): readonly Inline[] {
  return [run(source.siteName ?? hostOf(source.url), ['em'], link)];
}

const joinWithCommas = (parts: readonly Inline[]): readonly Inline[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [run(', '), part]));
