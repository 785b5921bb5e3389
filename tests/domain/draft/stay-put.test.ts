import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { expect, it } from 'vitest';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { stayPut } from '../../../domain/draft/stay-put.ts';
import { doc, own, quote } from '../../builders/draft.ts';

const stateOf = (cursor: number, ...words: readonly string[]) => {
  const state = EditorState.create({ doc: doc(...words.map((line) => own(line))) });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, cursor)));
};

it('the cursor stays before what another window writes at the same place', () => {
  const state = stateOf(4, 'One two.');
  const change = stayPut(state.tr.insertText(' and a half', 4), state.selection);
  expect(change.selection.head).toBe(4);
  expect(change.insertText('!').doc.textContent).toBe('One! and a half two.');
});

it('and behind what is written before it', () => {
  const state = stateOf(9, 'One two.');
  expect(stayPut(state.tr.insertText('No, ', 1), state.selection).selection.head).toBe(13);
});

it('a cursor whose place goes finds another one', () => {
  const state = stateOf(8, 'One.', 'Two.');
  const change = stayPut(state.tr.delete(6, 12), state.selection);
  expect(change.selection.head).toBeLessThanOrEqual(5);
});

it('a selected quote stays selected', () => {
  const state = EditorState.create({ doc: doc(own('One.'), quote('a')) });
  const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 6)));
  const change = stayPut(selected.tr.insert(0, draftSchema.node('rule')), selected.selection);
  expect(change.selection).toMatchObject({ from: 7, to: 8 });
});

it('a cursor whose paragraph gives way to a quote stands in words, where the next letter types over no quote', () => {
  const state = EditorState.create({ doc: doc(quote('a'), own()) });
  const writing = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2)));
  const change = stayPut(writing.tr.replaceWith(1, 3, [quote('b'), own()]), writing.selection);
  const typed = change.insertText('x').doc;
  expect(typed.eq(doc(quote('a'), quote('b'), own('x')))).toBe(true);
});
