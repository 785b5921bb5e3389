const plain = (text: string): string =>
  text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

/** True for two headlines that read the same. */
export const isSameTitle = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : plain(one) === plain(other);

/** True for the same names in the same order. */
export const isSameNames = (some: readonly string[], others: readonly string[]): boolean =>
  some.map(plain).join('\n') === others.map(plain).join('\n');

/** True for the names' overlap: at least one of them is among the others. */
export const sharesNames = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((name) => others.map(plain).includes(plain(name)));

/** True when they lead to the same place: a closing slash is no difference, a fragment is. */
export const isSameLink = (one: string, other: string): boolean => bare(one) === bare(other);

/** The address without its fragment. */
export const withoutFragment = (link: string): string => link.replace(/#.*$/, '');

const bare = (link: string): string => {
  const url = URL.parse(link);
  return url ? `${url.origin}${url.pathname.replace(/\/$/, '')}${url.search}${url.hash}` : link;
};

/**
 * True for the same minute where the truth states minutes, and for the same day, as written, where it
 * states a day. A day alone is not the same as a minute of it: see `isCoarser`.
 */
export function isSameTime(said: string | null, truth: string | null): boolean {
  if (said === null || truth === null) return said === truth;
  if (!hasMinutes(truth)) return said.slice(0, 10) === truth.slice(0, 10);
  if (!hasMinutes(said)) return false;
  if (!hasZone(said) || !hasZone(truth)) return said.slice(0, 16) === truth.slice(0, 16);
  return Math.abs(Date.parse(said) - Date.parse(truth)) < 60_000;
}

/** True for a day where the truth states a minute of that day: less than is known, but nothing false. */
export const isCoarser = (said: string | null, truth: string | null): boolean =>
  said !== null && truth !== null && !hasMinutes(said) && said === truth.slice(0, 10);

const hasMinutes = (time: string): boolean => /T\d\d:\d\d/.test(time);
const hasZone = (time: string): boolean => /(Z|[+-]\d\d:?\d\d)$/.test(time);
