/** By language: making one takes longer than counting a page. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * How many words a text has, as its language (BCP 47) parts them: Chinese and Japanese without spaces, too. What is
 * no language counts as English.
 */
export function countWords(text: string, lang: string): number {
  let count = 0;
  for (const { isWordLike } of segmenterFor(lang).segment(text)) if (isWordLike) count += 1;
  return count;
}

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = makeSegmenter(lang);
  segmenters.set(lang, made);
  return made;
}

function makeSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
