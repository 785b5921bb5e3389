import { expect, it } from 'vitest';
import { parseTerms } from '../../../domain/draft/parse-terms.ts';

it.each([
  ['', []],
  ['General', ['General']],
  [' General , French  politics,, ', ['General', 'French politics']],
  ['News, news, NEWS', ['News']],
  ['AT&T, C++', ['AT&T', 'C++']],
])('reads the terms in %j', (typed, terms) => {
  expect(parseTerms(typed)).toEqual(terms);
});
