import { describe, expect, it } from 'vitest';
import { type Draft, makeDraft } from '../../../domain/draft/draft.ts';
import { draftName } from '../../../domain/draft/draft-name.ts';
import { partsOfDraft } from '../../../domain/draft/draft-record.ts';
import { doc, draftOf, own, quote } from '../../builders/draft.ts';

const begun = 1;
const nameOf = (draft: Draft) => draftName(partsOfDraft(draft).row);

describe('a draft in a list', () => {
  it('is called by its title', () => {
    const draft = draftOf(doc(own('First words')), { title: ' Leaks ' });
    expect(nameOf(draft)).toEqual({ kind: 'title', title: 'Leaks' });
  });

  it('without one, by its first words, whole words only', () => {
    const draft = draftOf(
      doc(quote('a'), own('The ministry said on Friday that it would not answer.')),
    );
    const words = 'The ministry said on Friday that it…';
    expect(nameOf(draft)).toEqual({ kind: 'words', words, begun });
  });

  it('that begins with one endless word, by the beginning of that', () => {
    const draft = draftOf(doc(own('x'.repeat(99))));
    expect(nameOf(draft)).toMatchObject({ words: `${'x'.repeat(40)}…` });
  });

  it('without any words, by when it was begun', () => {
    expect(nameOf(draftOf(doc(quote('a'))))).toEqual({ kind: 'empty', begun });
  });

  it('can be named though no schema knows its body', () => {
    const body = { type: 'doc', content: [null, 7, { type: 'shape', content: [{ text: 'Hi' }] }] };
    expect(nameOf({ ...makeDraft('x', 1), body })).toMatchObject({ words: 'Hi' });
  });
});
