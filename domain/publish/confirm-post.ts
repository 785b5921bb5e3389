import { afterAnswer } from './after-change.ts';
import type { HeldPost, PostChange } from './held-post.ts';
import type { Course, Delivery } from './outbox.ts';
import { type Receipt, type Standing, UNKNOWN_STANDING } from './receipt.ts';
import type { DeliveryRun } from './run-delivery.ts';
import { stopRun } from './stop-run.ts';

/**
 * Reads the post back and writes the receipt, in one transaction with the delivery's end. `change`
 * is what was asked a moment ago, and null when that was longer ago: then what differs is taken for
 * somebody's edit and not for the blog's own doing.
 */
export async function confirmPost(run: DeliveryRun, change: PostChange | null): Promise<void> {
  const { journal, ports, ready } = run;
  const { remoteId } = journal.current();
  const read = await ports.gateway.read(remoteId ?? '');
  if (!read.ok) return void (await stopRun(run, read.error));
  const now = ports.now();
  const end: Partial<Course> =
    ready.linksAt === null
      ? { state: 'published', attempts: 0, error: null }
      : { state: 'linking', attempts: 0, error: null, notBefore: ready.linksAt };
  const standing = journal.current().standing ?? UNKNOWN_STANDING;
  const known = change ? afterAnswer(standing, change, read.value) : standing;
  await ports.finish(
    journal.current().id,
    (stored) => ({
      ...stored,
      standing: null,
      ...(journal.isFor(stored) && end),
      rev: stored.rev + 1,
      updatedAt: now,
    }),
    (earlier) =>
      receiptOf(journal.current(), read.value, {
        earlier,
        now,
        standing: {
          ...known,
          ownStatus: known.ownStatus === read.value.status ? known.ownStatus : null,
        },
      }),
  );
}

interface ReceiptMeans {
  readonly earlier: Receipt | undefined;
  readonly standing: Standing;
  readonly now: number;
}

function receiptOf(
  { id, draftId, blogId, settledAt }: Delivery,
  { remoteId, url, status, scheduledFor }: HeldPost,
  { earlier, standing, now }: ReceiptMeans,
): Receipt {
  const isSamePost = earlier?.remoteId === remoteId;
  return {
    id: earlier?.id ?? id,
    rev: (earlier?.rev ?? 0) + 1,
    draftId,
    blogId,
    remoteId,
    url,
    status,
    scheduledFor,
    ...standing,
    settledAt,
    publishedAt: isSamePost ? earlier.publishedAt : now,
    updatedAt: now,
  };
}
