import type { Markup } from '../markup/markup.ts';
import { textParts } from '../markup/text-parts.ts';
import { graphemeStarts } from './grapheme-starts.ts';
import { type LeafSetting, type LineLook, leafSettings } from './leaf-settings.ts';

/** A clipping's words as edits count them, and how they are set. */
export interface FrozenText {
  /** `textOf` of the clipping. */
  readonly text: string;
  /** The paragraphs, items, rows and headings, in order; what is between two of them is a gap. */
  readonly lines: readonly FrozenLine[];
  /** Stretches that are set in one manner, in order; gaps are in none. */
  readonly runs: readonly FrozenRun[];
  /** What each unit is. */
  readonly kinds: readonly UnitKind[];
  /** For each offset whether a letter begins there as readers count them; the end is one. */
  readonly isStart: readonly boolean[];
}

/** A letter, white space that the line is broken or parted by, or a unit between two lines. */
export type UnitKind = 'letter' | 'space' | 'gap';

/** One line of its own, without the gap behind it. */
export interface FrozenLine {
  readonly from: number;
  readonly to: number;
  readonly look: LineLook;
}

/** A stretch of one run of the tree. */
export interface FrozenRun extends Pick<LeafSetting, 'marks' | 'href'> {
  readonly from: number;
  readonly to: number;
  /** Which run of text or line break of the tree, counted as in `TextPart`. */
  readonly leaf: number;
}

/** Reads the words of a clipping for editing. */
export function frozenText(markup: Markup): FrozenText {
  const settings = leafSettings(markup);
  const lines: FrozenLine[] = [];
  const runs: FrozenRun[] = [];
  const kinds: UnitKind[] = [];
  let text = '';
  let line: LineLook | null = null;
  let start = 0;
  let before: LineLook | null = null;
  for (const part of textParts(markup)) {
    const isGap = part.leaf === null && part.text !== '\t';
    if (isGap && line) {
      lines.push({ from: start, to: text.length, look: line });
      line = null;
    }
    const setting = part.leaf === null ? undefined : settings[part.leaf];
    if (!isGap && !line) {
      const look = setting?.look ?? PLAIN;
      // An item of several lines has its marker before the first one.
      line = look === before ? { ...look, marker: '' } : look;
      before = look;
      start = text.length;
    }
    if (setting && part.leaf !== null) {
      const { marks, href } = setting;
      const [from, to] = [text.length, text.length + part.text.length];
      runs.push({ from, to, leaf: part.leaf, marks, href });
    }
    for (const unit of part.text.split(''))
      kinds.push(isGap ? 'gap' : unit === '\n' || unit === '\t' ? 'space' : 'letter');
    text += part.text;
  }
  if (line) lines.push({ from: start, to: text.length, look: line });
  return { text, lines, runs, kinds, isStart: graphemeStarts(text) };
}

const PLAIN: LineLook = { kind: 'paragraph', depth: 0, marker: '' };

/** True for a unit that is white space; one with an accent on it is a letter. */
export const isBlankAt = ({ text, isStart }: FrozenText, at: number): boolean =>
  /\s/.test(text[at] ?? '') && isStart[at] === true && isStart[at + 1] === true;

/** The line in which an offset stands; for one in a gap the line before it. */
export function lineAt({ lines }: FrozenText, offset: number): FrozenLine {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? { from: 0, to: 0, look: PLAIN };
}
