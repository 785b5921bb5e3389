/** A letter in its other case: small instead of large and large instead of small; the same where it has none. */
export function otherCase(letter: string): string {
  const [small, large] = [letter.toLowerCase(), letter.toUpperCase()];
  return letter === large ? small : large;
}

/** True when a letter can be changed so. */
export const hasCase = (letter: string): boolean => otherCase(letter) !== letter;
