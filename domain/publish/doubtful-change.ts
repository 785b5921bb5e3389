import { isSame, namesOf, only } from './compare-three.ts';
import type { HeldPost, PostChange, PostFields, PostStatus } from './held-post.ts';
import type { Standing } from './receipt.ts';
import type { RequestedStatus } from './requested-status.ts';

/**
 * How we left a post after requests whose answers were lost: what of them is there was our doing,
 * not somebody else's.
 */
export function withArrived(
  standing: Standing,
  tried: readonly PostChange[],
  there: HeldPost,
): Standing {
  let { held, sent, ownStatus } = standing;
  for (const { fields, status } of tried) {
    const arrived = only(
      fields,
      namesOf(fields).filter((name) => isSame(fields[name], there.fields[name])),
    );
    held = { ...held, ...arrived };
    sent = { ...sent, ...arrived };
    if (isOutcomeOf(status, there.status)) ownStatus = there.status;
  }
  return { ...standing, held, sent, ownStatus };
}

/** A blog may keep for its editors, or for its day, what was to be public. */
const isOutcomeOf = (asked: PostStatus | undefined, there: PostStatus): boolean =>
  asked === there || (asked === 'public' && (there === 'pending' || there === 'scheduled'));

/** True when a request that arrives late would change nothing of what is wanted now. */
export const isHarmlessLate = (
  { fields, status }: PostChange,
  ours: PostFields,
  requestedStatus: RequestedStatus,
): boolean =>
  namesOf(fields).every((name) => isSame(fields[name], ours[name])) &&
  (status === undefined || (status === 'draft') === (requestedStatus !== 'publish'));
