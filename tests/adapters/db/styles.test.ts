import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { db } from '../../../adapters/db/database.ts';
import { listStyles, removeStyle, saveStyles } from '../../../adapters/db/styles.ts';
import type { TemplateStyle } from '../../../domain/attribution/style.ts';

const styleOf = (number: number, template = '{{ title }}'): TemplateStyle => ({
  id: `0193e8a0-0000-7000-8000-00000000000${number}`,
  place: 'template',
  name: `Style ${number}`,
  stands: 'inside',
  template,
});

afterEach(() => db.settings.clear());

describe('the blogger’s own styles', () => {
  it('are listed in the order in which they were made, whatever was changed since', async () => {
    await saveStyles([styleOf(2), styleOf(1)], 1);
    await saveStyles([styleOf(3)], 2);
    await saveStyles([styleOf(2, 'other')], 3);
    expect(await listStyles()).toEqual([styleOf(2, 'other'), styleOf(1), styleOf(3)]);
  });

  it('come back where they were when a deletion is undone, and not over a newer one', async () => {
    await saveStyles([styleOf(1), styleOf(2)], 1);
    const undo = await removeStyle(styleOf(1).id);
    expect(await listStyles()).toEqual([styleOf(2)]);
    await undo();
    expect(await listStyles()).toEqual([styleOf(1), styleOf(2)]);
    const undoLate = await removeStyle(styleOf(1).id);
    await saveStyles([styleOf(1, 'newer')], 5);
    await undoLate();
    expect(await listStyles()).toContainEqual(styleOf(1, 'newer'));
  });

  it('are none the worse for one that cannot be read, which stays in the store', async () => {
    await saveStyles([styleOf(1)], 1);
    for (const value of [null, 7, { style: { id: 'lead-in' } }])
      await db.settings.put({ key: `style:${JSON.stringify(value)}`, value });
    expect(await listStyles()).toEqual([styleOf(1)]);
    expect(await db.settings.count()).toBe(4);
  });
});
