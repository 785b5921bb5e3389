import { Dexie, type Table } from 'dexie';
import type { ClippingBody, ClippingRow } from '../../domain/clipping/clipping-record.ts';
import type { DraftBodyRecord, DraftRow } from '../../domain/draft/draft-record.ts';
import type { EditionRecord } from '../../domain/draft/edition.ts';
import type { Blog, Receipt } from '../../domain/publish/blog.ts';
import type { Delivery } from '../../domain/publish/outbox.ts';
import type { Revised } from '../../domain/record/record.ts';
import type { SiteRule } from '../../domain/source/site-rule.ts';
import type { SourceRecord } from '../../domain/source/source.ts';
import type { Verification } from '../../domain/verify/verification.ts';
import type { SealedText } from './sealed-text.ts';
import { StoreError } from './store-error.ts';
import { upgradeLibrary } from './upgrade-library.ts';
import { upgradePublishing } from './upgrade-publishing.ts';

/** A blog as stored: its password only as a sealed text. */
export interface BlogRow extends Blog {
  readonly secret: SealedText;
}

/** One setting; each key's value has one type, known to the function that reads it. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** The schema that this code writes. Raise it with every change of tables or indexes, and keep the old ones. */
const SCHEMA_VERSION = 5;

/** The store's tables. What lists read lies apart from the words: `clippings` from `clippingBodies`, `drafts` from `draftBodies`. */
export class QuotewrightDatabase extends Dexie {
  declare sources: Table<SourceRecord, string>;
  declare clippings: Table<ClippingRow, string>;
  declare clippingBodies: Table<ClippingBody, string>;
  declare drafts: Table<DraftRow, string>;
  declare draftBodies: Table<DraftBodyRecord, string>;
  declare editions: Table<EditionRecord, string>;
  declare blogs: Table<BlogRow, string>;
  declare outbox: Table<Delivery, string>;
  declare receipts: Table<Receipt, string>;
  declare settings: Table<SettingRow, string>;
  declare siteRules: Table<SiteRule, string>;
  declare verifications: Table<Verification & Revised, string>;

  constructor(name = 'quotewright') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      sources: 'id, &key',
      clippings: 'id, sourceId, createdAt',
      drafts: 'id, updatedAt',
      blogs: 'id, createdAt',
      outbox: 'id, draftId, state',
      receipts: 'id, draftId, &[draftId+blogId]',
      settings: 'key',
      siteRules: 'site',
    });
    this.version(2).stores({ verifications: 'clippingId' });
    // A compound index serves questions about its first part alone, too. What has no time of deletion (null) is
    // in no index of it, so that index is the bin.
    this.version(3)
      .stores({
        sources: 'id, &key, site',
        clippings: 'id, [alive+createdAt], [sourceId+alive], deletedAt',
        clippingBodies: 'id',
        drafts: 'id, [alive+updatedAt], deletedAt, *quotes',
        draftBodies: 'id',
        verifications: 'clippingId, outcome.verdict',
      })
      .upgrade(async (transaction) => {
        await upgradeLibrary(transaction);
        await upgradePublishing(transaction);
      });
    // An entry is found again on every page of many that it was read on.
    this.version(4).stores({ sources: 'id, &key, site, *seenAt' });
    this.version(SCHEMA_VERSION).stores({ editions: 'id, [draftId+createdAt], *quotes' });
    this.on('ready', () => refuseNewer(this));
  }
}

/** The one connection of this context. */
export const db = new QuotewrightDatabase();

/**
 * Dexie opens a newer database without a word and would write old records into it, which the
 * upgrade then never sees (Dexie issue 2097). Better to say so and touch nothing.
 */
function refuseNewer(opened: Dexie): void {
  if (opened.backendDB().version > SCHEMA_VERSION * 10) {
    opened.close({ disableAutoOpen: true });
    throw new StoreError('newer-store');
  }
}
