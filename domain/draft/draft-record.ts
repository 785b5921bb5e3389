import type { Draft } from './draft.ts';
import { openingWords } from './opening-words.ts';
import { quotedIds } from './quoted-ids.ts';

/** The form in which a draft's body is stored now. Raise it with every change of that form. */
const DRAFT_VERSION = 1;

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
  readonly version: number;
}

/** Takes a draft apart for the store. */
export function partsOfDraft(draft: Draft): {
  readonly row: DraftRow;
  readonly body: DraftBodyRecord;
} {
  const { id, title, createdAt, updatedAt, deletedAt, alive, rev, ...rest } = draft;
  const [opening, quotes] = [openingWords(draft.body), quotedIds(draft.body)];
  return {
    row: { id, title, opening, quotes, createdAt, updatedAt, deletedAt, alive, rev },
    body: { id, version: DRAFT_VERSION, ...rest },
  };
}

/** Puts a draft together again. Null when there is no body, or one that this program does not know. */
export function joinDraft(row: DraftRow, stored: DraftBodyRecord | undefined): Draft | null {
  if (stored?.version !== DRAFT_VERSION) return null;
  const { version: _version, ...rest } = stored;
  const { opening: _opening, quotes: _quotes, ...light } = row;
  return { ...rest, ...light };
}

/** A draft that is there and cannot be read: what of it is known, for its own place on the screen. */
export interface UnreadableDraft {
  readonly unreadable: true;
  readonly row: DraftRow;
  /** What is stored, so that nothing of it is lost to its owner. */
  readonly stored: unknown;
}
