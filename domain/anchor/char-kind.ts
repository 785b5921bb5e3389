/** What a character is to a reader who compares words, not spelling or type. */
export const KIND = {
  /** Parts words. */
  space: 1,
  /** Nobody sees it: soft hyphens, joiners, direction marks. */
  hidden: 2,
  /** Sits on the letter before it. */
  mark: 3,
  /** A letter or digit of a script that puts spaces between words. */
  letter: 4,
  /** A character that is a word of its own, as in scripts written without spaces. */
  alone: 5,
  /** Any other sign. */
  sign: 6,
} as const;

/**
 * Stands in a page's plain text where one block ends and another begins. It is the Unicode
 * paragraph separator, white space to everybody else.
 */
export const BLOCK_BREAK = '\u2029';

const ALONE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Signs that type setting swaps, by the sign that stands for them all. */
const SAME_SIGNS: Readonly<Record<string, string>> = {
  "'": '‘’‚‛′ʼʻ`´＇‹›',
  '"': '“”„‟″«»〝〞＂',
  '-': '‐‑‒–—―−⁃﹘﹣－',
  '.': '…',
};

const SIGN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SAME_SIGNS).flatMap(([sign, others]) =>
    [...others].map((other) => [other, sign] as const),
  ),
);

/** All signs that type setting may put in the place of one; the character alone when there are none. */
export const alikeSigns = (char: string): string => {
  const plain = plainSign(char);
  return `${plain}${SAME_SIGNS[plain] ?? ''}`;
};

/** The sign that stands for all that type setting may put in its place; else the character itself. */
export const plainSign = (char: string): string => SIGN_OF.get(char) ?? char;

/** What `readUnit` has worked out so far, by unit; 0 elsewhere. Loops over pages look here before they call it. */
export const UNITS = new Uint32Array(65_536);

/**
 * The kind of a UTF-16 unit in the low three bits and, above them, the unit that it is compared
 * as: lower case, without accents in Latin, Greek and Cyrillic, plain quotes and dashes. Halves of
 * a pair are `alone`. Each unit is worked out once, as pages have millions of them.
 */
export function readUnit(unit: number): number {
  return UNITS[unit] || learn(unit);
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const sign = SIGN_OF.get(char);
  const folded = sign ? sign.charCodeAt(0) : foldLetter(char, unit);
  const read = (folded << 3) | (sign ? KIND.sign : kindOf(char, unit));
  UNITS[unit] = read;
  return read;
}

/**
 * Letters of the commonest scripts, so that most pages need none of the slow patterns: Latin, Greek
 * and Cyrillic with neither signs nor marks among them.
 */
const isPlainLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x391 && unit <= 0x3ce && unit !== 0x3a2) ||
  (unit >= 0x400 && unit <= 0x481);

/** The signs of most pages, likewise: of ASCII and Latin-1, general punctuation, currencies, arrows and shapes. */
const isPlainSign = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x7f) ||
  (unit >= 0xa1 && unit <= 0xbf && !/[ª\u00AD²³µ¹º¼½¾]/.test(String.fromCharCode(unit))) ||
  (unit >= 0x2010 && unit <= 0x2027) ||
  (unit >= 0x2030 && unit <= 0x205e) ||
  (unit >= 0x20a0 && unit <= 0x20c0) ||
  (unit >= 0x2190 && unit <= 0x2426) ||
  (unit >= 0x2500 && unit <= 0x2775);

function kindOf(char: string, unit: number): number {
  if (isPlainLetter(unit)) return KIND.letter;
  if (unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0xa0) return KIND.space;
  if (isPlainSign(unit)) return KIND.sign;
  if (unit >= 0x4e00 && unit <= 0x9fff) return KIND.alone;
  if (/[\s\u0085]/.test(char) && unit !== 0xfeff) return KIND.space;
  if (unit >= 0xd800 && unit <= 0xdfff) return KIND.alone;
  if (/\p{Cf}|\p{Cc}|\u034F|[\u115F\u1160\u3164]/u.test(char)) return KIND.hidden;
  if (unit >= 0xfe00 && unit <= 0xfe0f) return KIND.hidden;
  if (/\p{M}/u.test(char)) return KIND.mark;
  if (ALONE.test(char)) return KIND.alone;
  return /[\p{L}\p{N}]/u.test(char) ? KIND.letter : KIND.sign;
}

function foldLetter(char: string, unit: number): number {
  const lower = char.toLowerCase();
  if (unit < 0x80) return lower.charCodeAt(0);
  const accented = unit < 0x530 || (unit >= 0x1e00 && unit < 0x2000);
  return (accented ? lower.normalize('NFD') : lower).charCodeAt(0);
}
