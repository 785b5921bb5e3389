import { alikeSigns, KIND, readUnit } from './char-kind.ts';

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** The words as they are, with any white space between them. White space may not come first: a long run of it would be tried from each of its units. */
export const patternOf = (words: string): string =>
  words.replace(SPECIAL, '\\$&').replace(/\s+/g, '\\s+');

/**
 * Like `patternOf`, whatever type setting has made of the words: curly or straight quotes, the
 * length of dashes, ellipses, and what nobody sees.
 */
export const looseWordsPattern = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .split(/…|\.\.\./)
    .map((part) => part.split('').map(loosely).join(''))
    .join('(?:…|\\.\\.\\.)');

function loosely(char: string): string {
  if (char === ' ') return '\\s+';
  if ((readUnit(char.charCodeAt(0)) & 7) === KIND.hidden) return `${char}?`;
  const alike = alikeSigns(char);
  if (alike.length > 1) return `[${alike.replace(/[\\\]^-]/g, '\\$&')}]`;
  return char.replace(SPECIAL, '\\$&');
}
