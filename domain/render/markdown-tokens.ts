import { characterReference, escapeMarkdown } from './escape-markdown.ts';

/** A piece of a line: words still to be escaped, a delimiter that needs the right neighbours, or finished Markdown. */
export type Token =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'opens' | 'closes'; readonly delimiter: string }
  | { readonly kind: 'written'; readonly markdown: string };

/** Words that mean only themselves. */
export const wordsToken = (text: string): Token => ({ kind: 'words', text });

/** Markdown that is finished. */
export const writtenToken = (markdown: string): Token => ({ kind: 'written', markdown });

/**
 * Tokens as Markdown. A delimiter that has punctuation inside opens or closes nothing when a letter
 * touches it outside, as in `a*“b”*`; there the letter is written as a character reference, which
 * reads the same and ends in punctuation. A reference can itself stand inside of the next delimiter:
 * what counts is therefore what was written, not what it means.
 */
export function writeTokens(tokens: readonly Token[]): string {
  const guardedLast = lastsToGuard(tokens);
  let markdown = '';
  let written = '';
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'words') {
      const before = tokens[index - 1];
      const inside = tokens[index - 2]?.kind === 'words' ? lastCharacter(written) : '';
      written = writeWords(token.text, {
        guardsFirst: before?.kind === 'closes' && isDelicate(before.delimiter, inside),
        guardsLast: guardedLast.has(index),
        opensLine: opensLine(markdown),
      });
      markdown += written;
    } else markdown += token.kind === 'written' ? token.markdown : token.delimiter;
  }
  return markdown.trim();
}

/** The words whose last letter would keep the delimiter after them from opening, by index. */
function lastsToGuard(tokens: readonly Token[]): ReadonlySet<number> {
  const guarded = new Set<number>();
  for (let index = tokens.length - 3; index >= 0; index -= 1) {
    const [token, after, inside] = tokens.slice(index, index + 3);
    if (token?.kind !== 'words' || after?.kind !== 'opens') continue;
    const isReference = guarded.has(index + 2) && isOneCharacter(inside);
    if (isDelicate(after.delimiter, isReference ? '&' : firstOf(inside))) guarded.add(index);
  }
  return guarded;
}

interface Place {
  readonly guardsFirst: boolean;
  readonly guardsLast: boolean;
  readonly opensLine: boolean;
}

function writeWords(text: string, { guardsFirst, guardsLast, opensLine }: Place): string {
  const shown = opensLine ? text.replace(/^[ \t\n\r\f]+/, '') : text;
  const first = guardsFirst ? guarded(firstCharacter(shown)) : '';
  const last =
    guardsLast && (first === '' || Array.from(shown).length > 1)
      ? guarded(lastCharacter(shown))
      : '';
  const middle = shown.slice(
    first === '' ? 0 : firstCharacter(shown).length,
    last === '' ? undefined : -lastCharacter(shown).length,
  );
  return first + escapeMarkdown(middle, opensLine && first === '') + last;
}

const opensLine = (markdown: string): boolean => markdown === '' || markdown.endsWith('\n');

/**
 * The character as a reference if it would keep a delimiter beside it from working, else nothing.
 * Some parsers see only half of a character beyond U+FFFF, so no such one counts as punctuation.
 */
const guarded = (character: string): string =>
  character === '' || (character.length === 1 && /[\s\p{P}]/u.test(character))
    ? ''
    : characterReference(character);

/** An underscore never works beside a letter; an asterisk does unless punctuation is inside it. */
const isDelicate = (delimiter: string, inside: string): boolean =>
  delimiter === '_' || inside === '' || /[\p{P}\p{S}]/u.test(inside);

const firstOf = (token: Token | undefined): string =>
  token?.kind === 'words' ? firstCharacter(token.text) : '';
const isOneCharacter = (token: Token | undefined): boolean =>
  token?.kind === 'words' && firstCharacter(token.text) === token.text;
const firstCharacter = (text: string): string => /^./su.exec(text)?.[0] ?? '';
const lastCharacter = (text: string): string => /.$/su.exec(text)?.[0] ?? '';
