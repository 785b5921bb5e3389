import type { PostStatus } from './held-post.ts';
import { isLive } from './receipt.ts';

/**
 * What a press asks of who sees the post. `publish`: readers see it, where it is new or stands as
 * we left it unpublished; whatever somebody made of it there stays. `draft`: nobody sees a new post
 * yet. `offline`: it is taken from readers' eyes; asked in these words.
 */
export type RequestedStatus = 'publish' | 'draft' | 'offline';

/** What is to be done about a post's status. */
export type StatusStep =
  | { readonly kind: 'keep' }
  | { readonly kind: 'set'; readonly status: PostStatus }
  | { readonly kind: 'conflict' };

/** What a request means for a post that stands there as `theirs`, when `own` is the status that we gave it. */
export function statusStep(
  requestedStatus: RequestedStatus,
  theirs: PostStatus,
  own: PostStatus | null,
): StatusStep {
  const isOwn = theirs === own;
  if (requestedStatus === 'offline') return isLive(theirs) ? set('draft') : KEEP;
  if (requestedStatus === 'publish') return isOwn && !isLive(theirs) ? set('public') : KEEP;
  if (theirs === 'draft') return KEEP;
  if (isOwn) return set('draft');
  return isLive(theirs) ? { kind: 'conflict' } : KEEP;
}

const KEEP: StatusStep = { kind: 'keep' };
const set = (status: PostStatus): StatusStep => ({ kind: 'set', status });
