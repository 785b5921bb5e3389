import { type Command, TextSelection } from 'prosemirror-state';
import { safeUrl } from '../markup/safe-url.ts';
import { ownStep } from './own-step.ts';
import { setLink } from './set-link.ts';

/**
 * Links the selected words to the address that is pasted on them. False where there is no link to be
 * made: nothing but a lone address links, and one that is pasted on an address replaces it.
 */
export const linkOver =
  (pasted: string): Command =>
  (state, dispatch) => {
    const { selection, doc } = state;
    const href = loneAddress(pasted);
    if (href === null || selection.empty || !(selection instanceof TextSelection)) return false;
    const words = doc.textBetween(selection.from, selection.to, ' ');
    if (words.trim() === '' || loneAddress(words) !== null) return false;
    return setLink(href)(
      state,
      dispatch && ((transaction) => dispatch(ownStep(transaction).scrollIntoView())),
    );
  };

const loneAddress = (text: string): string | null =>
  /^(?:https?:\/\/|mailto:)\S+$/i.test(text.trim()) ? safeUrl(text) : null;
