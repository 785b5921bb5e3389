/**
 * A name as WordPress compares names: capitals, spaces and the way in which an accent is written
 * aside. A Mac's file dialog writes `É` as two characters, a keyboard as one.
 */
export const foldName = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The names without repetitions and blanks, each as it was first written. */
export const distinctNames = (names: readonly string[]): readonly string[] => {
  const byFold = new Map<string, string>();
  for (const name of names) {
    const folded = foldName(name);
    if (folded && !byFold.has(folded)) byFold.set(folded, name.normalize('NFC').trim());
  }
  return [...byFold.values()];
};

/** A name that only letters of ASCII make up has one way to be written; others have two. */
export const isPlainName = (name: string): boolean => /^[\x20-\x7E]*$/.test(name);

/** The longest run of letters and digits: what WordPress's search finds a name by that it stores escaped, as `AT&amp;T`. */
export const searchableOf = (name: string): string =>
  (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).reduce(
    (longest, run) => (run.length > longest.length ? run : longest),
    '',
  );
