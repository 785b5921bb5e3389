/** What could end a Markdown link, start a template tag or a table, or be taken for emphasis. */
const RISKY = /[\\<>"`{}|[\]^()*]/g;

/**
 * An address for a Markdown link. What Markdown could misread is percent-encoded, which servers read
 * as the same; brackets of an IPv6 host stay. An `&` that would spell a character reference is one.
 */
export function markdownAddress(address: string): string {
  const host = /^[a-z]+:\/\/[^/?#]*/i.exec(address)?.[0] ?? '';
  const rest = address
    .slice(host.length)
    .replace(RISKY, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return host + rest;
}
