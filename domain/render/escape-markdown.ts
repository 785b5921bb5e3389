/**
 * What has a meaning inside a line for CommonMark, kramdown or their common extensions. Those that
 * only some engines can escape by a backslash are written as character references; so is every
 * `{`, which takes `{{` and `{%` away from Liquid, Hugo and Nunjucks before Markdown is even read.
 */
const SPECIAL =
  /[\\`*[\]<>|~{^]|\$(?=\$)|(?<=\$)\$|&(?=#?\w+;)|:(?=\/\/)|(?<=\]):|_|(?<=\w)@(?=\w)|(?<=\bwww)\.|!$/gi;
const REFERENCES: Readonly<Record<string, string>> = {
  '\\': '&#92;',
  '~': '&#126;',
  '{': '&#123;',
  '^': '&#94;',
  '@': '&#64;',
  '&': '&amp;',
};

/**
 * Text as Markdown that reads as just this text, in CommonMark, Hugo, Jekyll and Eleventy. Addresses
 * in it stay text: no engine makes links of its own. `opensLine` says that nothing stands before it
 * on its line. Runs of white space become one space, as HTML shows them.
 */
export function escapeMarkdown(text: string, opensLine: boolean): string {
  const folded = text.replace(/[ \t\n\r\f]+/g, ' ');
  const escaped = folded.replace(SPECIAL, (character, offset: number) => {
    if (character === '_' && isInsideWord(folded, offset)) return character;
    return REFERENCES[character] ?? `\\${character}`;
  });
  return opensLine ? escapeOpening(escaped) : escaped;
}

/** What would start a heading, list, rule, definition or front matter where it opens a line. */
const escapeOpening = (line: string): string =>
  line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^[-+=:#]/, '\\$&');

/** A character as a reference: it reads the same and counts as punctuation to its neighbours. */
export const characterReference = (character: string): string => `&#${character.codePointAt(0)};`;

/** An underscore between letters means nothing; left alone, names and handles stay readable. */
const isInsideWord = (text: string, offset: number): boolean =>
  /\p{L}/u.test(text.charAt(offset - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(offset + 1));
