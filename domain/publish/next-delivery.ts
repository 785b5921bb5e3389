import { type Delivery, isOpen } from './outbox.ts';

/** The delivery that is to run now, or null; the longest due first. */
export function nextDelivery(deliveries: readonly Delivery[], now: number): Delivery | null {
  return inOrder(deliveries).find(({ notBefore }) => notBefore <= now) ?? null;
}

/** When there will next be something to do, milliseconds since 1970, or null when nothing is open. */
export function nextDeliveryTime(deliveries: readonly Delivery[]): number | null {
  return inOrder(deliveries)[0]?.notBefore ?? null;
}

const inOrder = (deliveries: readonly Delivery[]): readonly Delivery[] =>
  deliveries
    .filter(isOpen)
    .sort((one, other) => one.notBefore - other.notBefore || (one.id < other.id ? -1 : 1));
