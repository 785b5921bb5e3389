import { cleanLine } from '../../markup/clean-text.ts';
import type { PartClue } from '../page-clues.ts';

/** A run of words of one look in a heading. */
export interface Run {
  readonly words: string;
  /** How it begins: in the line before, without a space even, or on a line or in a box of its own. */
  readonly start: 'glued' | 'spaced' | 'line' | 'box' | 'behind-box';
  readonly mark: string;
  readonly size: number;
}

/** Letters of fonts that draw pictures; they are no words. */
const PRIVATE = /\p{Co}+/gu;

/** The runs of a heading that hold words; white space between them says how each begins. */
export function headingRuns(parts: readonly PartClue[]): readonly Run[] {
  const runs: Run[] = [];
  let before = '';
  for (const { text, mark, size } of parts) {
    const raw = before + text.replace(PRIVATE, '');
    const words = cleanLine(raw);
    if (words === '') before = raw;
    else {
      runs.push({ words, start: startOf(/^\s*/.exec(raw)?.[0] ?? ''), mark, size });
      before = /\s$/.test(raw) ? ' ' : '';
    }
  }
  return runs;
}

/** Letters of scripts that are written without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF01-\uFF5E]/u;

/** The runs as one line. */
export const joinRuns = (runs: readonly Run[]): string =>
  runs.reduce((said, { words, start }) => {
    const isOn =
      start === 'glued' ||
      (start === 'line' && UNSPACED.test(said.at(-1) ?? '') && UNSPACED.test(words.charAt(0)));
    return said === '' || isOn ? said + words : `${said} ${words}`;
  }, '');

function startOf(space: string): Run['start'] {
  const ends = space.split('\n').length - 1;
  if (ends === 0) return space === '' ? 'glued' : 'spaced';
  return ends === 1 ? 'line' : ends % 3 === 0 ? 'behind-box' : 'box';
}
