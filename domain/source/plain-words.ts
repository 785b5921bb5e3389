/** The words alone, in lower case, without marks and punctuation: what two spellings of one title or name have in common. */
export const plainWords = (text: string): string =>
  // Most titles and names are plain letters, for which slower tables are not needed.
  (/[^ -~]/.test(text)
    ? text
        .normalize('NFKD')
        .replace(/\p{Mn}+/gu, '')
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
    : text
        .toLowerCase()
        .replaceAll("'", '')
        .replace(/[^a-z\d]+/g, ' ')
  ).trim();

/** `plainWords` without its spaces and a leading article: how a name looks in an address. */
export const squash = (text: string): string =>
  plainWords(text).replace(/^the /, '').replaceAll(' ', '');

/** What titles put between the headline and the site's name. */
export const TITLE_PARTS =
  /\s+[|–—―·•»«‹›/:-]+\s+|\s*[|»｜]\s*|:\s+|_(?=\p{sc=Han})|\s+::\s*|\s+@\s+|\s*[-–—|]{2,}\s*/u;
