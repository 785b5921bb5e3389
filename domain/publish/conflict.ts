import type { FieldDifference } from './compare-three.ts';
import type { PostStatus } from './held-post.ts';
import type { Delivery } from './outbox.ts';
import { pressedAgain } from './press-again.ts';
import { UNKNOWN_STANDING } from './receipt.ts';

/** What somebody changed there while the draft changed it too; both versions, as they were shown. */
export interface Conflict {
  readonly fields: readonly FieldDifference[];
  /** The status there, when the press would take a post offline that somebody made visible; else null. */
  readonly status: PostStatus | null;
  /** The names of the categories and tags in `fields`, by the blog's ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** `theirs`: what is there stays. `ours`: the draft's version goes out, if what was shown is still there. */
export type ConflictChoice = 'theirs' | 'ours';

/**
 * The delivery with the blogger's choice, ready to go on. What was shown becomes the base: a later
 * change there is shown anew. Theirs stays until the draft's version changes again.
 */
export function resolveConflict(delivery: Delivery, choice: ConflictChoice, now: number): Delivery {
  const { conflict } = delivery;
  if (delivery.state !== 'needs-you' || !conflict) return delivery;
  const standing = delivery.standing ?? UNKNOWN_STANDING;
  const theirs = Object.fromEntries(conflict.fields.map(({ field, theirs }) => [field, theirs]));
  const ours = Object.fromEntries(conflict.fields.map(({ field, ours }) => [field, ours]));
  const takenOver = new Set(conflict.fields.map(({ field }) => field));
  const requestedStatus = choice === 'ours' ? 'offline' : 'publish';
  const settled: Delivery = {
    ...delivery,
    standing: {
      ...standing,
      held: { ...standing.held, ...theirs },
      sent: { ...standing.sent, ...(choice === 'theirs' ? ours : theirs) },
      altered: standing.altered.filter((field) => !takenOver.has(field)),
    },
    ...(conflict.status !== null && { requestedStatus }),
  };
  return pressedAgain(settled, settled, now);
}
