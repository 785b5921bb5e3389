import { type BodySteps, upgradeBody } from '../record/upgrade-body.ts';
import { type Draft, makeDraft } from './draft.ts';
import { openingWords } from './opening-words.ts';
import { quotedIds } from './quoted-ids.ts';
import { readWritten } from './read-written.ts';

/** The form in which a draft's body is stored now. Raise it with every change of that form, and add a step. */
const DRAFT_VERSION = 1;

/** What makes a body of the version after it of one of that version; every step stays for ever. */
const STEPS: BodySteps = {};

/** What lists read of a draft. */
export interface DraftRow
  extends Pick<Draft, 'id' | 'title' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'alive' | 'rev'> {
  /** The blogger's first words, for a draft without a title. */
  readonly opening: string;
  /** The clippings that it quotes, by id: their words are kept as long as it needs them. */
  readonly quotes: readonly string[];
}

/** The rest of a draft, with its body. */
export interface DraftBodyRecord
  extends Omit<Draft, Exclude<keyof DraftRow, 'id' | 'opening' | 'quotes'>> {
  /** The form of it, `DRAFT_VERSION` when it was written. */
  readonly bodyVersion: number;
}

/** A draft as it is stored, in two parts. */
export interface DraftParts {
  readonly row: DraftRow;
  readonly body: DraftBodyRecord;
}

/** Takes a draft apart for the store. */
export function partsOfDraft(draft: Draft): DraftParts {
  const { id, title, createdAt, updatedAt, deletedAt, alive, rev, ...rest } = draft;
  const [opening, quotes] = [openingWords(draft.body), quotedIds(draft.body)];
  return {
    row: { id, title, opening, quotes, createdAt, updatedAt, deletedAt, alive, rev },
    body: { id, bodyVersion: DRAFT_VERSION, ...rest },
  };
}

/**
 * Puts a draft together again; a field that was not there yet when it was written is as in a new draft.
 * Says so when there is no body, or one of a form that this program does not know.
 */
export function joinDraft(
  row: DraftRow,
  stored: DraftBodyRecord | undefined,
): Draft | UnreadableDraft {
  const written = readWritten(upgradeBody(stored, { to: DRAFT_VERSION, steps: STEPS }));
  if (!written) return { unreadable: true, row, stored };
  const { opening: _opening, quotes: _quotes, ...light } = row;
  return { ...makeDraft(row.id, row.createdAt), ...written, ...light };
}

/** A draft that is there and cannot be read: what of it is known, for its own place on the screen. */
export interface UnreadableDraft {
  readonly unreadable: true;
  readonly row: DraftRow;
  /** What is stored, so that nothing of it is lost to its owner. */
  readonly stored: unknown;
}

/** True for a draft that is there and cannot be read. */
export const isUnreadable = (draft: Draft | UnreadableDraft): draft is UnreadableDraft =>
  'unreadable' in draft;
