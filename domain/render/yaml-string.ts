/** Everything but what YAML 1.1 and 1.2 both print; `{` too, so that no template tag ever stands in a file. */
const UNPRINTABLE =
  /[^ -z|}~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * The text as a double-quoted YAML string: the one style in which no text means a number, a date,
 * a comment or the end of the front matter. Lone surrogates, which no file can hold, become U+FFFD.
 */
export function yamlString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/["\\]/g, '\\$&')
    .replace(
      UNPRINTABLE,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `"${escaped}"`;
}
