const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** JSON is not HTML, yet many sites write entities into it. Others than the usual ones stay as they are. */
export const decodeEntities = (text: string): string =>
  text
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/gi, (whole, name) => NAMED[name.toLowerCase()] ?? whole)
    .replace(/&#(\d{1,6});/g, (whole, code) => character(Number(code)) ?? whole)
    .replace(
      /&#x([0-9a-f]{1,5});/gi,
      (whole, code) => character(Number.parseInt(code, 16)) ?? whole,
    );

const character = (code: number): string | null =>
  code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
