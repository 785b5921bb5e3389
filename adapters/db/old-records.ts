import { type ClippingParts, partsOfClipping } from '../../domain/clipping/clipping-record.ts';
import { type DraftParts, partsOfDraft } from '../../domain/draft/draft-record.ts';
import { sourceId } from '../../domain/record/stable-id.ts';
import { publisherHost } from '../../domain/source/publisher-host.ts';

/** A record of schema 1 or 2. It may be broken: each field is looked at before it is believed. */
export type OldRecord = Readonly<Record<string, unknown>>;

/** What an article of schema 1 or 2 is now, and the id that it had; `names` are the names that the site rules give, by site. */
export function upgradedSource(record: OldRecord, names: ReadonlyMap<unknown, unknown>) {
  const { id: before, key, siteName } = record;
  const site = siteOfUrl(record.url);
  const named = siteName as
    | { readonly value?: unknown; readonly from?: unknown }
    | null
    | undefined;
  // Until now a rule's name passed for the blogger's word about this one article.
  const isByRule = named?.from === 'blogger' && names.has(site) && named.value === names.get(site);
  const now = {
    ...record,
    ...(typeof key === 'string' && { id: sourceId(key) }),
    site,
    rev: 1,
    ...(isByRule && { siteName: { ...named, from: 'rule' } }),
  };
  return { before, now };
}

/** A clipping of schema 1 or 2 in today's two parts; `ids` are the articles' ids of today by those of then. */
export function upgradedClipping(
  record: OldRecord,
  ids: ReadonlyMap<unknown, unknown>,
): ClippingParts {
  const { sourceId: old, tags, leftOut, note, otherCut, ...rest } = record;
  const now = {
    ...rest,
    ...(otherCut !== undefined && { otherVariant: otherCut }),
    sourceId: ids.get(old) ?? old ?? '',
    text: textIn(record.text),
    tags: Array.isArray(tags) ? tags : [],
    leftOut: Array.isArray(leftOut) ? leftOut : [],
    note: textIn(note),
    ...lifeOf(record),
  };
  return partsOfClipping(now as unknown as Parameters<typeof partsOfClipping>[0]);
}

/** A draft of schema 1 or 2 in today's two parts. */
export function upgradedDraft({ savedBy: _savedBy, ...record }: OldRecord): DraftParts {
  const now = { ...record, title: textIn(record.title), ...lifeOf(record) };
  return partsOfDraft(now as unknown as Parameters<typeof partsOfDraft>[0]);
}

/** The fields by which records are listed. A broken record has them too, so that it can be seen that there is one. */
function lifeOf({ createdAt, updatedAt, deletedAt }: OldRecord) {
  const isDeleted = typeof deletedAt === 'number';
  const created = typeof createdAt === 'number' ? createdAt : 0;
  return {
    createdAt: created,
    updatedAt: typeof updatedAt === 'number' ? updatedAt : created,
    deletedAt: isDeleted ? deletedAt : null,
    alive: isDeleted ? 0 : 1,
    rev: 1,
  };
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const siteOfUrl = (url: unknown): string =>
  typeof url === 'string' && URL.canParse(url) ? publisherHost(url) : '';
