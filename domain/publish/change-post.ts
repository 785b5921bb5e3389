import { afterChange } from './after-change.ts';
import { compareThree, namesOf, wanted } from './compare-three.ts';
import { isHarmlessLate, withArrived } from './doubtful-change.ts';
import type { HeldPost, PostChange, PostStatus } from './held-post.ts';
import { leavesDoubt } from './publish-error.ts';
import { type Standing, standingOf, UNKNOWN_STANDING } from './receipt.ts';
import { type StatusStep, statusStep } from './requested-status.ts';
import type { DeliveryRun, Prepared } from './run-delivery.ts';
import { stopAtConflict } from './stop-at-conflict.ts';
import { stopRun } from './stop-run.ts';

/** What the blog is to be told, after all was compared. */
interface Plan {
  readonly there: HeldPost;
  readonly standing: Standing;
  readonly change: PostChange;
  /** Until when an earlier request may still be at work; 0 when none is. */
  readonly lateUntil: number;
}

/**
 * Reads the post that is there, compares it with how we left it and with what is wanted, and
 * changes only what is ours to change. Answers with what was asked; null when the delivery waits,
 * has stopped, or belongs to a later press.
 */
export async function changePost(
  run: DeliveryRun,
  wantedNow: Prepared,
): Promise<PostChange | null> {
  const plan = await planChange(run, wantedNow);
  if (!plan) return null;
  const { there, standing, change, lateUntil } = plan;
  const { journal, ports } = run;
  const before = journal.current();
  const settledAt = Math.max(before.settledAt, lateUntil);
  const sent = wanted(wantedNow.fields, standing.sent);
  const isNothing = namesOf(change.fields).length === 0 && change.status === undefined;

  const tried = lateUntil > 0 ? before.tried : [];
  const sentAt = lateUntil > 0 ? before.sentAt : null;
  const announced = { remoteId: there.remoteId, standing, settledAt };
  const asking = isNothing ? {} : { tried: [...tried, change], sentAt: ports.now() };
  if (!(await journal.announce({ ...announced, ...asking }))) return null;
  const changed = isNothing
    ? ({ ok: true, value: there } as const)
    : await ports.gateway.change(there.remoteId, change);
  if (!changed.ok)
    return stopRun(run, changed.error, leavesDoubt(changed.error) ? {} : { tried, sentAt });
  const known = afterChange(standing, { there, change, answer: changed.value, sent });
  // Written even if there was a later press: readers may see it, so a receipt is due.
  await journal.note({ standing: known, tried: [], sentAt: null }, DONE);
  return change;
}

const DONE = { state: 'confirming', attempts: 0, error: null } as const;

async function planChange(
  run: DeliveryRun,
  { fields: ours, mayPublish }: Prepared,
): Promise<Plan | null> {
  const { journal, ports, ready } = run;
  const { remoteId, standing: known, tried, sentAt, requestedStatus } = journal.current();
  const read = await ports.gateway.read(remoteId ?? ready.remoteId ?? '');
  if (!read.ok) return stopRun(run, read.error);
  const there = read.value;

  const left = known ?? (ready.receipt ? standingOf(ready.receipt) : UNKNOWN_STANDING);
  const standing = withArrived(left, tried, there);
  const late = sentAt === null ? 0 : sentAt + ports.settleMs;
  const lateUntil = late > ports.now() ? late : 0;
  if (lateUntil > 0 && !tried.every((change) => isHarmlessLate(change, ours, requestedStatus))) {
    await journal.note({}, { notBefore: lateUntil });
    return null;
  }
  const { toSend, differences } = compareThree(ours, there.fields, standing);
  const step = statusStep(requestedStatus, there.status, standing.ownStatus);
  if (differences.length > 0 || step.kind === 'conflict') {
    const status = step.kind === 'conflict' ? there.status : null;
    return stopAtConflict(run, { standing, differences, status });
  }
  // A post that we have made and not yet completed is completed by being given a status.
  const isUnfinished = !ready.receipt && there.status === 'draft';
  const status = statusToSend(step, there.status, mayPublish) ?? (isUnfinished ? 'draft' : null);
  return { there, standing, lateUntil, change: { fields: toSend, ...(status && { status }) } };
}

/** Who may not publish hands the post in for approval. */
function statusToSend(
  step: StatusStep,
  theirs: PostStatus,
  mayPublish: boolean,
): PostStatus | null {
  if (step.kind !== 'set') return null;
  const status = step.status === 'public' && !mayPublish ? 'pending' : step.status;
  return status === theirs ? null : status;
}
