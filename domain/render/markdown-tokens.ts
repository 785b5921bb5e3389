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
 * reads the same and ends in punctuation.
 */
export function writeTokens(tokens: readonly Token[]): string {
  let markdown = '';
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'words') {
      markdown += writeWords(token.text, neighboursOf(tokens, index), opensLine(markdown));
    } else markdown += token.kind === 'written' ? token.markdown : token.delimiter;
  }
  return markdown.trim();
}

interface Neighbours {
  readonly guardsFirst: boolean;
  readonly guardsLast: boolean;
}

function neighboursOf(tokens: readonly Token[], index: number): Neighbours {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return {
    guardsFirst:
      before?.kind === 'closes' && isDelicate(before.delimiter, lastOf(tokens[index - 2])),
    guardsLast: after?.kind === 'opens' && isDelicate(after.delimiter, firstOf(tokens[index + 2])),
  };
}

function writeWords(text: string, { guardsFirst, guardsLast }: Neighbours, opens: boolean): string {
  const shown = opens ? text.replace(/^[ \t\n\r\f]+/, '') : text;
  const first = guardsFirst ? guarded(firstCharacter(shown)) : '';
  const last =
    guardsLast && (first === '' || Array.from(shown).length > 1)
      ? guarded(lastCharacter(shown))
      : '';
  const middle = shown.slice(
    first === '' ? 0 : firstCharacter(shown).length,
    last === '' ? undefined : -lastCharacter(shown).length,
  );
  return first + escapeMarkdown(middle, opens && first === '') + last;
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
const lastOf = (token: Token | undefined): string =>
  token?.kind === 'words' ? lastCharacter(token.text) : '';
const firstCharacter = (text: string): string => /^./su.exec(text)?.[0] ?? '';
const lastCharacter = (text: string): string => /.$/su.exec(text)?.[0] ?? '';
