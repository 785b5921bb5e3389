import type { SelectionProblem } from '../../adapters/page/selection-reading.ts';

/** What the toast says when nothing could be read: what happened, what was kept, what to do next. */
export const PROBLEMS: Readonly<Record<SelectionProblem | 'failed', string>> = {
  failed:
    'This page could not be read, so nothing was clipped. Reload it and clip again, or copy the passage and paste it into your draft.',
  'nothing-selected': 'Nothing is highlighted. Highlight a passage, then clip it again.',
  'too-long':
    'That is too much for a quote, so nothing was clipped. Highlight up to some pages of text, then clip again.',
  'not-a-page':
    'This is not a web page but a file in the browser’s viewer, so nothing was clipped. Copy the passage and paste it into your draft.',
  'other-frame':
    'The passage stands in a frame from another site, so nothing was clipped. Right-click the passage, choose “Clip this passage” and allow that site; or clip it in a tab of its own.',
  'taken-away':
    'The page has taken your highlight away or changed its words, so nothing was clipped. Highlight the passage, then clip it again.',
};

/** Why a passage was not saved, after every try. */
export const NOT_SAVED = {
  unanswered:
    'Not saved: Quotewright did not answer. Your passage is kept here until you close this.',
  'cut-off':
    'Not saved: this page does not reach Quotewright, which was updated or which the page hides. Copy your passage from here, reload the page, and clip again.',
} as const;

/** Not saved, with the store's own reason. */
export const refusedWords = (reason: string): string =>
  `Not saved: ${reason} Your passage is kept here until you close this.`;

/** What was left out of the passage, as one sentence; nothing when it is whole. */
export const leftOutWords = (leftOut: readonly string[]): string | undefined =>
  leftOut.length > 0 ? `Left out: ${leftOut.join(', ')}.` : undefined;

/** All other words of the toast. */
export const WORDS = {
  clipped: 'Clipped ✓',
  already: 'Already in your library ✓',
  putBack: 'Put back',
  isPutBack: 'Put back ✓',
  isLeftOut: 'Left out again ✓',
  openFrame: 'Open the frame',
  undo: 'Undo',
  note: 'Note',
  close: 'Close',
  retry: 'Try again',
  save: 'Save note',
  saving: 'Saving…',
  undone: 'Taken out of your library.',
  notUndone: 'That could not be done just now. The passage is in your library as it was.',
  noted: 'Note saved ✓',
  notNoted: 'The note was not saved. It is kept here; try again.',
  noteLabel: 'Your note on this passage',
} as const;
