// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotateClipping } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { saveVerifications } from '../../../adapters/db/verifications.ts';
import { Library } from '../../../components/library/Library.tsx';
import { Notices } from '../../../components/shared/Notices.tsx';
import { sourceOf } from '../../builders/clipping.ts';
import { storeLibrary } from '../../builders/stored-library.ts';

/** Of the extension API, what the library asks beside the words. */
Object.assign(Reflect.get(globalThis, 'chrome'), {
  commands: { getAll: async () => [] },
  permissions: { contains: async () => true, request: async () => true },
  storage: {
    session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
  },
  tabs: { query: async () => [] },
});

const presse = sourceOf({ id: 'source-2', url: 'https://presse.test/a', title: 'Élection' });
const none = () => undefined;
const addAll = vi.fn();

/** Shows the library, as a surface would. */
const show = (pageUrl: string | null = null) =>
  render(
    <Notices>
      <Library pageUrl={pageUrl} onAdd={none} onAddAll={addAll} onWrite={none} />
    </Notices>,
    document.body,
  );
const cards = () => [...document.querySelectorAll('[data-clipping-card]')];
const wordsShown = () =>
  [...document.querySelectorAll('.clipping-words')].map((card) => card.textContent);
const button = (name: string | RegExp) => {
  const found = [...document.querySelectorAll('button')].find((one) => {
    const said = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? said.trim() === name : name.test(said);
  });
  if (!found) throw new Error(`No button says ${name}`);
  return found;
};
const filter = (query: string) => {
  const field = document.querySelector<HTMLInputElement>('.library-filter');
  if (!field) throw new Error('There is no filter');
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const press = (element: Element, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const until = (count: number) => expect.poll(() => cards().length, { timeout: 5000 }).toBe(count);

beforeEach(() => {
  document.body.replaceChildren();
});
afterEach(async () => {
  render(null, document.body);
  vi.restoreAllMocks();
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('the library', () => {
  it('teaches the gesture while it is empty', async () => {
    show();
    await expect.poll(() => document.body.textContent).toContain('Your clippings will stand here');
    expect(button('Bin')).toBeTruthy();
  });

  it('shows a page of the newest, and older ones when asked', async () => {
    await storeLibrary(Array.from({ length: 130 }, (_, at) => ({ text: `Words ${at}` })));
    show();
    await until(60);
    expect(wordsShown()[0]).toBe('Words 129');
    await expect.poll(() => button(/^Show more/).textContent).toBe('Show more (60 of 130 shown)');
    button(/^Show more/).click();
    await until(120);
    button(/^Show more/).click();
    await until(130);
  });

  it('puts the clippings of this page first, however many are newer', async () => {
    await storeLibrary([{ text: 'Of this page', source: presse }, ...Array(100).fill({})]);
    show(presse.url);
    await until(60);
    expect(wordsShown()[0]).toBe('Of this page');
    expect(document.querySelector('.this-page')?.textContent).toContain('This page');
  });

  it('takes the hand that is quicker than the search to what is found, not to what was shown before', async () => {
    await storeLibrary([{ text: 'About ships' }, { text: 'About storms' }]);
    show();
    await until(2);
    filter('storms');
    await expect.poll(wordsShown).toEqual(['About storms']);
    const field = document.querySelector<HTMLElement>('.library-filter');
    field?.focus();
    filter('ships');
    await expect.poll(wordsShown, { interval: 1 }).not.toContain('About storms');
    if (field) press(field, 'ArrowDown');
    await expect.poll(() => document.activeElement?.textContent).toContain('Add to draft');
    expect(document.activeElement?.closest('[data-clipping-card]')?.textContent).toContain('ships');
  });

  it('says so of a clipping that cannot be read, in its own place, and shows the others', async () => {
    const [broken = ''] = await storeLibrary([{ text: 'Lost words' }, { text: 'Good words' }]);
    await db.clippingBodies.update(broken, { bodyVersion: 99 });
    show();
    await until(1);
    const place = document.querySelector(`[data-clipping-broken="${broken}"]`);
    expect(place?.textContent).toContain('Lost words');
    expect(place?.textContent).toContain('cannot be read');
  });

  it('says so of a clipping that cannot be drawn, and draws the others', async () => {
    const [broken = ''] = await storeLibrary([{ text: 'Odd' }, { text: 'Good words' }]);
    await db.clippings.update(broken, { tags: 7 as never });
    vi.spyOn(console, 'error').mockImplementation(none);
    show();
    await until(1);
    expect(document.querySelector(`[data-clipping-broken="${broken}"]`)?.textContent).toContain(
      'cannot be shown',
    );
    filter('good');
    await expect.poll(() => document.body.textContent).toContain('1 clipping found.');
  });

  it('follows what other windows write', async () => {
    const [first = ''] = await storeLibrary([{}]);
    show();
    await until(1);
    await annotateClipping(first, { note: 'From elsewhere' }, 5);
    await expect
      .poll(() => document.querySelector('.clipping-note')?.textContent)
      .toBe('From elsewhere');
  });
});

describe('the filter', () => {
  it('finds what stands far down, and everything again when it is emptied', async () => {
    await storeLibrary([{ text: 'A needle' }, ...Array(700).fill({})]);
    show();
    await until(60);
    filter('needle');
    await until(1);
    await expect.poll(() => document.body.textContent).toContain('1 clipping found.');
    filter('nothing like it');
    await expect.poll(() => document.body.textContent).toContain('Nothing matches');
    expect(cards()).toHaveLength(0);
    filter('');
    await until(60);
  });

  it('stays under the hand when it is emptied after it found nothing', async () => {
    await storeLibrary([{}, {}]);
    show();
    await until(2);
    const field = document.querySelector<HTMLElement>('.library-filter');
    field?.focus();
    filter('nothing like it');
    await expect.poll(() => document.body.textContent).toContain('Nothing matches');
    const lost: unknown[] = [];
    new MutationObserver(() => field?.isConnected || lost.push(field)).observe(document.body, {
      childList: true,
      subtree: true,
    });
    filter('');
    await until(2);
    expect(lost).toEqual([]);
    expect(document.activeElement).toBe(field);
  });

  it('shows nothing of an earlier word while it looks for the next', async () => {
    await storeLibrary([{ text: 'The first' }, { text: 'The second' }]);
    show();
    await until(2);
    filter('first');
    await until(1);
    await expect.poll(() => document.body.textContent).toContain('1 clipping found.');
    filter('second');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(wordsShown()).toEqual([]);
    expect(document.body.textContent).not.toContain('found.');
    await expect.poll(wordsShown).toEqual(['The second']);
  });

  it('stops when a page is full, and looks on when asked', async () => {
    await storeLibrary(Array.from({ length: 1200 }, () => ({ text: 'needle' })));
    show();
    await until(60);
    filter('needle');
    await expect.poll(() => document.body.textContent).toContain('The newest 60 that match');
    button('Look for more').click();
    await until(120);
  });

  it('shows the clippings of one verdict', async () => {
    const [first = ''] = await storeLibrary([{ text: 'Checked' }, {}, {}]);
    const url = presse.url;
    const look = { clippingId: first, checkedAt: 1, how: 'fetch' as const, url, before: null };
    await saveVerifications([{ ...look, outcome: { verdict: 'not-found' } }]);
    show();
    await until(3);
    await expect.poll(() => button('1 not found')).toBeTruthy();
    button('1 not found').click();
    await until(1);
    expect(wordsShown()).toEqual(['Checked']);
  });
});

describe('a clipping', () => {
  it('goes to the bin by key, the focus goes on, and undo brings it back', async () => {
    await storeLibrary([{ text: 'One' }, { text: 'Two' }, { text: 'Three' }]);
    show();
    await until(3);
    const [first] = document.querySelectorAll<HTMLElement>('[data-add]');
    first?.focus();
    press(first as Element, 'Delete');
    await until(2);
    await expect
      .poll(() => document.activeElement?.closest('[data-clipping-card]')?.textContent)
      .toContain('Two');
    button('Undo').click();
    await until(3);
  });

  it('that could not be deleted says so, and can be deleted at the next try', async () => {
    await storeLibrary([{}]);
    show();
    await until(1);
    const failing = vi.spyOn(db.clippings, 'where').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    button('Delete clipping').click();
    await expect.poll(() => document.body.textContent).toContain('could not be deleted');
    failing.mockRestore();
    button('Try again').click();
    await expect.poll(() => document.body.textContent).toContain('Your clippings will stand here');
  });

  it('keeps what is typed into its note when that could not be saved', async () => {
    const [id = ''] = await storeLibrary([{}]);
    show();
    await until(1);
    button('Add a note or tags').click();
    await expect.poll(() => document.querySelector('textarea')).toBeTruthy();
    const note = document.querySelector('textarea') as HTMLTextAreaElement;
    const type = (text: string) => {
      note.value = text;
      note.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const failing = vi.spyOn(db.clippings, 'where').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    type('Half');
    await expect.poll(() => document.body.textContent).toContain('could not be saved');
    failing.mockRestore();
    button('Try again').click();
    await expect.poll(async () => (await db.clippings.get(id))?.note).toBe('Half');
    type('Half and more');
    await expect.poll(async () => (await db.clippings.get(id))?.note).toBe('Half and more');
  });
});

describe('the bin', () => {
  it('teaches what it is for while it is empty', async () => {
    show();
    await expect.poll(() => button('Bin')).toBeTruthy();
    button('Bin').click();
    await expect.poll(() => document.body.textContent).toContain('The bin is empty.');
    expect(document.activeElement?.textContent).toContain('Back to the library');
    button('Back to the library').click();
    await expect.poll(() => document.activeElement?.textContent).toContain('Bin');
  });

  it('says when a thing goes for good, restores one and deletes the others', async () => {
    const deleted = { alive: 0, deletedAt: Date.UTC(2017, 4, 6, 12) } as const;
    await storeLibrary([
      { text: 'Restored' },
      { text: 'Gone', ...deleted },
      { text: 'Wanted back', ...deleted, deletedAt: deleted.deletedAt + 1 },
    ]);
    show();
    await until(1);
    button('Bin').click();
    await expect.poll(wordsShown).toEqual(['Wanted back', 'Gone']);
    expect(document.body.textContent).toContain('deleted for good on June 5, 2017');
    button('Restore').focus();
    button('Restore').click();
    await expect.poll(wordsShown).toEqual(['Gone']);
    await expect
      .poll(() => document.activeElement?.closest('.bin-card')?.textContent)
      .toContain('Gone');
    button('Empty the bin').click();
    await expect.poll(() => document.querySelector('dialog')?.textContent).toContain('no way back');
    const [, yes] = [...(document.querySelector('dialog')?.querySelectorAll('button') ?? [])];
    yes?.click();
    await expect.poll(() => document.body.textContent).toContain('The bin is empty.');
    button('Back to the library').click();
    await until(2);
  });
});
