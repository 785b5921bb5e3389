import type { Revised } from '../record/record.ts';
import { type Draft, makeDraft } from './draft.ts';
import { type DraftParts, joinDraft, partsOfDraft, type UnreadableDraft } from './draft-record.ts';

/**
 * Why an edition was kept: somebody began to write on, the post was sent, an earlier edition was put back, or the
 * draft had to make room for one.
 */
export type EditionReason = 'edited' | 'published' | 'restored' | 'replaced';

/** A draft as it was at some time, in the store. It never changes. */
export interface EditionRecord extends Revised {
  /** UUIDv7. */
  readonly id: string;
  readonly draftId: string;
  readonly reason: EditionReason;
  /** When it was kept; no two of a draft have the same time. */
  readonly createdAt: number;
  /** The clippings that it quotes: their words are kept as long as it needs them. */
  readonly quotes: readonly string[];
  /** The draft, as it was stored then. */
  readonly parts: DraftParts;
}

/** When and why an edition is kept, and under which id. */
export interface Occasion {
  readonly id: string;
  readonly reason: EditionReason;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The shortest time between two editions that are kept because somebody writes, in milliseconds. */
export const EDITION_EVERY_MS = 10 * 60_000;

/**
 * The edition to be kept of a draft, `last` being the newest of it; null when there is nothing to keep: an empty
 * draft, words that the last one has, or, while somebody writes, a time shorter than `EDITION_EVERY_MS`.
 */
export function nextEdition(
  draft: Draft,
  last: EditionRecord | undefined,
  { id, reason, now }: Occasion,
): EditionRecord | null {
  if (isSameWriting(draft, makeDraft(draft.id, 0))) return null;
  if (last) {
    // A clock that was set back must not put it off for ever.
    if (reason === 'edited' && Math.abs(now - last.createdAt) < EDITION_EVERY_MS) return null;
    const known = draftOfEdition(last);
    const isNews = reason === 'published' && last.reason !== 'published';
    if (!isNews && !('unreadable' in known) && isSameWriting(draft, known)) return null;
  }
  const parts = partsOfDraft(draft);
  const createdAt = Math.max(now, (last?.createdAt ?? 0) + 1);
  return { id, draftId: draft.id, reason, createdAt, quotes: parts.row.quotes, parts, rev: 1 };
}

/** The draft of an edition, as far as this program can read it. */
export const draftOfEdition = ({ parts }: EditionRecord): Draft | UnreadableDraft =>
  joinDraft(parts.row, parts.body);

/** What of a draft an edition gives back. */
const WRITTEN = [
  'title',
  'guest',
  'categories',
  'tags',
  'excerpt',
  'slug',
  'lang',
  'date',
  'style',
  'body',
] as const satisfies readonly (keyof Draft)[];

/** What the blogger has written and set in a draft; the rest is the record's. */
export const writingOf = (draft: Draft): Pick<Draft, (typeof WRITTEN)[number]> =>
  Object.fromEntries(WRITTEN.map((field) => [field, draft[field]])) as Pick<
    Draft,
    (typeof WRITTEN)[number]
  >;

/** True when all that was written and set is the same. */
const isSameWriting = (one: Draft, other: Draft): boolean =>
  JSON.stringify(writingOf(one)) === JSON.stringify(writingOf(other));
