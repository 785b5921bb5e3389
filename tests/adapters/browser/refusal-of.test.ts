import { expect, it } from 'vitest';
import { refusalOf } from '../../../adapters/browser/refusal-of.ts';

const named = (name: string, extra: object = {}) =>
  Object.assign(new Error('The transaction was aborted.'), { name, ...extra });

it('a full disk is known for one, also inside an aborted transaction', () => {
  const full = { code: 'disk-full' };
  expect(refusalOf(named('QuotaExceededError'))).toEqual(full);
  expect(refusalOf(named('AbortError', { inner: named('QuotaExceededError') }))).toEqual(full);
});

it.each([
  [named('AbortError'), 'AbortError'],
  [named('InvalidStateError', { inner: named('UnknownError') }), 'InvalidStateError'],
  ['a text', 'Error'],
  [null, 'Error'],
])('another failure of the store is told by its name alone: %s', (error, name) => {
  expect(refusalOf(error)).toEqual({ code: 'store-failed', args: { name } });
});
