import { type Delivery, isOpen } from './outbox.ts';

/** The delivery that is to run now, or null; the longest due first. */
export function nextDelivery(deliveries: readonly Delivery[], now: number): Delivery | null {
  return heads(deliveries).find(({ notBefore }) => notBefore <= now) ?? null;
}

/** When there will next be something to do, milliseconds since 1970, or null when nothing is open. */
export function nextDeliveryTime(deliveries: readonly Delivery[]): number | null {
  const times = heads(deliveries).map(({ notBefore }) => notBefore);
  return times.length === 0 ? null : Math.min(...times);
}

/**
 * The oldest open delivery of each draft to each blog: a later one never overtakes it, or an older
 * text would come last. Ids are UUIDv7, which sort by the time at which they were made.
 */
function heads(deliveries: readonly Delivery[]): readonly Delivery[] {
  const oldest = new Map<string, Delivery>();
  for (const delivery of deliveries.filter(isOpen)) {
    const place = `${delivery.draftId} ${delivery.blogId}`;
    const known = oldest.get(place);
    if (!known || delivery.id < known.id) oldest.set(place, delivery);
  }
  return [...oldest.values()].sort(
    (one, other) => one.notBefore - other.notBefore || (one.id < other.id ? -1 : 1),
  );
}
