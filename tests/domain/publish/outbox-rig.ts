import type { Answer } from '../../../domain/publish/blog.ts';
import type { DeliveryPorts, DeliveryStep } from '../../../domain/publish/delivery-ports.ts';
import { emptyOutbox, type OutboxPorts } from '../../../domain/publish/empty-outbox.ts';
import { type Delivery, isOpen } from '../../../domain/publish/outbox.ts';
import {
  type PublicationRequest,
  planPublication,
} from '../../../domain/publish/plan-publication.ts';
import { actOn, wokenBy } from '../../../domain/publish/press-again.ts';
import type { Receipt } from '../../../domain/publish/receipt.ts';
import { makeClock } from './clock.ts';
import { Crash, type Fault } from './faults.ts';
import { means } from './publication-request.ts';
import { simulatedBlog } from './simulated-blog.ts';

/** How long a blog may be at work on a request. */
const SETTLE_MS = 60_000;

/** A store, blogs by id and a clock, with one list of faults that befall the steps in turn. */
export function outboxRig(blogIds: readonly string[], faults: readonly Fault[] = []) {
  const clock = makeClock();
  let script = [...faults];
  const nextFault = (): Fault => script.shift() ?? 'none';
  const blogs = new Map(blogIds.map((id) => [id, simulatedBlog(clock, nextFault)]));
  const connected = new Set(blogIds);
  const deliveries = new Map<string, Delivery>();
  const receipts = new Map<string, Receipt>();
  let betweenSteps: (() => void) | null = null;

  function blogAt(blogId: string) {
    const blog = blogs.get(blogId);
    if (!blog) throw new Error(`No blog ${blogId}`);
    return blog;
  }

  /** One life of the background: after a crash it does nothing more. */
  function live(): OutboxPorts {
    let isDead = false;
    const guarded = async <Value>(work: () => Promise<Value> | Value): Promise<Value> => {
      if (isDead) throw new Crash();
      betweenSteps?.();
      try {
        return await work();
      } catch (error) {
        if (error instanceof Crash) isDead = true;
        throw error;
      }
    };
    const written = <Value>(write: () => Value): Promise<Value> =>
      guarded(() => {
        const fault = nextFault();
        if (fault === 'crash before') throw new Crash();
        const value = write();
        if (fault === 'crash after' || fault === 'crash, done late') throw new Crash();
        return value;
      });
    const write = (id: string, step: DeliveryStep): Delivery | null => {
      const stored = deliveries.get(id);
      if (!stored) return null;
      const next = step(stored);
      deliveries.set(id, next);
      return next;
    };
    const step: DeliveryPorts['step'] = (id, next) => written(() => write(id, next));
    const portsFor = ({ blogId }: Delivery): Answer<DeliveryPorts> => {
      if (!connected.has(blogId)) return { ok: false, error: { kind: 'disconnected', detail: '' } };
      const { gateway: far } = blogAt(blogId);
      return {
        ok: true,
        value: {
          gateway: {
            whoami: () => guarded(far.whoami),
            prepare: (post) => guarded(() => far.prepare(post)),
            find: (key) => guarded(() => far.find(key)),
            create: (fields, key) => guarded(() => far.create(fields, key)),
            read: (id) => guarded(() => far.read(id)),
            change: (id, change) => guarded(() => far.change(id, change)),
          },
          settleMs: SETTLE_MS,
          step,
          finish: (id, next, receiptOf) =>
            written(() => {
              const place = `${deliveries.get(id)?.draftId} ${blogId}`;
              receipts.set(place, receiptOf(receipts.get(place)));
              add(wokenBy(blogId, sent(), clock.now()));
              return write(id, next);
            }),
          receiptFor: async (draftId, otherId) => receipts.get(`${draftId} ${otherId}`),
          stateAt: async (draftId, otherId) =>
            sent().find((one) => one.draftId === draftId && one.blogId === otherId)?.state ?? null,
          now: clock.now,
        },
      };
    };
    return {
      open: async () => sent().filter(isOpen),
      portsFor: async (delivery) => portsFor(delivery),
      step,
      now: clock.now,
    };
  }

  /** Runs as the background does until it sleeps, and answers when it wants to wake; a crash starts it anew from the store. */
  async function runOnce(): Promise<number | null> {
    for (let life = 0; life < 300; life += 1) {
      try {
        return await emptyOutbox(live());
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
    }
    throw new Error('The outbox crashes for ever.');
  }

  /** Runs until nothing is open. */
  async function run(): Promise<void> {
    if (!(await runFor(300))) throw new Error('The outbox is stuck.');
  }

  /** Runs until nothing is open, or until the background has slept that often; tells which. */
  async function runFor(sleeps: number): Promise<boolean> {
    for (let round = 0; round < sleeps; round += 1) {
      const next = await runOnce();
      if (next === null) return true;
      clock.moveTo(next);
    }
    return false;
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
  /** Presses Publish; says what was put into the outbox. */
  const press = (wanted: PublicationRequest): readonly Delivery[] => {
    const planned = planPublication(wanted, soFar(), means(clock.now()));
    add(planned);
    return planned;
  };
  /** Does what a button beside a delivery does. */
  const act = (id: string, deed: (stored: Delivery) => Delivery): void =>
    add(actOn(sent(), id, { act: deed, now: clock.now() }));
  return {
    clock,
    receipts,
    connected,
    blogAt,
    run,
    runFor,
    runOnce,
    settle,
    add,
    sent,
    soFar,
    press,
    act,
    /** From now on these befall the steps. */
    befall: (next: readonly Fault[]): void => {
      script = [...next];
    },
    /** Does something of the blogger's before each step of the background, until it is null again. */
    meanwhile: (deed: (() => void) | null): void => {
      betweenSteps = deed;
    },
  };
}
