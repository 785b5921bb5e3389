import { unreachableWords } from './unreachable.ts';
import type { Verdict, Verification } from './verification.ts';

const NAMES: Readonly<Record<Verdict, string>> = {
  verbatim: 'Verbatim',
  typographic: 'Typographic',
  changed: 'Changed',
  'not-found': 'Not found',
  unreachable: 'Unreachable',
};

/** What a verdict is called. */
export const verdictName = (verdict: Verdict): string => NAMES[verdict];

/**
 * What more there is to say, in plain words; empty when the name says it all. A page that was only
 * fetched may have been sent without the words that its scripts put there, or that a subscriber
 * would see: then their absence is no proof.
 */
export function outcomeWords({ outcome, how }: Verification): string {
  switch (outcome.verdict) {
    case 'verbatim':
    case 'changed':
      return '';
    case 'typographic':
      return 'The words are the same; only quotation marks, dashes or spaces differ.';
    case 'not-found':
      return how === 'tab'
        ? 'The passage is not on the page that is open.'
        : 'The passage is not in the page as sent. Scripts or a sign-in may add it: open the source and check again.';
    case 'unreachable':
      return unreachableWords(outcome.reason);
  }
}
