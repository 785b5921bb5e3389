import type { BlogGateway, Receipt } from './blog.ts';
import type { Delivery } from './outbox.ts';

/** What delivering needs of the world. */
export interface DeliveryPorts {
  /** The delivery's own blog. */
  readonly gateway: BlogGateway;
  /** Resolves once the step is durable; nothing further is done before. */
  save(delivery: Delivery): Promise<void>;
  /** Resolves once the receipt is durable. A later receipt of the same draft and blog takes the earlier one's place. */
  saveReceipt(receipt: Receipt): Promise<void>;
  /** The receipt of this draft on that blog, if there is one. */
  receiptFor(draftId: string, blogId: string): Promise<Receipt | undefined>;
  /** Milliseconds since 1970. */
  now(): number;
  /** SHA-256, hexadecimal. */
  hash(text: string): Promise<string>;
}
