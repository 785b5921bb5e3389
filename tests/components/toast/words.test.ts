import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../../adapters/browser/messages.ts';
import { nameLeftOut } from '../../../adapters/i18n/name-left-out.ts';
import {
  leftOutWords,
  notSavedWords,
  problemWords,
  refusalWords,
  SELECTION_PROBLEMS,
  WORDS,
} from '../../../components/toast/words.ts';
import { LEFT_OUT_PARTS } from '../../../domain/clipping/left-out.ts';
import { withoutMessages } from '../../setup/without-messages.ts';

/** A sentence for people: begins with a capital, has words, ends; and is no key. */
const SENTENCE = /^[A-Z][^_]* [^_]*[.!?)]$/;

/** One of each, which the compiler holds to be all. */
const REFUSALS: { readonly [Code in Refusal['code']]: Extract<Refusal, { code: Code }> } = {
  'not-a-call': { code: 'not-a-call' },
  'disk-full': { code: 'disk-full' },
  'store-failed': { code: 'store-failed', args: { name: 'AbortError' } },
  'unreadable-tab': { code: 'unreadable-tab', args: { reason: 'gone' } },
};

describe('the toast says', () => {
  it.each(SELECTION_PROBLEMS)('in a sentence why nothing was clipped: %s', (problem) => {
    expect(problemWords(problem)).toMatch(SENTENCE);
  });

  it.each(Object.values(REFUSALS))('in a sentence why a call was refused: $code', (refusal) => {
    expect(refusalWords(refusal)).toMatch(SENTENCE);
    const said = notSavedWords({ kind: 'refused', ...refusal });
    expect(said).toContain(refusalWords(refusal));
    expect(said).toContain('Your passage is kept here');
  });

  it.each(['unanswered', 'cut-off'] as const)('what to do when nobody answers: %s', (kind) => {
    expect(notSavedWords({ kind })).toMatch(/^Not saved: .*passage/);
  });

  it('names the error of the store', () => {
    expect(refusalWords(REFUSALS['store-failed'])).toContain('AbortError');
  });

  it.each(LEFT_OUT_PARTS)('in words that %s was left out', (part) => {
    const words = nameLeftOut([part]);
    expect(words).not.toBe(part);
    expect(words).not.toContain('_');
  });

  it('what was left out as one list, and old words as they are', () => {
    expect(leftOutWords(['advertisement'])).toBe('Left out: an ad.');
    expect(leftOutWords(['advertisement', 'caption', 'a rubber stamp'])).toBe(
      'Left out: an ad, a caption, and a rubber stamp.',
    );
    expect(leftOutWords([])).toBeUndefined();
  });

  it('all its words, each of which the catalogue has', () => {
    for (const words of Object.values(WORDS)) expect(words).not.toMatch(/^toast_|^$/);
  });

  it('what to do when the extension is updated under the page and takes its messages along', () => {
    const said = withoutMessages(() => notSavedWords({ kind: 'cut-off' }));
    expect(said).toMatch(/Copy your passage/);
  });
});
