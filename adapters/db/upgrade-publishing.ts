import type { Transaction } from 'dexie';
import { blogId } from '../../domain/publish/blog-id.ts';
import type { Delivery } from '../../domain/publish/outbox.ts';
import type { Receipt } from '../../domain/publish/receipt.ts';
import type { BlogRow } from './database.ts';
import { type EarlierDelivery, upgradeDeliveries } from './upgrade-deliveries.ts';

/** A blog as version 2 of the store kept it: its id was made at random. */
type EarlierBlog = Omit<BlogRow, 'rev'>;

/** A receipt as version 2 of the store kept it. */
interface EarlierReceipt
  extends Pick<
    Receipt,
    'id' | 'draftId' | 'blogId' | 'remoteId' | 'url' | 'settledAt' | 'publishedAt' | 'updatedAt'
  > {
  readonly visibility: 'publish' | 'draft' | 'pending';
  readonly whole: boolean;
}

/**
 * Leads blogs, receipts and the outbox up from version 2 of the store. A blog that was connected
 * more than once becomes one record with its newest password; of what was published there from one
 * draft, the newest receipt counts. How a post was left is not known from then: its first update
 * shows what differs. Receipts of a blog that is no longer connected keep their old id. A record that is
 * broken goes, and keeps the library from nothing: the drafts are elsewhere.
 */
export async function upgradePublishing(transaction: Transaction): Promise<void> {
  const blogs = transaction.table<unknown, string>('blogs');
  const receipts = transaction.table<unknown, string>('receipts');
  const outbox = transaction.table<unknown, string>('outbox');
  const earlier = (await blogs.toArray()).filter(isBlog);
  const ids = new Map(earlier.map((blog) => [blog.id, blogId(blog)]));
  const idOf = (id: string): string => ids.get(id) ?? id;

  const upgradedReceipts = newestOfEach(
    (await receipts.toArray())
      .filter(isReceipt)
      .map((receipt) => upgradeReceipt({ ...receipt, blogId: idOf(receipt.blogId) })),
  );
  const upgradedDeliveries: readonly Delivery[] = upgradeDeliveries(
    (await outbox.toArray()).filter(isDelivery).map((delivery) => ({
      ...delivery,
      blogId: idOf(delivery.blogId),
      crossPosts: delivery.crossPosts.map((one) => ({ ...one, blogId: idOf(one.blogId) })),
    })),
  );
  await Promise.all([blogs.clear(), receipts.clear(), outbox.clear()]);
  await blogs.bulkAdd(mergedBlogs(earlier, idOf));
  await receipts.bulkAdd([...upgradedReceipts]);
  await outbox.bulkAdd([...upgradedDeliveries]);
}

const fieldsOf = (record: unknown): Readonly<Record<string, unknown>> =>
  typeof record === 'object' && record !== null ? (record as Record<string, unknown>) : {};

const isBlog = (record: unknown): record is EarlierBlog => {
  const { id, kind, url, user } = fieldsOf(record);
  const isAddress = typeof url === 'string' && URL.canParse(url);
  return isAddress && [id, kind, user].every((field) => typeof field === 'string');
};

const isReceipt = (record: unknown): record is EarlierReceipt => {
  const { id, draftId, blogId, remoteId } = fieldsOf(record);
  return [id, draftId, blogId, remoteId].every((field) => typeof field === 'string');
};

const isDelivery = (record: unknown): record is EarlierDelivery => {
  const { id, draftId, blogId, crossPosts } = fieldsOf(record);
  return (
    Array.isArray(crossPosts) && [id, draftId, blogId].every((field) => typeof field === 'string')
  );
};

/** One record of each blog: what was connected last, at the place in the list of what was first. */
function mergedBlogs(earlier: readonly EarlierBlog[], idOf: (id: string) => string): BlogRow[] {
  const merged = new Map<string, BlogRow>();
  for (const blog of earlier.toSorted((one, other) => one.createdAt - other.createdAt)) {
    const id = idOf(blog.id);
    const createdAt = merged.get(id)?.createdAt ?? blog.createdAt;
    merged.set(id, { ...blog, id, rev: 1, createdAt });
  }
  return [...merged.values()];
}

const STATUS = { publish: 'public', draft: 'draft', pending: 'pending' } as const;

function upgradeReceipt({
  id,
  draftId,
  blogId,
  remoteId,
  url,
  settledAt,
  publishedAt,
  updatedAt,
  visibility,
  whole,
}: EarlierReceipt): Receipt {
  const status = STATUS[visibility];
  return {
    ...{ id, rev: 1, draftId, blogId, remoteId, url, settledAt, publishedAt, updatedAt },
    status,
    scheduledFor: null,
    held: {},
    sent: {},
    ownStatus: status,
    altered: whole ? [] : ['content'],
  };
}

function newestOfEach(receipts: readonly Receipt[]): readonly Receipt[] {
  const newest = new Map<string, Receipt>();
  for (const receipt of receipts.toSorted((one, other) => one.updatedAt - other.updatedAt))
    newest.set(`${receipt.draftId} ${receipt.blogId}`, receipt);
  return [...newest.values()];
}
