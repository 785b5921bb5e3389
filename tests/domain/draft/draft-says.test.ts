import { expect, it } from 'vitest';
import { draftSays } from '../../../domain/draft/draft-says.ts';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { readQuery } from '../../../domain/library/library-query.ts';
import { doc, draftOf, link, own, quote } from '../../builders/draft.ts';

const list = draftSchema.node('bulletList', null, [
  draftSchema.node('listItem', null, [own('Wéak passwords')]),
]);
const draft = draftOf(
  doc(own('They ', link('hacked', 'https://a.test'), 'it.'), quote('c'), list),
  {
    title: 'Leaks',
    tags: ['macron'],
  },
);

it.each([
  ['leaks', true],
  ['LEAKS passwords', true],
  ['weak', true],
  ['hackedit', true],
  ['macron', true],
  ['leaks elsewhere', false],
  ['', true],
])('a draft is found by its own words: %s', (typed, isFound) => {
  expect(draftSays(draft, readQuery(typed).words)).toBe(isFound);
});

it('a draft that cannot be read is found by its title alone', () => {
  expect(draftSays({ title: 'Leaks' }, ['leaks'])).toBe(true);
  expect(draftSays({ title: 'Leaks', body: 7 as never }, ['hacked'])).toBe(false);
});
