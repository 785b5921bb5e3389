const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  bdquo: '„',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  shy: '',
};
/** A letter's name ends with that of its accent: each as the mark that is put on the letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
  caron: '\u030C',
};

/** JSON is not HTML, yet many sites write entities into it, some of them twice. Unknown ones stay as they are. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? decodeOnce(decodeOnce(text)) : text;

const decodeOnce = (text: string): string =>
  text
    .replace(/&([a-z]{2,8});/gi, (whole, name: string) => named(name) ?? whole)
    .replace(/&#(\d{1,7});/g, (whole, code) => character(Number(code)) ?? whole)
    .replace(
      /&#x([0-9a-f]{1,6});/gi,
      (whole, code) => character(Number.parseInt(code, 16)) ?? whole,
    );

function named(name: string): string | undefined {
  const own = (key: string) => (Object.hasOwn(NAMED, key) ? NAMED[key] : undefined);
  const accent = ACCENTS[name.slice(1)];
  return own(name) ?? own(name.toLowerCase()) ?? (accent && `${name[0]}${accent}`.normalize('NFC'));
}

const character = (code: number): string | null =>
  code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : null;
