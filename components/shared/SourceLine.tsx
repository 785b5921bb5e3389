import { formatDay } from '../../domain/attribution/format-day.ts';
import { isPost, posterName } from '../../domain/attribution/poster-name.ts';
import { listNames, placeName } from '../../domain/attribution/source-name.ts';
import type { SourceValues } from '../../domain/source/source.ts';

/** Where words come from, on one line: publication, authors, day; what is unknown is left out. */
export function SourceLine({ source }: { readonly source: SourceValues }) {
  const locale = navigator.language;
  const parts = [
    placeName(source),
    isPost(source) ? posterName(source, locale) : listNames(source.authors, locale),
    source.publishedTime && formatDay(source.publishedTime, locale),
  ];
  return <span dir="auto">{parts.filter(Boolean).join(' · ')}</span>;
}
