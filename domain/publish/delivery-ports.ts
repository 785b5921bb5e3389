import type { PostGateway } from './blog-kind.ts';
import type { Delivery, DeliveryState } from './outbox.ts';
import type { Receipt } from './receipt.ts';

/** Makes the next delivery of the stored one. It may be called more than once. */
export type DeliveryStep = (stored: Delivery) => Delivery;

/** What delivering needs of the world. */
export interface DeliveryPorts {
  /** The delivery's own blog. */
  readonly gateway: PostGateway;
  /** How long a request may still be at work there after its answer was lost, in milliseconds. */
  readonly settleMs: number;
  /**
   * Applies a step to the delivery as it is stored, in one transaction, and resolves with what was
   * written once that is durable; null when the delivery is no longer there.
   */
  step(id: string, step: DeliveryStep): Promise<Delivery | null>;
  /**
   * The same, with the receipt in the same transaction; it takes the place of the earlier one, and
   * deliveries that wait for it look at once (`wokenBy`).
   */
  finish(
    id: string,
    step: DeliveryStep,
    receipt: (earlier: Receipt | undefined) => Receipt,
  ): Promise<Delivery | null>;
  /** The receipt of this draft on that blog, if there is one. */
  receiptFor(draftId: string, blogId: string): Promise<Receipt | undefined>;
  /** How the delivery of this draft to that blog is getting on; null when there is none. */
  stateAt(draftId: string, blogId: string): Promise<DeliveryState | null>;
  /** Milliseconds since 1970. */
  now(): number;
}
