const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * For each offset of the text, its end included, whether what a reader calls one letter begins there: a letter
 * with its accents, a family of emoji, a flag. A line end is a letter of its own.
 */
export function graphemeStarts(text: string): readonly boolean[] {
  const starts = new Array<boolean>(text.length + 1).fill(false);
  for (const { index } of segmenter.segment(text)) starts[index] = true;
  starts[text.length] = true;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts[at] = true;
    starts[at + 1] = true;
  }
  return starts;
}
