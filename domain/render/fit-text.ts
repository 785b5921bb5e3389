import { breakLines } from './break-lines.ts';

/** Where text has to go, and how it may get there; all lengths in one unit. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** The sizes of letters to choose from, the largest first. */
  readonly sizes: readonly number[];
  /** BCP 47; '' when nobody knows. */
  readonly lang: string;
  /** How wide a text is in letters of a size. */
  readonly measure: (text: string, size: number) => number;
}

/** Text in lines that has room in its box. */
export interface FittedText {
  readonly size: number;
  /** Each with the middle of its line below the top of the box. */
  readonly lines: readonly { readonly text: string; readonly middle: number }[];
  readonly height: number;
}

/** From line to line, in sizes of letters. */
const LEADING = 1.42;
/** Between two paragraphs, in sizes of letters. */
const GAP = 0.6;

/** The text in the largest letters for which the box has room; null when even the smallest are too large. */
export function fitText(text: string, box: TextBox): FittedText | null {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  for (const size of box.sizes) {
    const fitted = setText(paragraphs, size, box);
    if (fitted) return fitted;
  }
  return null;
}

function setText(
  paragraphs: readonly string[],
  size: number,
  { width, height, lang, measure }: TextBox,
): FittedText | null {
  const lines: { text: string; middle: number }[] = [];
  let bottom = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) bottom += GAP * size;
    for (const line of breakLines(paragraph, lang, (one) => measure(one, size) <= width)) {
      lines.push({ text: line, middle: bottom + (LEADING * size) / 2 });
      bottom += LEADING * size;
      if (bottom > height) return null;
    }
  }
  return { size, lines, height: bottom };
}
