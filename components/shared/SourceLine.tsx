import { uiLocale } from '../../adapters/i18n/t.ts';
import { formatDay } from '../../domain/attribution/format-day.ts';
import { isPost, posterName } from '../../domain/attribution/poster-name.ts';
import { listNames, placeName } from '../../domain/attribution/source-name.ts';
import type { SourceValues } from '../../domain/source/source.ts';

/** Where words come from, on one line: publication, authors, day; what is unknown is left out. */
export function SourceLine({ source }: { readonly source: SourceValues }) {
  const locale = uiLocale();
  const parts = [
    placeName(source),
    isPost(source) ? posterName(source, locale) : listNames(source.authors, locale),
    source.publishedTime && formatDay(source.publishedTime, locale),
  ].filter(Boolean);
  return (
    <span>
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}
