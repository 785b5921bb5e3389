import { type Inline, type Mark, run } from '../post/post.ts';
import type { SourceValues } from '../source/source.ts';
import { formatDay } from './format-day.ts';
import { isPost, posterName } from './poster-name.ts';
import { listNames, placeName } from './source-name.ts';

/**
 * The line under a quote, without its dash: "author, title (the link), *publication*, date". An
 * unknown author or date is left out; without a title the publication carries the link. Of a post:
 * "Dana Example (@dana), X (the link), date".
 */
export function fullLine(source: SourceValues, link: string, locale: string): readonly Inline[] {
  const publication = placeName(source);
  const authors = isPost(source) ? posterName(source, locale) : listNames(source.authors, locale);
  const parts = [
    authors !== '' && run(authors),
    source.title ? run(source.title, [], link) : run(publication, setApart(source), link),
    source.title && run(publication, setApart(source)),
    source.publishedTime && run(formatDay(source.publishedTime, locale)),
  ];
  return joinWithCommas(parts.filter((part) => typeof part === 'object' && part !== null));
}

/** The line under another quote of a source that has just been named in full: its name, linked. */
export function shortLine(source: SourceValues, link: string): readonly Inline[] {
  return [run(placeName(source), setApart(source), link)];
}

/** A publication's name is a title; a network's is not. */
const setApart = (source: SourceValues): readonly Mark[] => (isPost(source) ? [] : ['em']);

const joinWithCommas = (parts: readonly Inline[]): readonly Inline[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [run(', '), part]));
