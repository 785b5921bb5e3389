/** How a run of text is written into WordPress content. */
export type Wording = (text: string) => string;

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00A0': '&nbsp;',
};

/**
 * The blogger's own words. WordPress takes `[word` for a shortcode and would run it; everything
 * else it does to text, such as curling quotation marks, is the blog's own style and stays.
 * Entities have three digits because that is how WordPress itself writes them back.
 */
export const ownWording: Wording = (text) => escapeMarkup(text).replaceAll('[', entity);

/**
 * A source's words, written so that the reader sees them as they are. WordPress would curl straight
 * quotation marks, turn `...`, `--`, `(tm)` and `9x9` into typographic signs, `:)` into a picture,
 * "Wordpress" into "WordPress", and an address alone on its line into whatever stands there. As
 * entities these characters are left alone, and every editor shows them as the characters they are.
 */
export const verbatimWording: Wording = (text) =>
  text.replace(TOUCHED, (character) => MARKUP[character] ?? entity(character));

const TOUCHED =
  /[&<>\u00A0"'`[]|(?<=\.\.)\.|(?<!\w)-|-(?!\w)|\((?=tm\))|(?<=\d)x(?=\d)|(?<=Word)p(?=ress)|(?<=^|\s)[:;](?=\S)|(?<=^|\s)8(?=O(?:\s|$))|(?<=:)\/(?=\/)/g;

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>\u00A0]/g, (character) => MARKUP[character] ?? character);

const entity = (character: string): string =>
  `&#${String(character.charCodeAt(0)).padStart(3, '0')};`;

/** Text inside a double-quoted attribute; shortcodes are read there too. */
export const attributeWording: Wording = (text) => ownWording(text).replaceAll('"', '&quot;');
