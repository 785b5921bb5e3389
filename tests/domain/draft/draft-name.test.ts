import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../../domain/draft/draft.ts';
import { draftName } from '../../../domain/draft/draft-name.ts';
import { doc, draftOf, own, quote } from '../../builders/draft.ts';

const begun = 1;

describe('a draft in a list', () => {
  it('is called by its title', () => {
    const draft = draftOf(doc(own('First words')), { title: ' Leaks ' });
    expect(draftName(draft)).toEqual({ kind: 'title', title: 'Leaks' });
  });

  it('without one, by its first words, whole words only', () => {
    const draft = draftOf(
      doc(quote('a'), own('The ministry said on Friday that it would not answer.')),
    );
    const words = 'The ministry said on Friday that it…';
    expect(draftName(draft)).toEqual({ kind: 'words', words, begun });
  });

  it('that begins with one endless word, by the beginning of that', () => {
    const draft = draftOf(doc(own('x'.repeat(99))));
    expect(draftName(draft)).toMatchObject({ words: `${'x'.repeat(40)}…` });
  });

  it('without any words, by when it was begun', () => {
    expect(draftName(draftOf(doc(quote('a'))))).toEqual({ kind: 'empty', begun });
  });

  it('can be named though no schema knows its body', () => {
    const body = { type: 'doc', content: [null, 7, { type: 'shape', content: [{ text: 'Hi' }] }] };
    expect(draftName({ ...makeDraft('x', 1), body })).toMatchObject({ words: 'Hi' });
  });
});
