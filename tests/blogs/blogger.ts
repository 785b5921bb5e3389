import { createHash, randomUUID } from 'node:crypto';
import { connect } from '../../adapters/blogs/wordpress/connect.ts';
import { wordPressGateway } from '../../adapters/blogs/wordpress/wordpress-gateway.ts';
import type { Blog, BlogGateway, Receipt } from '../../domain/publish/blog.ts';
import type { DeliveryPorts } from '../../domain/publish/delivery-ports.ts';
import { nextDelivery } from '../../domain/publish/next-delivery.ts';
import type { Delivery } from '../../domain/publish/outbox.ts';
import { type PublicationWish, planPublication } from '../../domain/publish/plan-publication.ts';
import { runDelivery } from '../../domain/publish/run-delivery.ts';
import type { PracticeBlog, PracticeUser } from './wordpress/start-wordpress.ts';

/** A blog that a blogger has connected, and a way to deliver to it. */
export interface Connected {
  readonly blog: Blog;
  readonly gateway: BlogGateway;
}

/** Connects a practice blog as one of its users; a refusal is the test's failure. */
export async function connectAs(
  { url }: Pick<PracticeBlog, 'url'>,
  user: PracticeUser,
): Promise<Connected> {
  const answer = await connect({ url, user: user.login, password: user.applicationPassword });
  if (!answer.ok) throw new Error(`Not connected: ${answer.error.kind} ${answer.error.detail}`);
  const blog: Blog = { ...answer.value, id: randomUUID(), createdAt: 1, updatedAt: 1 };
  return { blog, gateway: wordPressGateway({ blog, password: user.applicationPassword }) };
}

/** An outbox in memory in front of real blogs: what the background does, without the extension. */
export function outboxFor(connected: readonly Connected[]) {
  const deliveries = new Map<string, Delivery>();
  const receipts = new Map<string, Receipt>();
  let count = 0;

  const portsFor = (blogId: string): DeliveryPorts => {
    const there = connected.find(({ blog }) => blog.id === blogId);
    if (!there) throw new Error(`No blog ${blogId}`);
    return {
      gateway: there.gateway,
      save: async (delivery) => void deliveries.set(delivery.id, delivery),
      saveReceipt: async (receipt) =>
        void receipts.set(`${receipt.draftId} ${receipt.blogId}`, receipt),
      receiptFor: async (draftId, otherId) => receipts.get(`${draftId} ${otherId}`),
      now: Date.now,
      hash: async (text) => createHash('sha256').update(text).digest('hex'),
    };
  };
  const newId = (): string => {
    count += 1;
    return `00000000-0000-7000-8000-${String(count).padStart(6, '0')}${randomUUID().slice(-6)}`;
  };

  return {
    receipts,
    sent: (): readonly Delivery[] => [...deliveries.values()],
    /** Presses Publish; says what was newly put into the outbox. */
    press(wish: PublicationWish): readonly Delivery[] {
      const soFar = { deliveries: [...deliveries.values()], receipts: [...receipts.values()] };
      const planned = planPublication(wish, soFar, { newId, now: Date.now() });
      for (const delivery of planned) deliveries.set(delivery.id, delivery);
      return planned;
    },
    /** Delivers all that is due. */
    async run(): Promise<void> {
      for (;;) {
        const next = nextDelivery([...deliveries.values()], Date.now());
        if (!next) return;
        await runDelivery(next, portsFor(next.blogId));
      }
    },
    receiptAt: ({ blog }: Connected): Receipt => {
      const receipt = [...receipts.values()].find(({ blogId }) => blogId === blog.id);
      if (!receipt)
        throw new Error(
          `Nothing was published at ${blog.name}: ${JSON.stringify([...deliveries.values()].map(({ state, error }) => ({ state, error })))}`,
        );
      return receipt;
    },
  };
}
