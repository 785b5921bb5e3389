import { validate, version } from 'uuid';
import { expect, it } from 'vitest';
import { newId } from '../../../adapters/browser/new-id.ts';

it('makes ids that the store takes, each another one, those of a later moment after those of an earlier', async () => {
  const ids = Array.from({ length: 500 }, newId);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(new Set(ids).size).toBe(500);
  await new Promise((passed) => setTimeout(passed, 3));
  const later = newId();
  expect(ids.every((id) => id < later)).toBe(true);
});
