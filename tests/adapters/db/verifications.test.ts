import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { db } from '../../../adapters/db/database.ts';
import { findVerifications, saveVerifications } from '../../../adapters/db/verifications.ts';
import type { Outcome, Verification } from '../../../domain/verify/verification.ts';

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const look = (clippingId: string, outcome: Outcome, checkedAt = 1): Verification => ({
  clippingId,
  outcome,
  checkedAt,
  how: 'fetch',
  url: 'https://news.test/a',
  before: null,
});
const GONE: Outcome = { verdict: 'unreachable', reason: 'gone' };

describe('what is known of a clipping’s source', () => {
  it('is the last look at it', async () => {
    await saveVerifications([look('a', { verdict: 'verbatim' }), look('b', GONE)]);
    await saveVerifications([look('b', { verdict: 'changed', words: 'x' }, 2)]);
    expect(await findVerifications(['a', 'b'])).toEqual(
      new Map([
        ['a', look('a', { verdict: 'verbatim' })],
        ['b', look('b', { verdict: 'changed', words: 'x' }, 2)],
      ]),
    );
  });

  it('outlives a look in vain', async () => {
    await saveVerifications([look('a', { verdict: 'verbatim' }, 1)]);
    await saveVerifications([look('a', GONE, 2)]);
    await saveVerifications([look('a', GONE, 3)]);
    expect((await findVerifications(['a', 'b'])).get('a')).toEqual({
      ...look('a', GONE, 3),
      before: { verdict: 'verbatim', checkedAt: 1 },
    });
  });

  it('is stored for a whole article or not at all', async () => {
    const broken = { ...look('b', GONE), url: (() => '') as never as string };
    await expect(saveVerifications([look('a', GONE), broken])).rejects.toThrow();
    expect((await findVerifications(['a', 'b'])).size).toBe(0);
  });
});
