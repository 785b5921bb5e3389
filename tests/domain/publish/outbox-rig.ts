import type { Receipt } from '../../../domain/publish/blog.ts';
import type { DeliveryPorts } from '../../../domain/publish/delivery-ports.ts';
import { nextDelivery, nextDeliveryTime } from '../../../domain/publish/next-delivery.ts';
import type { Delivery } from '../../../domain/publish/outbox.ts';
import { runDelivery } from '../../../domain/publish/run-delivery.ts';
import { makeClock } from './clock.ts';
import { Crash, type Fault } from './faults.ts';
import { simulatedBlog } from './simulated-blog.ts';

/** A store, blogs by id and a clock, with one list of faults that befall the steps in turn. */
export function outboxRig(blogIds: readonly string[], faults: readonly Fault[] = []) {
  const clock = makeClock();
  const script = [...faults];
  const nextFault = (): Fault => script.shift() ?? 'none';
  const blogs = new Map(blogIds.map((id) => [id, simulatedBlog(clock, nextFault)]));
  const deliveries = new Map<string, Delivery>();
  const receipts = new Map<string, Receipt>();

  const written = async (write: () => void): Promise<void> => {
    const fault = nextFault();
    if (fault === 'crash before') throw new Crash();
    write();
    if (fault === 'crash after' || fault === 'crash, done late') throw new Crash();
  };

  const portsFor = (blogId: string): DeliveryPorts => ({
    gateway: blogAt(blogId).gateway,
    save: (delivery) => written(() => deliveries.set(delivery.id, delivery)),
    saveReceipt: (receipt) =>
      written(() => receipts.set(`${receipt.draftId} ${receipt.blogId}`, receipt)),
    receiptFor: async (draftId, otherId) => receipts.get(`${draftId} ${otherId}`),
    now: clock.now,
    hash: async (text) => `hash of ${text.length}`,
  });

  function blogAt(blogId: string) {
    const blog = blogs.get(blogId);
    if (!blog) throw new Error(`No blog ${blogId}`);
    return blog;
  }

  /** Runs until nothing is open, as the background does; a crash starts it anew from the store. */
  async function run(): Promise<void> {
    for (let round = 0; round < 300; round += 1) {
      const all = [...deliveries.values()];
      const next = nextDelivery(all, clock.now());
      const time = nextDeliveryTime(all);
      if (time === null) return;
      if (!next) {
        clock.moveTo(time);
        continue;
      }
      await runDelivery(next, portsFor(next.blogId)).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
    }
    throw new Error('The outbox is stuck.');
  }

  /** Lets every request that is still at work come to its end. */
  function settle(): void {
    clock.moveTo(clock.now() + 10 * 60_000);
    for (const blog of blogs.values()) blog.settle();
  }

  const add = (more: readonly Delivery[]): void => {
    for (const delivery of more) deliveries.set(delivery.id, delivery);
  };
  /** Every delivery, oldest first. */
  const sent = (): readonly Delivery[] => [...deliveries.values()];
  /** What a plan is made from. */
  const soFar = () => ({ deliveries: sent(), receipts: [...receipts.values()] });
  return { clock, receipts, blogAt, run, settle, add, sent, soFar };
}
