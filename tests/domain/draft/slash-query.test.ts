import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { slashQuery, typeSlash } from '../../../domain/draft/slash-query.ts';
import { doc, own, quote } from '../../builders/draft.ts';

const open = (...blocks: readonly Node[]): EditorState => {
  const state = EditorState.create({ doc: doc(...blocks) });
  return state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
};

describe('a slash lists blocks', () => {
  it.each([
    ['/', ''],
    ['/num', 'num'],
    ['/numbered list', 'numbered list'],
    ['and/or', null],
    ['/usr/bin', null],
    ['', null],
  ])('%j: %j', (text, query) => {
    expect(slashQuery(open(text === '' ? own() : own(text)))).toBe(query);
  });

  it('in a paragraph of its own, not inside of a list or a quotation', () => {
    expect(slashQuery(open(draftSchema.node('foreignQuote', null, own('/'))))).toBeNull();
    expect(slashQuery(open(draftSchema.node('heading', null, draftSchema.text('/'))))).toBeNull();
  });

  it('is typed for the mouse where there is room, else below', () => {
    const pressed = (state: EditorState): string => {
      let next = state;
      typeSlash(state, (transaction) => {
        next = state.apply(transaction);
      });
      expect(slashQuery(next)).toBe('');
      return next.doc.toString();
    };
    expect(pressed(open(own()))).toBe('doc(paragraph("/"))');
    expect(pressed(open(own('x')))).toBe('doc(paragraph("x"), paragraph("/"))');
    expect(pressed(open(own('x'), quote('a'), own()))).toBe(
      'doc(paragraph("x"), quote, paragraph("/"))',
    );
  });
});
