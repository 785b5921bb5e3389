import Dexie from 'dexie';

/** What schema 2 was: the tables and records of the first release. Never to be changed. */
const SCHEMA_2 = {
  sources: 'id, &key',
  clippings: 'id, sourceId, createdAt',
  drafts: 'id, updatedAt',
  blogs: 'id, createdAt',
  outbox: 'id, draftId, state',
  receipts: 'id, draftId, &[draftId+blogId]',
  settings: 'key',
  siteRules: 'site',
  verifications: 'clippingId',
};

const WORDS = 'The harbour fund ran dry in March. '.repeat(12);

/** A source as the first release stored it. */
export const oldSource = (at: number) => ({
  id: `0193e8a0-0000-7000-8000-${String(at).padStart(12, '0')}`,
  key: `wire.test/story-${at}`,
  url: `https://www.wire.test/story-${at}?utm_source=x`,
  canonicalUrl: { value: `https://www.wire.test/story-${at}`, from: 'link' },
  title: { value: `Story ${at}`, from: 'json-ld' },
  siteName: { value: at % 2 === 0 ? 'The Wire' : 'Wire Weekend', from: 'blogger' },
  authors: { value: ['Jane Doe'], from: 'meta' },
  publishedTime: null,
  modifiedTime: null,
  lang: { value: 'en', from: 'page' },
  accessedTime: '2017-05-06T10:00:00.000Z',
  createdAt: at,
  updatedAt: at,
});

/** A clipping as the first release stored it: every third in the bin, and every fourth from before there were tags. */
export const oldClipping = (at: number) => ({
  id: `0193e8a1-0000-7000-8000-${String(at).padStart(12, '0')}`,
  sourceId: oldSource(at >> 2).id,
  text: `${at}. ${WORDS}`,
  markup: [{ tag: 'p', children: [`${at}. ${WORDS}`] }],
  anchor: {
    quote: { type: 'TextQuoteSelector', exact: `${at}. ${WORDS}`, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: at, end: at + WORDS.length },
  },
  leftOut: at % 5 === 0 ? ['a caption'] : [],
  ...(at % 5 === 0 && { otherCut: { markup: [`Photo ${at}`], leftOut: [] } }),
  note: `note ${at}`,
  ...(at % 4 !== 0 && { tags: [`tag${at % 7}`] }),
  createdAt: at,
  updatedAt: at,
  deletedAt: at % 3 === 0 ? at + 1 : null,
});

/** A draft as the first release stored it. */
export const oldDraft = (at: number) => ({
  id: `0193e8a2-0000-7000-8000-${String(at).padStart(12, '0')}`,
  title: at % 2 === 0 ? `Draft ${at}` : '',
  guest: '',
  categories: ['General'],
  tags: ['fund'],
  excerpt: `excerpt ${at}`,
  style: 'last-paragraph',
  body: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: `Own words ${at}` }] },
      { type: 'quote', attrs: { clippingId: oldClipping(at).id } },
      { type: 'paragraph' },
    ],
  },
  createdAt: at,
  updatedAt: at,
  deletedAt: at % 3 === 0 ? at + 1 : null,
  savedBy: 'a-window',
});

const BLOG = '0193e8a3-0000-7000-8000-000000000000';

const oldBlog = {
  id: BLOG,
  kind: 'wordpress',
  name: 'The Practice Blog',
  url: 'https://blog.test/',
  apiUrl: 'https://blog.test/wp-json/',
  user: 'dana',
  displayName: 'Dana',
  can: { publish: true, createCategories: false },
  secret: { iv: new Uint8Array(12), data: new ArrayBuffer(8) },
  createdAt: 1,
  updatedAt: 1,
};

/** A delivery as the first release stored it: every third still has to go out. */
export const oldDelivery = (at: number) => ({
  id: `0193e8a4-0000-7000-8000-${String(at).padStart(12, '0')}`,
  draftId: oldDraft(at).id,
  blogId: BLOG,
  post: {
    title: `Draft ${at}`,
    byline: '',
    categories: ['General'],
    tags: ['fund'],
    excerpt: `excerpt ${at}`,
    lang: 'en',
    composedTime: '2017-05-06T10:00:00.000Z',
    blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: `Own words ${at}` }] }],
  },
  visibility: 'publish',
  updates: false,
  remoteId: at % 3 === 0 ? null : String(at),
  crossPosts: [],
  sentAt: null,
  settledAt: 0,
  state: at % 3 === 0 ? 'queued' : 'published',
  attempts: at % 3 === 0 ? 0 : 1,
  error: null,
  notBefore: 0,
  createdAt: at,
  updatedAt: at,
});

/** The receipt of a delivery as the first release stored it. */
export const oldReceipt = (at: number) => ({
  id: `0193e8a5-0000-7000-8000-${String(at).padStart(12, '0')}`,
  draftId: oldDraft(at).id,
  blogId: BLOG,
  remoteId: String(at),
  url: `https://blog.test/?p=${at}`,
  visibility: 'publish',
  whole: true,
  contentHash: 'ab'.repeat(32),
  settledAt: 0,
  publishedAt: at,
  updatedAt: at,
});

/** Fills a store of schema 2, or of schema 1, which had no verifications, as the first release would have. */
export async function makeOldStore(
  name: string,
  { count, schema }: { readonly count: number; readonly schema: 1 | 2 },
): Promise<void> {
  const { verifications, ...first } = SCHEMA_2;
  const old = new Dexie(name);
  old.version(1).stores(first);
  if (schema === 2) old.version(2).stores({ verifications });
  await old.open();
  const all = Array.from({ length: count }, (_, at) => at);
  await old
    .table('sources')
    .bulkAdd(all.filter((at) => at % 4 === 0).map((at) => oldSource(at >> 2)));
  await old.table('clippings').bulkAdd(all.map(oldClipping));
  await old.table('drafts').bulkAdd(all.map(oldDraft));
  await old.table('blogs').add(oldBlog);
  await old.table('outbox').bulkAdd(all.map(oldDelivery));
  await old.table('receipts').bulkAdd(all.map(oldReceipt));
  await old.table('siteRules').add({ site: 'wire.test', siteName: 'The Wire' });
  await old.table('settings').add({ key: 'active-draft', value: oldDraft(1).id });
  if (schema === 2) await old.table('verifications').bulkAdd(all.map(oldVerification));
  old.close();
}

const oldVerification = (at: number) => ({
  clippingId: oldClipping(at).id,
  outcome: { verdict: 'verbatim' },
  checkedAt: at,
  how: 'tab',
  url: oldSource(at >> 2).url,
  before: null,
});
