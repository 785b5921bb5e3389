import { KIND, plainSign, readUnit } from './char-kind.ts';

/** The text as a reader sees it: runs of white space as one space, nothing invisible, accents composed. */
export const shownText = (text: string): string =>
  [...text.normalize('NFC')]
    .filter((char) => char.length > 1 || (readUnit(char.charCodeAt(0)) & 7) !== KIND.hidden)
    .join('')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();

/**
 * The text without what type setting decides: white space, curly or straight quotes, the length
 * of dashes, ellipses, ligatures. Texts that are equal here have the same words and signs.
 */
export const plainText = (text: string): string =>
  [
    ...shownText(text)
      .replace(/ /g, '')
      .replace(/[\uFB00-\uFB06]/g, (char) => char.normalize('NFKC')),
  ]
    .map((char) => (char === '…' ? '...' : plainSign(char)))
    .join('')
    .replace(/-+/g, '-')
    .replace(/''/g, '"');
