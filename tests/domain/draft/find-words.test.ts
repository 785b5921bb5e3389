import fc from 'fast-check';
import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { type FindQuery, findWords } from '../../../domain/draft/find-words.ts';
import { ownSteps } from '../../../domain/draft/own-step.ts';
import { replaceFound } from '../../../domain/draft/replace-found.ts';
import { doc, link, own, quote } from '../../builders/draft.ts';

const loosely = (words: string): FindQuery => ({ words, matchCase: false });
const theirs = (text: string) => draftSchema.node('foreignQuote', null, own(text));

const open = (...blocks: readonly Node[]): EditorState =>
  EditorState.create({ doc: doc(...blocks), plugins: [history(), ownSteps()] });

const found = (state: EditorState, query: FindQuery): readonly string[] =>
  findWords(state.doc, query).map(({ from, to }) => state.doc.textBetween(from, to));

describe('words are found', () => {
  it.each([
    ['vote', ['Vote', 'vote']],
    ["don't", ['don’t']],
    ['"yes"', ['“yes”']],
    ['nothing', []],
    ['', []],
  ])('%j', (words, places) => {
    expect(found(open(own('Vote or don’t vote “yes”')), loosely(words))).toEqual(places);
  });

  it('with the same capitals, when asked', () => {
    expect(found(open(own('Vote, vote')), { words: 'vote', matchCase: true })).toEqual(['vote']);
  });

  it('where a small letter is longer than its capital', () => {
    expect(found(open(own('İstanbul, i̇stanbul')), loosely('stan'))).toEqual(['stan', 'stan']);
  });

  it('through links and stress, but not across lines', () => {
    expect(found(open(own('the ', link('wi', 'https://a.test/'), 're')), loosely('wire'))).toEqual([
      'wire',
    ]);
    const line = draftSchema.node('paragraph', null, [
      draftSchema.text('wi'),
      draftSchema.node('hardBreak'),
      draftSchema.text('re wire'),
    ]);
    expect(found(open(line), loosely('wire'))).toEqual(['wire']);
  });

  it('in the blogger’s own words alone', () => {
    const state = open(quote('vote'), theirs('vote'), own('vote'));
    expect(found(state, loosely('vote'))).toHaveLength(1);
  });
});

describe('words are replaced', () => {
  it('all in one step for undo, and stay links', () => {
    let state = open(own('a cat, ', link('a Cat', 'https://a.test/')), own('cat'));
    const all = findWords(state.doc, loosely('cat'));
    state = state.apply(replaceFound(state, all, 'dog'));
    expect(state.doc.eq(doc(own('a dog, ', link('a dog', 'https://a.test/')), own('dog')))).toBe(
      true,
    );
    undo(state, (transaction) => {
      state = state.apply(transaction);
    });
    expect(state.doc.textContent).toBe('a cat, a Catcat');
  });

  it('never those of somebody else, whatever is looked for', () => {
    const text = fc
      .array(fc.constantFrom('a', 'A', 'b', ' ', '’', 'İ', '😀'), { minLength: 1, maxLength: 8 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.tuple(text, text, text), fc.boolean(), ([mine, wanted, other], matchCase) => {
        const state = open(quote('q'), theirs(mine), own(mine));
        const places = findWords(state.doc, { words: wanted, matchCase });
        const { doc: after } = state.apply(replaceFound(state, places, other));
        expect(after.child(0).eq(quote('q')) && after.child(1).eq(theirs(mine))).toBe(true);
        const parts = mine.split(wanted);
        if (matchCase) expect(after.child(2).textContent).toBe(parts.join(other));
      }),
    );
  });
});
