import { describe, expect, it } from 'vitest';
import { whatIsAbove } from '../../../domain/draft/what-is-above.ts';
import { doc, own, quote } from '../../builders/draft.ts';

describe('a place in a draft is known by what stands above it:', () => {
  const draft = doc(
    own(),
    own('The storm came in from the west, and nobody had seen it.'),
    own(),
    quote('a'),
    quote('b'),
  );

  it.each([
    ['nothing', 1, { kind: 'start' }],
    ['its first words', 3, { kind: 'words', words: 'The storm came in from the west, and…' }],
    ['another quote', 4, { kind: 'quote' }],
  ])('%s', (_, index, above) => {
    expect(whatIsAbove(draft, index)).toEqual(above);
  });
});
