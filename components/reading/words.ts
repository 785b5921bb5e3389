import type { Sent } from '../../adapters/browser/messages.ts';
import { t, tCount } from '../../adapters/i18n/t.ts';
import { refusalWords } from '../toast/words.ts';

/**
 * The words of reading mode on a page, read when it starts: when the extension is updated under the
 * page its messages are out of reach, and just then there is something to say.
 */
export const WORDS = {
  clip: t('reading_clip'),
  close: t('reading_close'),
  card: t('reading_cardLabel'),
  note: t('reading_note'),
  tags: t('reading_tags'),
  save: t('reading_save'),
  saved: t('reading_saved'),
  quote: t('reading_quote'),
  quoted: t('reading_quoted'),
  remove: t('reading_remove'),
  removed: t('reading_removed'),
  undo: t('reading_undo'),
  restored: t('reading_restored'),
  working: t('reading_working'),
  list: t('reading_list'),
  altered: t('reading_altered'),
  missing: t('reading_missing'),
  cutOff: t('reading_cutOff'),
  unanswered: t('reading_unanswered'),
} as const;

/** Why a call came to nothing, and what to do. */
export function failedWords(sent: Sent): string {
  if (sent.kind === 'refused') return t('reading_failed', { reason: refusalWords(sent) });
  return sent.kind === 'cut-off' ? WORDS.cutOff : WORDS.unanswered;
}

/** How many clippings there are, and how many of them the page does not show. */
export function countWords(count: number, missing: number): string {
  const all = tCount('reading_count', count);
  return missing === 0 ? all : `${all} · ${tCount('reading_missingCount', missing)}`;
}

/** What is remarkable about where a clipping stands, in one or two words; empty when nothing is. */
export const stateWords = (state: PassageState): string => STATES[state];

/** Whether the page still has a clipping's words. */
export type PassageState = 'there' | 'altered' | 'missing';

const STATES: Readonly<Record<PassageState, string>> = {
  there: '',
  altered: t('reading_state_altered'),
  missing: t('reading_state_missing'),
};

/** The longest piece of a passage that a list shows, in characters. */
const GLIMPSE = 80;

/** The beginning of a passage. */
export function glimpse(words: string): string {
  if (words.length <= GLIMPSE) return words;
  return `${words.slice(0, GLIMPSE).replace(/\s+\S*$/, '')}…`;
}
