import type { Node } from 'prosemirror-model';
import { EditorState, NodeSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { openBelow } from '../../../domain/draft/open-below.ts';
import { doc, own, quote } from '../../builders/draft.ts';

const openedBelow = (document: Node, at: number): EditorState => {
  const fresh = EditorState.create({ doc: document });
  let state = fresh.apply(fresh.tr.setSelection(NodeSelection.create(document, at)));
  openBelow(state, (transaction) => {
    state = state.apply(transaction);
  });
  return state;
};

describe('writing on below a quote that is selected', () => {
  it('goes into a new paragraph, before what stands below', () => {
    const state = openedBelow(doc(quote('a'), own('then')), 0);
    expect(state.doc.eq(doc(quote('a'), own(), own('then')))).toBe(true);
    expect(state.selection.from).toBe(2);
  });

  it('goes into the empty paragraph that stands there', () => {
    const state = openedBelow(doc(quote('a'), own()), 0);
    expect(state.doc.eq(doc(quote('a'), own()))).toBe(true);
    expect(state.selection.from).toBe(2);
  });

  it('works below the last one too', () => {
    expect(openedBelow(doc(own('x'), quote('a')), 3).doc.lastChild?.type.name).toBe('paragraph');
  });

  it('leaves a cursor in a paragraph alone', () => {
    expect(openBelow(EditorState.create({ doc: doc(own('x'), quote('a')) }))).toBe(false);
  });
});
