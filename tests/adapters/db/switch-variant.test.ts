import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findClippings, storeReading } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { switchVariant } from '../../../adapters/db/switch-variant.ts';
import { clippingOf } from '../../builders/clipping.ts';
import { cluesTelling } from '../../builders/clues.ts';
import { allClippings } from './all-clippings.ts';

const LEAN = '0193e8a0-0000-7000-8000-000000000001';
const WHOLE = '0193e8a0-0000-7000-8000-000000000002';
const OTHER = '0193e8a0-0000-7000-8000-000000000003';

const read = (id: string, text: string, extra = {}) => {
  const { clipping, source } = clippingOf(id, [text]);
  const { markup, anchor } = clipping;
  return storeReading(
    { id, markup, anchor, leftOut: [], clues: cluesTelling(source), ...extra },
    1,
  );
};
const listed = async () => (await allClippings()).map(({ clipping }) => clipping.text);

describe('putting back what was left out', () => {
  beforeEach(async () => {
    const { markup } = clippingOf('', ['Words.', 'Photo: X']).clipping;
    await read(LEAN, 'Words.', { leftOut: ['a caption'], otherVariant: { markup, leftOut: [] } });
  });
  afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

  it('shows the passage with it in the library, and keeps the words that drafts quote', async () => {
    await switchVariant(LEAN, WHOLE, 2);
    expect(await listed()).toEqual(['Words.\n\nPhoto: X']);
    expect((await findClippings([LEAN])).get(LEAN)?.clipping.text).toBe('Words.');
  });

  it('is done once when it is asked twice, and undone by the ids exchanged', async () => {
    await switchVariant(LEAN, WHOLE, 2);
    await switchVariant(LEAN, WHOLE, 3);
    expect(await listed()).toEqual(['Words.\n\nPhoto: X']);
    await switchVariant(WHOLE, LEAN, 4);
    await switchVariant(WHOLE, LEAN, 5);
    expect(await listed()).toEqual(['Words.']);
    await switchVariant(LEAN, WHOLE, 6);
    expect(await listed()).toEqual(['Words.\n\nPhoto: X']);
    expect(await db.clippings.count()).toBe(2);
  });

  it('never takes the place of another clipping, and needs something to put back', async () => {
    await read(OTHER, 'Other words.');
    await expect(switchVariant(LEAN, OTHER, 2)).rejects.toThrow();
    await expect(switchVariant(OTHER, WHOLE, 2)).rejects.toThrow();
    expect((await listed()).sort()).toEqual(['Other words.', 'Words.']);
  });

  it('knows the passage again in either cut', async () => {
    expect(await read(OTHER, 'Words.')).toEqual({ kind: 'already', id: LEAN });
    await switchVariant(LEAN, WHOLE, 2);
    expect(await read(OTHER, 'Words.')).toEqual({ kind: 'already', id: WHOLE });
  });
});
