const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/**
 * A name or message of WordPress as plain text. It sends them HTML-escaped, "AT&amp;T", and its
 * messages with tags in them.
 */
export const plainText = (html: string): string =>
  decodeEntities(html.replace(/<[^>]*>/g, '')).trim();

/** Text with its entities as the characters that they stand for; unknown names stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,5});/gi, decode);

function decode(entity: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? entity;
  const code = Number(name.replace('#x', '0x').replace('#X', '0x').replace('#', ''));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
}
