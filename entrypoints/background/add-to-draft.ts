import { v7 } from 'uuid';
import { renameDraftMenu } from '../../adapters/browser/menus.ts';
import type { Acknowledgement, InDraft } from '../../adapters/browser/messages.ts';
import { storeReading, undoClipping } from '../../adapters/db/clippings.ts';
import { quoteInDraft, takeFromDraft } from '../../adapters/db/quote-in-draft.ts';
import { t } from '../../adapters/i18n/t.ts';
import { draftMenuTitle } from '../../components/draft/draft-menu-title.ts';
import { draftInWords } from '../../components/draft/name-in-words.ts';
import type { Reading } from '../../domain/clipping/reading.ts';

/**
 * Stores a Reading and quotes it in the active draft: one gesture. When the draft cannot be written the
 * clipping stays in the library, and it is said so.
 */
export async function clipToDraft(reading: Reading, now: number): Promise<Acknowledgement> {
  const stored = await storeReading(reading, now);
  const keeps = stored.kind === 'already';
  try {
    const added = await quoteInDraft(stored.id, { now, draftId: v7(), by: reading.id });
    const draftId = added.draft.id;
    const place = added.place && { place: added.place };
    void renameDraftMenu(draftMenuTitle(added.draft));
    return { ...stored, inDraft: { says: saysAdded(added), draftId, keeps, ...place } };
  } catch (error) {
    console.error(error);
    return { ...stored, inDraft: { says: t('toast_notInDraft'), keeps } };
  }
}

/** Quotes a clipping of the library in the active draft. */
export async function quoteClipping(id: string, now: number): Promise<Acknowledgement> {
  const added = await quoteInDraft(id, { now, draftId: v7(), by: v7() });
  return { kind: 'done', says: saysAdded(added) };
}

/** Takes a clipping back: out of the draft that it was added to, and out of the library unless it was there before. */
export async function takeBack(
  id: string,
  from: InDraft | undefined,
  now: number,
): Promise<Acknowledgement> {
  const { draftId, place, keeps = false } = from ?? {};
  const left = draftId && place && (await takeFromDraft(id, { draftId, ...place }, now));
  if (!keeps) await undoClipping(id, now);
  if (!left) return { kind: 'done' };
  const draft = draftInWords(left);
  return {
    kind: 'done',
    says: keeps ? t('toast_outOfDraft', { draft }) : t('toast_outOfBoth', { draft }),
  };
}

const saysAdded = ({ draft, place }: Awaited<ReturnType<typeof quoteInDraft>>): string =>
  t(place ? 'toast_inDraft' : 'toast_alreadyInDraft', { draft: draftInWords(draft) });
