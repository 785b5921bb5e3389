// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyBin } from '../../../adapters/db/bin.ts';
import { restoreClipping, undoClipping } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { activeDraft, listDrafts, saveDraft } from '../../../adapters/db/drafts.ts';
import { Library } from '../../../components/library/Library.tsx';
import { Notices } from '../../../components/shared/Notices.tsx';
import { openingWords } from '../../../domain/draft/opening-words.ts';
import { quotedIds } from '../../../domain/draft/quoted-ids.ts';
import { sourceOf } from '../../builders/clipping.ts';
import { doc, draftOf, own } from '../../builders/draft.ts';
import { storeLibrary } from '../../builders/stored-library.ts';

Object.assign(Reflect.get(globalThis, 'chrome'), {
  commands: { getAll: async () => [] },
  permissions: { contains: async () => true, request: async () => true },
  storage: {
    session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
  },
  tabs: { query: async () => [] },
});

const presse = sourceOf({ id: 'source-2', url: 'https://presse.test/a', title: 'Élection' });
const addAll = vi.fn();
const none = () => undefined;

const cards = () => [...document.querySelectorAll('[data-clipping-card]')];
const card = (id: string) => {
  const found = document.querySelector(`[data-clipping-card="${id}"]`);
  if (!found) throw new Error(`${id} is not shown`);
  return found;
};
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`No button says ${name}`);
  return found;
};
const buttons = () =>
  [...document.querySelectorAll('button')].map((one) => one.textContent?.trim());
const click = (id: string, how: MouseEventInit) =>
  card(id).dispatchEvent(new MouseEvent('click', { bubbles: true, ...how }));
const box = (id: string) => card(id).querySelector<HTMLInputElement>('.pick-box input');
const press = (id: string, key: string) => {
  const add = card(id).querySelector<HTMLElement>('[data-add]');
  // As after a key: happy-dom does not tell how the focus came.
  vi.spyOn(HTMLElement.prototype, 'matches').mockReturnValue(true);
  add?.focus();
  add?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  vi.restoreAllMocks();
};
const count = () => document.querySelector('.picked-count')?.textContent;
const said = () => [...document.querySelectorAll('.notice p')].at(-1)?.textContent;

beforeEach(async () => {
  document.body.replaceChildren();
  addAll.mockClear();
  // Shown: wire 0003, 0001, 0000, then presse 0002.
  const sources = [undefined, undefined, presse, undefined];
  await storeLibrary(
    sources.map((source, at) => ({
      text: `Words ${at}`,
      tags: at % 2 === 0 ? ['leaks'] : [],
      ...(source && { source }),
    })),
  );
  await saveDraft(draftOf(doc(own('Mine.')), { lang: 'de' }));
  render(
    <Notices>
      <Library pageUrl={null} onAdd={none} onAddAll={addAll} onWrite={none} />
    </Notices>,
    document.body,
  );
  await expect.poll(() => cards().length, { timeout: 5000 }).toBe(4);
});
afterEach(async () => {
  render(null, document.body);
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('several clippings', () => {
  it('are chosen by their boxes, counted, and added at once, article by article', async () => {
    expect(buttons()).not.toContain('Add all');
    for (const at of ['1', '2', '0']) box(`clipping-000${at}`)?.click();
    await expect.poll(count).toBe('3 chosen');
    button('Add all').click();
    await expect
      .poll(() => addAll.mock.calls)
      .toEqual([[['clipping-0001', 'clipping-0000', 'clipping-0002']]]);
    await expect.poll(count).toBe('');
  });

  it('are chosen by Ctrl and click, all up to another by Shift and click, as they are shown', async () => {
    click('clipping-0003', { ctrlKey: true });
    await expect.poll(count).toBe('1 chosen');
    click('clipping-0002', { shiftKey: true });
    await expect.poll(count).toBe('4 chosen');
    click('clipping-0000', { metaKey: true });
    await expect.poll(count).toBe('3 chosen');
    click('clipping-0000', {});
    expect(count()).toBe('3 chosen');
  });

  it('are chosen by key, and the focus goes on from the last when the bar goes', async () => {
    press('clipping-0003', 'x');
    await expect.poll(count).toBe('1 chosen');
    press('clipping-0000', 'X');
    await expect.poll(count).toBe('3 chosen');
    button('Clear').focus();
    button('Clear').click();
    await expect.poll(count).toBe('');
    expect(card('clipping-0000').contains(document.activeElement)).toBe(true);
  });

  it('lose the one that is deleted meanwhile, and get it back with its undo', async () => {
    for (const at of ['1', '2']) box(`clipping-000${at}`)?.click();
    await expect.poll(count).toBe('2 chosen');
    await undoClipping('clipping-0001', 9);
    await expect.poll(count).toBe('1 chosen');
    await restoreClipping('clipping-0001', 9);
    await expect.poll(count).toBe('2 chosen');
    await undoClipping('clipping-0001', 9);
    await emptyBin();
    await expect.poll(count).toBe('1 chosen');
    button('Add all').click();
    await expect.poll(() => addAll.mock.calls).toEqual([[['clipping-0002']]]);
  });
});

describe('a roundup', () => {
  it('is a new draft of what is chosen, in the language of the last one, and can be undone', async () => {
    for (const at of ['2', '3']) box(`clipping-000${at}`)?.click();
    await expect.poll(count).toBe('2 chosen');
    button('Roundup').click();
    button('Roundup').click();
    await expect.poll(said).toBe('Roundup of 2 clippings made.');
    const made = await activeDraft();
    if (!made || 'unreadable' in made) throw new Error('There is no roundup');
    expect([made.title, made.lang, openingWords(made.body)]).toEqual(['Roundup', 'de', 'Élection']);
    expect(quotedIds(made.body)).toEqual(['clipping-0002', 'clipping-0003']);
    button('Undo').click();
    await expect.poll(activeDraft).toMatchObject({ id: 'draft-1' });
    expect(await listDrafts(10)).toHaveLength(1);
  });

  it('of a tag has what has that very tag', async () => {
    card('clipping-0002').querySelector<HTMLElement>('.clipping-tags button')?.click();
    await expect.poll(buttons, { timeout: 5000 }).toContain('Roundup of \u2068#leaks\u2069');
    button('Roundup of \u2068#leaks\u2069').click();
    await expect.poll(said).toBe('Roundup of 2 clippings made.');
    expect(await activeDraft()).toMatchObject({ title: 'Roundup: #leaks' });
  });

  it('takes the newest 200, and says that there are more', async () => {
    const createdAt = Date.now();
    await storeLibrary(Array.from({ length: 230 }, (_, at) => ({ createdAt: createdAt + at })));
    button('Roundup of the last 7 days').click();
    await expect.poll(said).toMatch(/^Roundup of the newest 200 clippings made; there are more/);
    const made = await activeDraft();
    if (!made || 'unreadable' in made) throw new Error('There is no roundup');
    expect(quotedIds(made.body)).toHaveLength(200);
    expect(quotedIds(made.body)).toContain('clipping-0229');
  });

  it('of the last seven days says so when there is nothing, and makes no draft', async () => {
    button('Roundup of the last 7 days').click();
    await expect.poll(said).toMatch(/^There is no clipping for it yet/);
    expect(await listDrafts(10)).toHaveLength(1);
  });
});
