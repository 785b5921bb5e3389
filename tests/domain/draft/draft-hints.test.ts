import { expect, it } from 'vitest';
import { draftHints } from '../../../domain/draft/draft-hints.ts';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { doc, draftOf, own, quote } from '../../builders/draft.ts';

it('a quote without a source is worth a look, one with a source is not', () => {
  const theirs = (text: string) => draftSchema.node('foreignQuote', null, own(text));
  expect(draftHints(draftOf(doc(own('x'), theirs('y'))))).toEqual(['quote-without-source']);
  expect(draftHints(draftOf(doc(own('x'), quote('a'))))).toEqual([]);
});
