/** Whether so much text has room on one line. */
export type Fits = (text: string) => boolean;

/** Scripts that part no words by spaces: a line may end between two words. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** What never begins a line. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{Mn}ーぁぃぅぇぉっゃゅょ]/u;
/** What never ends one. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;
/** White space at which a line may end. */
const SPACE = /[ \t\n\u2000-\u2006\u2008-\u200a\u3000]$/u;

/**
 * A paragraph in lines, each as long as there is room for: parted between words as the language (BCP 47) has them,
 * and within one only where that is longer than a line. Nothing but white space at the ends of lines is lost.
 */
export function breakLines(paragraph: string, lang: string, fits: Fits): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(paragraph, lang).flatMap((one) => shortUnits(one, fits))) {
    if (line.trim() !== '' && !fits((line + unit).trimEnd())) {
      lines.push(line.trim());
      line = '';
    }
    line += unit;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** What stays together on a line, with the white space after it. */
function unitsOf(text: string, lang: string): readonly string[] {
  const units: string[] = [];
  for (const { segment } of segmenter(lang, 'word').segment(text)) {
    const last = units.at(-1);
    if (last === undefined || mayPart(last, segment)) units.push(segment);
    else units[units.length - 1] = last + segment;
  }
  return units;
}

function mayPart(before: string, after: string): boolean {
  if (SPACE.test(before)) return !/^\s/.test(after);
  const isUnspaced = UNSPACED.test(before.slice(-1)) || UNSPACED.test(after.slice(0, 1));
  return isUnspaced && !/^\s/.test(after) && !CLOSING.test(after) && !OPENING.test(before);
}

/** A unit that is longer than a line, in pieces that are not; a letter is never parted. */
function shortUnits(unit: string, fits: Fits): readonly string[] {
  if (fits(unit.trimEnd())) return [unit];
  const pieces: string[] = [];
  for (const { segment } of segmenter('', 'grapheme').segment(unit)) {
    const last = pieces.at(-1);
    if (last !== undefined && fits((last + segment).trimEnd()))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function segmenter(lang: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'en', { granularity });
  } catch {
    return new Intl.Segmenter('en', { granularity });
  }
}
