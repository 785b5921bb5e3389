/** All words of reading mode on a page. */
export const WORDS = {
  clip: 'Clip',
  close: 'Close',
  note: 'Your note on this passage',
  tags: 'Tags, parted by commas',
  save: 'Save',
  saved: 'Saved ✓',
  quote: 'Add to draft',
  quoted: 'In your draft ✓',
  remove: 'Delete',
  removed: 'Taken out of your library.',
  undo: 'Undo',
  restored: 'Back in your library ✓',
  working: 'Saving…',
  list: 'Clippings of this page',
  altered: 'The page’s words have changed since you clipped this. You clipped:',
  missing: 'Not found on this page any more. You clipped:',
  cutOff:
    'Quotewright was updated or switched off under this page. Nothing is lost. Reload the page to see your clippings and to clip again.',
} as const;

/** Why a call came to nothing, and what to do. */
export const failedWords = (reason: string | null): string =>
  `That did not work: ${reason ?? 'Quotewright did not answer.'} Nothing was changed; try again.`;

/** How many clippings there are, and how many of them the page does not show. */
export function countWords(count: number, missing: number): string {
  const all = count === 1 ? '1 clipping' : `${count} clippings`;
  return missing === 0 ? all : `${all} · ${missing} not found here`;
}

/** What is remarkable about where a clipping stands, in one or two words; empty when nothing is. */
export const stateWords = (state: PassageState): string => STATES[state];

/** Whether the page still has a clipping's words. */
export type PassageState = 'there' | 'altered' | 'missing';

const STATES: Readonly<Record<PassageState, string>> = {
  there: '',
  altered: 'changed',
  missing: 'not found',
};

/** The longest piece of a passage that a list shows, in characters. */
const GLIMPSE = 80;

/** The beginning of a passage. */
export function glimpse(words: string): string {
  if (words.length <= GLIMPSE) return words;
  return `${words.slice(0, GLIMPSE).replace(/\s+\S*$/, '')}…`;
}
