import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { db } from '../../../adapters/db/database.ts';
import {
  deliveriesOf,
  enqueue,
  openDeliveries,
  purgeOutbox,
  stepDelivery,
} from '../../../adapters/db/outbox.ts';
import { planPublication } from '../../../domain/publish/plan-publication.ts';
import { means, request, shortPost } from '../../domain/publish/publication-request.ts';

const press = (title: string) =>
  enqueue('draft', (soFar) =>
    planPublication(request([], { post: shortPost(title) }), soFar, means(1)),
  );
const WEEK = 7 * 24 * 60 * 60_000;
afterEach(() => Promise.all([db.outbox.clear(), db.receipts.clear()]));

describe('the outbox', () => {
  it('has one delivery when two windows press at the same moment', async () => {
    await Promise.all([press('One'), press('Other')]);
    expect(await deliveriesOf('draft')).toMatchObject([{ press: 2, rev: 2 }]);
  });

  it('applies a step to what is stored by then: nothing pressed meanwhile is undone', async () => {
    const [read] = await press('First');
    await press('Second');
    const written = await stepDelivery(read?.id ?? '', (stored) => ({ ...stored, remoteId: '7' }));
    expect(written).toMatchObject({ remoteId: '7', post: { title: 'Second' } });
    expect(await deliveriesOf('draft')).toEqual([written]);
    expect(await stepDelivery('no such', (stored) => stored)).toBeNull();
  });

  it('lists what still has work to do', async () => {
    const [delivery] = await press('Open');
    expect(await openDeliveries()).toHaveLength(1);
    await stepDelivery(delivery?.id ?? '', (stored) => ({ ...stored, state: 'linking' }));
    expect(await openDeliveries()).toHaveLength(1);
    await stepDelivery(delivery?.id ?? '', (stored) => ({ ...stored, state: 'published' }));
    expect(await openDeliveries()).toEqual([]);
  });

  it.each([
    { state: 'published', sentAt: null, left: 0 },
    { state: 'cancelled', sentAt: null, left: 0 },
    { state: 'cancelled', sentAt: 1, left: 1 },
    { state: 'needs-you', sentAt: null, left: 1 },
    { state: 'queued', sentAt: null, left: 1 },
  ] as const)('a week later has $left of one that is $state, asked: $sentAt', async (end) => {
    const { left, ...rest } = end;
    const [delivery] = await press('Old');
    await stepDelivery(delivery?.id ?? '', (stored) => ({ ...stored, ...rest }));
    await purgeOutbox(WEEK);
    expect(await deliveriesOf('draft')).toHaveLength(1);
    await purgeOutbox(WEEK + 2);
    expect(await deliveriesOf('draft')).toHaveLength(left);
  });
});
