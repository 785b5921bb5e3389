import { randomUUID } from 'node:crypto';
import { wordpress } from '../../adapters/blogs/wordpress/index.ts';
import type { Blog } from '../../domain/publish/blog.ts';
import { blogId } from '../../domain/publish/blog-id.ts';
import type { Fetch, PostGateway } from '../../domain/publish/blog-kind.ts';
import { type ConflictChoice, resolveConflict } from '../../domain/publish/conflict.ts';
import type { DeliveryPorts, DeliveryStep } from '../../domain/publish/delivery-ports.ts';
import { emptyOutbox } from '../../domain/publish/empty-outbox.ts';
import { type Delivery, isOpen } from '../../domain/publish/outbox.ts';
import { type PublicationRequest, planPublication } from '../../domain/publish/plan-publication.ts';
import { actOn, wokenBy } from '../../domain/publish/press-again.ts';
import type { Receipt } from '../../domain/publish/receipt.ts';
import type { PracticeBlog, PracticeUser } from './wordpress/start-wordpress.ts';

/** A blog that a blogger has connected, and a way to deliver to it. */
export interface Connected {
  readonly blog: Blog;
  readonly gateway: PostGateway;
}

/** Connects a practice blog as one of its users, on a line of one's own; a refusal is the test's failure. */
export async function connectAs(
  { url }: Pick<PracticeBlog, 'url'>,
  user: PracticeUser,
  fetch: Fetch = globalThis.fetch,
): Promise<Connected> {
  const { login, applicationPassword: password } = user;
  const answer = await wordpress.connect({ url, user: login, password });
  if (!answer.ok) throw new Error(`Not connected: ${answer.error.kind} ${answer.error.detail}`);
  const { blog: found, secrets } = answer.value;
  const blog: Blog = { ...found, id: blogId(found), rev: 1, createdAt: 1, updatedAt: 1 };
  return { blog, gateway: wordpress.gateway({ blog, secrets, fetch }) };
}

/** An outbox in memory in front of real blogs: what the background does, without the extension. */
export function outboxFor(connected: readonly Connected[]) {
  const deliveries = new Map<string, Delivery>();
  const receipts = new Map<string, Receipt>();
  let count = 0;

  const sent = (): readonly Delivery[] => [...deliveries.values()];
  const add = (more: readonly Delivery[]): void => {
    for (const delivery of more) deliveries.set(delivery.id, delivery);
  };
  const step = async (id: string, next: DeliveryStep): Promise<Delivery | null> => {
    const stored = deliveries.get(id);
    if (stored) deliveries.set(id, next(stored));
    return deliveries.get(id) ?? null;
  };
  const portsTo = (blog: Connected): DeliveryPorts => ({
    gateway: blog.gateway,
    settleMs: wordpress.settleMs,
    step,
    finish: async (id, next, receiptOf) => {
      const place = `${deliveries.get(id)?.draftId} ${blog.blog.id}`;
      receipts.set(place, receiptOf(receipts.get(place)));
      add(wokenBy(blog.blog.id, sent(), Date.now()));
      return step(id, next);
    },
    receiptFor: async (draftId, otherId) => receipts.get(`${draftId} ${otherId}`),
    stateAt: async (draftId, otherId) =>
      sent().find((one) => one.draftId === draftId && one.blogId === otherId)?.state ?? null,
    now: Date.now,
  });
  const newId = (): string => {
    count += 1;
    return `00000000-0000-7000-8000-${String(count).padStart(6, '0')}${randomUUID().slice(-6)}`;
  };

  return {
    receipts,
    sent,
    /** Presses Publish; says what was put into the outbox. */
    press(request: PublicationRequest): readonly Delivery[] {
      const soFar = { deliveries: sent(), receipts: [...receipts.values()] };
      const ofDraft = ({ draftId }: { readonly draftId: string }) => draftId === request.draftId;
      const planned = planPublication(
        request,
        {
          deliveries: soFar.deliveries.filter(ofDraft),
          receipts: soFar.receipts.filter(ofDraft),
        },
        { newId, now: Date.now() },
      );
      add(planned);
      return planned;
    },
    /** Chooses between the two versions of the only delivery that has stopped over them. */
    choose(choice: ConflictChoice): void {
      const stopped = sent().find(({ conflict }) => conflict !== null);
      if (!stopped) throw new Error('There is nothing to choose.');
      const now = Date.now();
      add(actOn([stopped], stopped.id, { act: (one) => resolveConflict(one, choice, now), now }));
    },
    /** Delivers all that is due, over these lines. */
    async run(lines: readonly Connected[] = connected): Promise<void> {
      await emptyOutbox({
        open: async () => sent().filter(isOpen),
        portsFor: async (delivery) => {
          const there = lines.find(({ blog }) => blog.id === delivery.blogId);
          return there
            ? { ok: true, value: portsTo(there) }
            : { ok: false, error: { kind: 'disconnected', detail: '' } };
        },
        step,
        now: Date.now,
      });
    },
    receiptAt: ({ blog }: Connected): Receipt => {
      const receipt = [...receipts.values()].find((one) => one.blogId === blog.id);
      if (!receipt)
        throw new Error(
          `Nothing was published at ${blog.name}: ${JSON.stringify(sent().map(({ state, error }) => ({ state, error })))}`,
        );
      return receipt;
    },
  };
}
