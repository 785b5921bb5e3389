import { plainWords, squash } from '../plain-words.ts';

/** The registered part of a host, and all of it, without the top-level domain, squashed. */
export function hostLabels(host: string): readonly string[] {
  const parts = host
    .replace(/(?:\.(?:com?|org|net|gov|ac|go|or|ne|edu))?\.[a-z]{2,}$/, '')
    .split('.');
  return [parts.at(-1) ?? '', parts.join('')].map(squash).filter((label) => label.length > 1);
}

/** How much a name is what the address is made of, 0 to 2.5. */
export function hostLikeness(name: string, labels: readonly string[]): number {
  const words = plainWords(name.replace(/[äöü]/gi, '$&e')).split(' ');
  const key = words.join('').replace(/^the/, '');
  const initials = words.map((word) => word[0]).join('');
  const has = (whole: string, part: string, least: number) =>
    part.length >= least && whole.includes(part);
  if (
    labels.some(
      (label) =>
        label === key || label === squash(name) || (label === initials && label.length > 2),
    )
  )
    return 2.5;
  const isLike = labels.some(
    (label) =>
      label === initials ||
      has(label, key, 4) ||
      (has(key, label, 4) && label.length > key.length * 0.4) ||
      has(label, initials, 3),
  );
  const isNear = words.some((word) => labels.some((label) => has(label, word, 4)));
  return isLike ? 2 : isNear ? 1 : 0;
}

/**
 * The words of a company's, a feed's or a section's name that the address is made of: "Hill Post" of
 * "Hill Post Media" at hillpost.com. The whole name where there are none.
 */
export function wordsOfHost(name: string, labels: readonly string[]): string {
  const words = name.split(' ');
  for (let start = 0; start < words.length; start += 1) {
    for (let end = words.length; end > start; end -= 1) {
      const part = words.slice(start, end).join(' ');
      const key = plainWords(part).replaceAll(' ', '');
      if (key.length > 2 && labels.includes(key)) return part;
    }
  }
  return name;
}

/** True for an address in place of a name: "hillpost.com". */
export const isAddress = (name: string, host: string): boolean =>
  /^[\p{L}\d.-]+\.\p{L}{2,}$/u.test(name) && squash(host).endsWith(squash(name));
