// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '../../../adapters/db/database.ts';
import {
  activateDraft,
  activeDraft,
  findDraft,
  listDrafts,
  saveDraft,
} from '../../../adapters/db/drafts.ts';
import { keepEdition, listEditions } from '../../../adapters/db/editions.ts';
import { DraftMenu } from '../../../components/draft/DraftMenu.tsx';
import { openDraftSession } from '../../../components/draft/draft-session.ts';
import { keepEditions } from '../../../components/draft/keep-editions.ts';
import { Notices } from '../../../components/shared/Notices.tsx';
import { EDITION_EVERY_MS } from '../../../domain/draft/edition.ts';
import { writeBody } from '../../../domain/draft/read-body.ts';
import { doc, draftOf, own } from '../../builders/draft.ts';

const saying = (words: string) => draftOf(doc(own(words)), { title: 'Leaks' });
const bodyOf = (words: string) => writeBody(doc(own(words)));
const button = (name: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`No button says ${name}`);
  return found;
};
const openings = async () =>
  (await listEditions('draft-1', 99)).map(({ reason, parts }) => `${reason}: ${parts.row.opening}`);

afterEach(async () => {
  render(null, document.body);
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('while somebody writes, the draft is kept as it stood before each spell of ten minutes', async () => {
  const session = openDraftSession({ ...saying('Yesterday.'), id: 'draft-9' }, vi.fn());
  const kept: string[] = [];
  let now = 0;
  const keep = async ({ body }: { readonly body: unknown }, at: number) => {
    kept.push(`${at}: ${JSON.stringify(body).includes('Yesterday') ? 'yesterday' : 'later'}`);
  };
  const stop = keepEditions(session, keep, () => now);
  session.edit({ body: bodyOf('T') });
  now = EDITION_EVERY_MS - 1;
  session.edit({ body: bodyOf('To') });
  now = EDITION_EVERY_MS;
  session.edit({ body: bodyOf('Today.') });
  stop();
  now = 9 * EDITION_EVERY_MS;
  session.edit({ body: bodyOf('Later.') });
  expect(kept).toEqual(['0: yesterday', `${EDITION_EVERY_MS}: later`]);
});

describe('a draft', () => {
  const made = vi.fn();
  beforeEach(async () => {
    await saveDraft(saying('As it is.'));
    await activateDraft('draft-1');
    await keepEdition(saying('As it was.'), { id: v7(), reason: 'edited', now: 1 });
    const stored = await findDraft('draft-1');
    if (!stored) throw new Error('It was not stored');
    const session = openDraftSession(stored, vi.fn());
    render(
      <Notices>
        <DraftMenu draft={stored} session={session} editor={{ current: null }} onMade={made} />
      </Notices>,
      document.body,
    );
  });
  const opening = async () => (await db.drafts.get('draft-1'))?.opening;

  it('is put back to an earlier edition; what it was is kept, and comes back with Undo', async () => {
    button('Earlier editions').click();
    await expect.poll(() => document.querySelector('.edition-words')?.textContent).toMatch(/was/);
    button('Restore this edition').click();
    await expect.poll(opening).toBe('As it was.');
    await expect
      .poll(openings)
      .toEqual(['restored: As it was.', 'replaced: As it is.', 'edited: As it was.']);
    button('Undo').click();
    await expect.poll(opening).toBe('As it is.');
    await expect.poll(openings).toHaveLength(4);
  });

  it('is the template of another one', async () => {
    button('Duplicate as a new draft').click();
    await expect
      .poll(activeDraft)
      .toMatchObject({ title: 'Leaks (copy)', body: bodyOf('As it is.') });
    expect(await listDrafts(9)).toHaveLength(2);
    expect(made).toHaveBeenCalledOnce();
  });

  it('is found by what it says, and opened by Enter', async () => {
    await saveDraft({ ...saying('Quite another matter.'), id: 'draft-2', title: 'Other' });
    button('Find a draft').click();
    await expect.poll(() => document.querySelectorAll('.draft-found li').length).toBe(2);
    const field = document.querySelector<HTMLInputElement>('.draft-search input');
    if (!field) throw new Error('There is no field');
    field.value = 'quite matter';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector('form')?.requestSubmit();
    await expect.poll(activeDraft).toMatchObject({ id: 'draft-2' });
  });
});
