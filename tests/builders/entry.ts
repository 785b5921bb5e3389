import type { EntryClues, UnitClue } from '../../domain/source/entry/entry-clues.ts';
import type { PieceClue } from '../../domain/source/page-clues.ts';

/** A piece of a line in an entry that tells nothing but its text and what the test adds. */
export const pieceOf = (text: string, said: Partial<PieceClue> = {}): PieceClue => ({
  text,
  mark: '',
  link: '',
  time: '',
  ...said,
});

/** An element that may be an entry, beside another of its make; each list is a line. */
export const unitOf = (
  attributes: Readonly<Record<string, string>>,
  lines: readonly (readonly PieceClue[])[],
  said: Partial<UnitClue> = {},
): UnitClue => ({
  name: 'li',
  attributes: Object.entries(attributes),
  likes: 1,
  isWhole: true,
  lines: lines.map((pieces) => ({ pieces, mark: '' })),
  ...said,
});

/** A reader's comment as a page shows it; `link` is where its time links to. */
export const commentOf = (by: string, link = '', time = ''): EntryClues => ({
  units: [
    unitOf({ class: 'comment' }, [
      [pieceOf(by, { mark: '<b fn<div comment-author' })],
      [pieceOf('2 May', { mark: '<time <a ', link, time })],
      [pieceOf('It sinks.')],
    ]),
  ],
  headings: [],
});
