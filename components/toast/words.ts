import type { Refusal, Sent } from '../../adapters/browser/messages.ts';
import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { nameLeftOut } from '../../adapters/i18n/name-left-out.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { SelectionProblem } from '../../adapters/page/selection-reading.ts';
import { WORDS_WHEN_HIDDEN } from './words-when-hidden.ts';

const PROBLEMS = {
  failed: 'toast_problem_failed',
  'nothing-selected': 'toast_problem_nothingSelected',
  'too-long': 'toast_problem_tooLong',
  'not-a-page': 'toast_problem_notAPage',
  'other-frame': 'toast_problem_otherFrame',
  'taken-away': 'toast_problem_takenAway',
} as const satisfies Readonly<Record<SelectionProblem | 'failed', MessageKey>>;

/**
 * Every reason for which nothing could be read.
 *
 * @internal Only tests ask for all of them.
 */
export const SELECTION_PROBLEMS = Object.keys(PROBLEMS) as readonly (keyof typeof PROBLEMS)[];

/** What the toast says when nothing could be read: what happened, what was kept, what to do next. */
export const problemWords = (problem: SelectionProblem | 'failed'): string => t(PROBLEMS[problem]);

/** Why the background did not carry out a call, as a sentence. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.code) {
    case 'disk-full':
      return t('errors_diskFull');
    case 'store-failed':
      return t('errors_storeFailed', refusal.args);
    case 'unreadable-tab':
      return t('errors_unreadableTab');
    case 'not-a-call':
      return t('errors_notACall');
  }
}

/** Why a passage was not saved, after every try, and where it is kept. */
export function notSavedWords(sent: Sent): string {
  if (sent.kind === 'refused') return t('toast_refused', { reason: refusalWords(sent) });
  return sent.kind === 'cut-off' ? WORDS.cutOff : WORDS.unanswered;
}

/** What was left out of the passage, as one sentence; nothing when it is whole. */
export const leftOutWords = (leftOut: readonly string[]): string | undefined =>
  leftOut.length > 0 ? t('toast_leftOut', { parts: nameLeftOut(leftOut) }) : undefined;

/**
 * All other words of the toast, read at the script's start: when the extension is updated under the
 * page its messages are out of reach, and just then there is something to say.
 */
export const WORDS = {
  ...WORDS_WHEN_HIDDEN,
  clipped: t('toast_clipped'),
  already: t('toast_already'),
  putBack: t('toast_putBack'),
  isPutBack: t('toast_isPutBack'),
  isLeftOut: t('toast_isLeftOut'),
  open: t('toast_open'),
  openFrame: t('toast_openFrame'),
  undo: t('toast_undo'),
  note: t('toast_note'),
  retry: t('toast_retry'),
  save: t('toast_saveNote'),
  saving: t('toast_saving'),
  undone: t('toast_undone'),
  notUndone: t('toast_notUndone'),
  noted: t('toast_noted'),
  notNoted: t('toast_notNoted'),
  noteLabel: t('toast_noteLabel'),
  unanswered: t('toast_unanswered'),
} as const;
