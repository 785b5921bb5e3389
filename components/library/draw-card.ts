import type { CardText } from '../../domain/render/card-text.ts';
import { type FittedText, fitText, type TextBox } from '../../domain/render/fit-text.ts';
import type { Direction } from '../../domain/words/direction.ts';

/** How a card looks. */
export type CardTheme = 'light' | 'dark';

/** The size of every card, in pixels: what networks show of a link. */
export const CARD_SIZE = { width: 1200, height: 675 } as const;

const MARGIN = 72;
const RULE = 8;
/** From the rule to the words. */
const INDENT = 40;
const WORD_SIZES = Array.from({ length: 17 }, (_, at) => 58 - 2 * at);
/** From the words to the line below them. */
const APART = 36;
const SOURCE_SIZES = [28, 26, 24, 22];
/** Room for two lines. */
const SOURCE_HEIGHT = 82;
/** Of a name without end so many letters are shown. */
const SOURCE_LETTERS = 70;

const SERIF =
  '"Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", "DejaVu Serif", serif';
const FACE = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';

/** Paper and ink, by day and by night: a picture cannot follow the page that shows it. */
const COLOURS = {
  light: { paper: '#fbfaf7', ink: '#1d1b16', quiet: '#524d42', accent: '#8a3311' },
  dark: { paper: '#1a1915', ink: '#eeebe2', quiet: '#bab3a3', accent: '#f0a07c' },
} as const;

/** Draws the quote with its source on a canvas of `CARD_SIZE`; false, and nothing drawn, when it is too long to be read there. */
export function drawCard(canvas: HTMLCanvasElement, card: CardText, theme: CardTheme): boolean {
  // Han letters look different by language.
  canvas.lang = card.lang;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas to draw on');
  const { paper, ink, quiet, accent } = COLOURS[theme];
  const width = CARD_SIZE.width - 2 * MARGIN - RULE - INDENT;
  const source = fitSource(pen, card, width);
  const below = source.height + APART;
  const height = CARD_SIZE.height - 2 * MARGIN - below;
  const words = fitIn(pen, card.words, {
    face: SERIF,
    width,
    height,
    sizes: WORD_SIZES,
    lang: card.lang,
  });
  if (!words) return false;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, CARD_SIZE.width, CARD_SIZE.height);
  const top = (CARD_SIZE.height - words.height - below) / 2;
  pen.fillStyle = accent;
  const isLeft = card.direction === 'ltr';
  pen.fillRect(isLeft ? MARGIN : CARD_SIZE.width - MARGIN - RULE, top, RULE, words.height);
  pen.fillStyle = ink;
  write(pen, words, { top, face: SERIF, direction: card.direction, card });
  pen.fillStyle = quiet;
  const beneath = top + words.height + APART;
  write(pen, source, { top: beneath, face: FACE, direction: card.attributionDirection, card });
  return true;
}

/** What is drawn, as a PNG. Rejects when the browser makes none. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const onBlob = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error('No picture came'));
    canvas.toBlob(onBlob, 'image/png');
  });

/** The fullest line for which there is room: a card never goes without its source. */
function fitSource(
  pen: CanvasRenderingContext2D,
  { attributions }: CardText,
  width: number,
): FittedText {
  const box = { face: FACE, width, height: SOURCE_HEIGHT, sizes: SOURCE_SIZES };
  for (const line of attributions) {
    const fitted = fitIn(pen, line, box);
    if (fitted) return fitted;
  }
  const cut = `${(attributions.at(-1) ?? '').slice(0, SOURCE_LETTERS).toWellFormed()}…`;
  return fitIn(pen, cut, { ...box, height: Number.POSITIVE_INFINITY }) ?? NOTHING;
}

const NOTHING: FittedText = { size: 0, lines: [], height: 0 };

const fitIn = (
  pen: CanvasRenderingContext2D,
  text: string,
  {
    face,
    ...box
  }: Omit<TextBox, 'measure' | 'lang'> & { readonly face: string; readonly lang?: string },
): FittedText | null =>
  fitText(text, {
    lang: '',
    ...box,
    measure(line, size) {
      pen.font = `${size}px ${face}`;
      return pen.measureText(line).width;
    },
  });

/** Both blocks stand at the side where the words begin, each written in its own direction. */
function write(
  pen: CanvasRenderingContext2D,
  { lines, size }: FittedText,
  place: {
    readonly top: number;
    readonly face: string;
    readonly direction: Direction;
    readonly card: CardText;
  },
): void {
  pen.font = `${size}px ${place.face}`;
  pen.direction = place.direction;
  pen.textBaseline = 'middle';
  const isLeft = place.card.direction === 'ltr';
  pen.textAlign = isLeft ? 'left' : 'right';
  const start = MARGIN + RULE + INDENT;
  const x = isLeft ? start : CARD_SIZE.width - start;
  for (const { text, middle } of lines) pen.fillText(text, x, place.top + middle);
}
