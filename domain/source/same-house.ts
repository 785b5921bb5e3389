import { squash } from './plain-words.ts';
import type { Source, SourceRecord } from './source.ts';

/**
 * The source with its publication's name spelt as in `earlier` sources of the same site, where it is the
 * same name ("AP NEWS", "AP News"): pages of one house write it one way and another. The blogger's
 * spelling goes before the first that was read.
 */
export function inHouseSpelling<Kind extends Source>(
  source: Kind,
  earlier: readonly SourceRecord[],
): Kind {
  const { siteName } = source;
  if (!siteName || siteName.from === 'blogger' || siteName.from === 'rule') return source;
  const key = squash(siteName.value);
  const alike = earlier
    .filter((other) => key !== '' && squash(other.siteName?.value ?? '') === key)
    .sort((one, other) => rank(one) - rank(other) || one.createdAt - other.createdAt);
  const value = alike[0]?.siteName?.value ?? siteName.value;
  return value === siteName.value ? source : { ...source, siteName: { ...siteName, value } };
}

const rank = ({ siteName }: SourceRecord): number =>
  siteName?.from === 'blogger' ? 0 : siteName?.from === 'rule' ? 1 : 2;
