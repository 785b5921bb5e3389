import type { DeliveryPorts } from './delivery-ports.ts';
import type { Course, Delivery, Facts } from './outbox.ts';

/**
 * Writes a delivery's steps down, each from the stored record. When the blogger has pressed
 * something meanwhile, what has happened at the blog is still written, but how to go on is theirs:
 * then every function answers false, and the work for the earlier press ends.
 */
export interface Journal {
  /** The delivery as last written. */
  current(): Delivery;
  /** True while the stored delivery still stands for the press that this run works for. */
  isFor(stored: Delivery): boolean;
  /** Before a request: writes what is about to be asked. False: do not ask. */
  announce(facts: Partial<Facts>): Promise<boolean>;
  /** After an answer: writes what is now known, and how to go on. */
  note(facts: Partial<Facts>, course: Partial<Course>): Promise<boolean>;
}

/** A journal for the press that `delivery` stands for. */
export function openJournal(delivery: Delivery, ports: DeliveryPorts): Journal {
  let current = delivery;
  const isSame = (stored: Delivery): boolean => stored.press === delivery.press;
  const write = async (step: (stored: Delivery) => Partial<Delivery>): Promise<boolean> => {
    const written = await ports.step(delivery.id, (stored) => stamped(stored, step, ports.now()));
    if (written) current = written;
    return written !== null && isSame(written);
  };
  return {
    current: () => current,
    isFor: isSame,
    announce: (facts) => write((stored) => (isSame(stored) ? { ...facts, state: 'sending' } : {})),
    note: (facts, course) => write((stored) => (isSame(stored) ? { ...facts, ...course } : facts)),
  };
}

const stamped = (
  stored: Delivery,
  step: (stored: Delivery) => Partial<Delivery>,
  now: number,
): Delivery => ({ ...stored, ...step(stored), rev: stored.rev + 1, updatedAt: now });
