import { namesOf, only } from './compare-three.ts';
import type { PostFields } from './held-post.ts';
import { leavesDoubt } from './publish-error.ts';
import type { DeliveryRun, Prepared } from './run-delivery.ts';
import { stopOrRetry } from './stop-or-retry.ts';

/**
 * Finds the post that this delivery has made, or makes it, and writes down which it is. True when
 * it is there; false when the delivery waits, has stopped, or belongs to a later press.
 */
export async function makePost(
  { journal, ports }: DeliveryRun,
  { fields }: Prepared,
): Promise<boolean> {
  const { gateway, settleMs } = ports;
  const { id, attempts, sentAt, tried } = journal.current();
  const keep = (remoteId: string, held: Partial<PostFields>, sent: Partial<PostFields>) =>
    journal.note(
      {
        remoteId,
        standing: { held, sent, ownStatus: 'draft', altered: [] },
        sentAt: null,
        tried: [],
      },
      { attempts: 0, error: null },
    );

  const found = await gateway.find(id);
  if (!found.ok) {
    await journal.note({}, stopOrRetry({ attempts }, found.error, ports.now()));
    return false;
  }
  if (found.value) {
    // What differs from what we asked for was changed by somebody, and what stands where we asked for
    // nothing may be somebody's too: both are to be differences.
    const asked = tried.at(-1)?.fields ?? {};
    return keep(found.value.remoteId, { ...emptyOf(found.value.fields), ...asked }, asked);
  }
  const settledAt = sentAt === null ? 0 : sentAt + settleMs;
  if (ports.now() < settledAt) {
    await journal.note({}, { notBefore: settledAt });
    return false;
  }
  const set = setOf(fields);
  const announced = { sentAt: ports.now(), tried: [{ fields: set, status: 'draft' }] } as const;
  if (!(await journal.announce(announced))) return false;
  const made = await gateway.create(fields, id);
  if (made.ok) return keep(made.value.remoteId, made.value.fields, set);
  const facts = leavesDoubt(made.error) ? {} : { sentAt: null, tried: [] };
  await journal.note(facts, stopOrRetry({ attempts }, made.error, ports.now()));
  return false;
}

/** Where nothing stands, nothing of anybody's is lost. */
const emptyOf = (fields: PostFields): Partial<PostFields> =>
  only(
    fields,
    namesOf(fields).filter((name) => fields[name].length === 0),
  );

/**
 * Only what the draft sets: the rest of a new post is the blog's to choose. Its name in the address
 * is not given yet, as a blog may keep the key there until the post is completed.
 */
const setOf = (fields: PostFields): Partial<PostFields> =>
  only(
    fields,
    namesOf(fields).filter((name) => name !== 'slug' && fields[name].length > 0),
  );
