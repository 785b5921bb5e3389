/**
 * Letters and digits alone, without case, accents, white space and signs. Browsers overlook some
 * of these differences when they look for the words of a link; overlooking all of them errs to the
 * safe side when one asks whether words stand elsewhere too.
 */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
