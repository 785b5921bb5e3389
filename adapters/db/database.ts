import { Dexie, type Table } from 'dexie';
import type { Clipping } from '../../domain/clipping/clipping.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Blog, Receipt } from '../../domain/publish/blog.ts';
import type { Delivery } from '../../domain/publish/outbox.ts';
import type { SiteRule } from '../../domain/source/site-rule.ts';
import type { SourceRecord } from '../../domain/source/source.ts';
import type { Verification } from '../../domain/verify/verification.ts';
import type { SealedText } from './sealed-text.ts';

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
const SCHEMA_VERSION = 2;

/** The tables of the store: see docs/design.md. */
export class QuotewrightDatabase extends Dexie {
  declare sources: Table<SourceRecord, string>;
  declare clippings: Table<Clipping, string>;
  declare drafts: Table<Draft, string>;
  declare blogs: Table<BlogRow, string>;
  declare outbox: Table<Delivery, string>;
  declare receipts: Table<Receipt, string>;
  declare settings: Table<SettingRow, string>;
  declare siteRules: Table<SiteRule, string>;
  declare verifications: Table<Verification, string>;

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
    this.version(SCHEMA_VERSION).stores({ verifications: 'clippingId' });
    this.clippings.hook('reading', withTags);
    this.on('ready', () => refuseNewer(this));
  }
}

/** The one connection of this context. */
export const db = new QuotewrightDatabase();

/** Clippings made before there were tags have none; nothing is there when Dexie looked in vain. */
function withTags(row: Clipping | undefined): Clipping | undefined {
  return row && { ...row, tags: row.tags ?? [] };
}

/**
 * Dexie opens a newer database without a word and would write old records into it, which the
 * upgrade then never sees (Dexie issue 2097). Better to say so and touch nothing.
 */
function refuseNewer(opened: Dexie): void {
  if (opened.backendDB().version > SCHEMA_VERSION * 10) {
    opened.close({ disableAutoOpen: true });
    throw new Error(
      'This library was written by a newer version of Quotewright. Nothing was changed; update the extension to open it.',
    );
  }
}
