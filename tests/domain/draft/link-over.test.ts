import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { linkOver } from '../../../domain/draft/link-over.ts';
import { ownSteps } from '../../../domain/draft/own-step.ts';
import { doc, link, own, quote } from '../../builders/draft.ts';

const open = (document: Node, from: number, to: number): EditorState => {
  const state = EditorState.create({ doc: document, plugins: [history(), ownSteps()] });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
};

describe('an address that is pasted on selected words', () => {
  const says = doc(own('the wire says'));

  it('links them, in one step for undo', () => {
    let state = open(says, 5, 9);
    expect(linkOver(' https://wire.test/ ')(state, (tr) => (state = state.apply(tr)))).toBe(true);
    expect(state.doc.eq(doc(own('the ', link('wire', 'https://wire.test/'), ' says')))).toBe(true);
    undo(state, (tr) => (state = state.apply(tr)));
    expect(state.doc.eq(says)).toBe(true);
  });

  it.each(['javascript:alert(1)', 'https://me:secret@a.test/', 'two https://a.test/', 'wire'])(
    'is plain text when it is %s',
    (pasted) => {
      expect(linkOver(pasted)(open(says, 5, 9))).toBe(false);
    },
  );

  it('replaces an address that is selected as words', () => {
    const state = open(doc(own('https://old.test/')), 1, 18);
    expect(linkOver('https://new.test/')(state)).toBe(false);
  });

  it('never links a quote that is selected as a whole', () => {
    const state = EditorState.create({ doc: doc(quote('a'), own('b')) });
    const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0)));
    expect(linkOver('https://wire.test/')(selected)).toBe(false);
  });
});
