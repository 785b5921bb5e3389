/** Stands where two parts of a formula would be read as one if they touched; `joinMath` makes a space of it or nothing. */
export const SEAM = '\u2064';

/** What can be raised, lowered or divided without brackets. */
const SINGLE = /^(?:[−-]?[\p{L}\p{N}.,%°′∞]*|\([^()]*\)|.)$/u;

/** Part of a formula, in brackets where it would else be read with its neighbours. */
export function bracketed(part: string): string {
  const bare = part.replaceAll(SEAM, '').trim();
  return SINGLE.test(bare) ? bare : `(${part})`;
}

/** One part over another on one line: `3/4`. */
export const fraction = (over: string, under: string): string =>
  `${SEAM}${bracketed(over)}/${bracketed(under)}${SEAM}`;

/** A raised (`^`) or lowered (`_`) part: `^6`; degrees and primes need no sign. */
export const script = (sign: '^' | '_', part: string): string =>
  /^[∘°′″‴]+$/.test(part) ? part.replace('∘', '°') : `${sign}${bracketed(part)}${SEAM}`;

/** The root of a part. */
export const root = (part: string): string => `√${bracketed(part)}${SEAM}`;

/** The parts as one line: "2" and "3/4" do not become "23/4". */
export const joinMath = (line: string): string =>
  line
    .replace(/([\p{L}\p{N})°′∞])\u2064+(?=[\p{L}\p{N}√∞(])/gu, '$1 ')
    .replaceAll(SEAM, '')
    .replace(/\s+/g, ' ')
    .trim();
