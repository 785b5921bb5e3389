// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '../../../adapters/db/database.ts';
import { activeDraft, listDrafts, saveDraft } from '../../../adapters/db/drafts.ts';
import { DraftPicker } from '../../../components/draft/DraftPicker.tsx';
import { Notices } from '../../../components/shared/Notices.tsx';
import { doc, draftOf, own } from '../../builders/draft.ts';

const current = draftOf(doc(own('What I think of leaks.')));
const made = vi.fn();

const click = (name: string) => {
  const buttons = [...document.querySelectorAll('button')];
  const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent;
  const button = buttons.find((one) => nameOf(one) === name);
  if (!button) throw new Error(`There is no button ${name}`);
  button.click();
};
const said = () => document.querySelector('.notice p')?.textContent ?? '';
const names = () => [...document.querySelectorAll('option')].map(({ text }) => text);

describe('the list of drafts', () => {
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await saveDraft(current);
    render(
      <Notices>
        <DraftPicker current={current} onMade={made} />
      </Notices>,
      document.body,
    );
    await expect.poll(names).toEqual(['What I think of leaks. (Jan 1, 1970)']);
  });
  afterEach(async () => {
    render(null, document.body);
    await db.open();
    await Promise.all(db.tables.map((table) => table.clear()));
    vi.restoreAllMocks();
  });

  it('gives a deleted draft back', async () => {
    click('Delete draft');
    await expect.poll(said).toMatch(/^“.*What I think of leaks\. .*” deleted\.$/);
    expect(document.activeElement?.matches('select')).toBe(true);
    expect(await listDrafts(100)).toEqual([]);
    click('Undo');
    await expect.poll(activeDraft).toMatchObject({ id: current.id });
  });

  it('says that the store refused a new draft, and makes it when tried again', async () => {
    db.close();
    click('New draft');
    await expect.poll(said).toMatch(/^No new draft could be made/);
    expect(made).not.toHaveBeenCalled();
    await db.open();
    click('Try again');
    await expect.poll(async () => (await listDrafts(100)).length).toBe(2);
  });
});
