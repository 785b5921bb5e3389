import { type Node, Slice } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, it } from 'vitest';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { keepQuotesWhole } from '../../../domain/draft/keep-quotes-whole.ts';
import { doc, own } from '../../builders/draft.ts';

const theirs = (text: string): Node => draftSchema.node('foreignQuote', null, own(text));

/** Pastes the blocks at the position, as the editor does: open at both ends. */
const pasted = (document: Node, at: number, ...blocks: readonly Node[]): string => {
  const state = EditorState.create({ doc: document });
  const slice = Slice.maxOpen(doc(...blocks).content);
  const place = TextSelection.near(document.resolve(at));
  const whole = keepQuotesWhole(slice, place.$from);
  return state.tr.setSelection(place).replaceSelection(whole).doc.toString();
};

it('somebody else’s words stay a quote wherever they are pasted', () => {
  expect(pasted(doc(own('onetwo')), 4, theirs('theirs'))).toBe(
    'doc(paragraph("one"), foreignQuote(paragraph("theirs")), paragraph("two"))',
  );
  expect(pasted(doc(own()), 1, theirs('theirs'))).toMatch(/foreignQuote\(paragraph\("theirs"\)\)/);
  expect(pasted(doc(own('onetwo')), 4, own('mine'), theirs('theirs'))).toBe(
    'doc(paragraph("onemine"), foreignQuote(paragraph("theirs")), paragraph("two"))',
  );
});

it('inside of such a quote they join', () => {
  expect(pasted(doc(theirs('onetwo')), 5, theirs('more'))).toBe(
    'doc(foreignQuote(paragraph("onemoretwo")))',
  );
});
