import { Dexie, liveQuery, type Table } from 'dexie';
import { h, render } from 'preact';
import type { Clipping } from '../../../domain/clipping/clipping.ts';
import type { Draft } from '../../../domain/draft/draft.ts';
import type { SourceRecord } from '../../../domain/source/source.ts';
import { putAll, type Rows } from './put-all.ts';
import { writeDrafts, writeLibrary } from './write-library.ts';

/** What release 0.1 had for a library, as far as it costs time: schema, queries, and 60 cards. */
class OldDatabase extends Dexie {
  declare sources: Table<SourceRecord, string>;
  declare clippings: Table<Clipping, string>;
  declare drafts: Table<Draft, string>;

  constructor() {
    super('old-way', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      sources: 'id, &key',
      clippings: 'id, sourceId, createdAt',
      drafts: 'id, updatedAt',
    });
  }
}

const PAGE = 60;
let db = new OldDatabase();

function* rowsOf(count: number): Generator<Rows> {
  for (const { source, clippings } of writeLibrary(count)) yield { sources: [source], clippings };
  for (const draft of writeDrafts(count)) yield { drafts: [draft] };
}

async function listClippings() {
  const [clippings, sources] = await Promise.all([
    db.clippings.orderBy('createdAt').reverse().toArray(),
    db.sources.toArray(),
  ]);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return clippings.flatMap((clipping) => {
    const source = byId.get(clipping.sourceId);
    return source && clipping.deletedAt === null ? [{ clipping, source }] : [];
  });
}

async function listDrafts() {
  const drafts = await db.drafts.orderBy('updatedAt').reverse().toArray();
  return drafts.filter((draft) => draft.deletedAt === null);
}

let clippings: Awaited<ReturnType<typeof listClippings>> = [];
let drafts: readonly Draft[] = [];

function draw(): void {
  const shown = Map.groupBy(clippings.slice(0, PAGE), ({ source }) => source.id);
  const cards = [...shown.values()].map((shelf) =>
    h('section', { key: shelf[0]?.source.id }, [
      h('h2', null, shelf[0]?.source.title?.value),
      ...shelf.map(({ clipping: { id, text, note } }) =>
        h('li', { key: id, class: 'old-card' }, [
          h('p', null, text),
          h('p', { class: 'old-note' }, note),
        ]),
      ),
    ]),
  );
  const names = drafts.map(({ id, title }) => h('option', { key: id, class: 'old-draft' }, title));
  render(h('main', null, [h('select', null, names), ...cards]), document.body);
}

/** Resolves once the page shows what `isShown` looks for, and has been painted; the milliseconds since `start`. */
const painted = (start: number, isShown: () => boolean): Promise<number> =>
  new Promise((resolve) => {
    const look = () =>
      requestAnimationFrame(() => (isShown() ? resolve(performance.now() - start) : look()));
    look();
  });

const isCardShown = () => document.querySelector('.old-card') !== null;

Object.assign(globalThis, {
  async fillOldWay(count: number): Promise<void> {
    await db.open();
    db.close();
    await putAll('old-way', rowsOf(count));
  },
  /** From the first read to the first card. */
  openOldWay(): Promise<number> {
    const start = performance.now();
    db = new OldDatabase();
    liveQuery(listClippings).subscribe((listed) => {
      clippings = listed;
      draw();
    });
    liveQuery(listDrafts).subscribe((listed) => {
      drafts = listed;
      draw();
    });
    return painted(start, isCardShown);
  },
  /** From a letter in a note to its being durable and drawn. */
  async noteOldWay(note: string): Promise<number> {
    const start = performance.now();
    const id = clippings[0]?.clipping.id ?? '';
    await db.clippings.update(id, { note, updatedAt: Date.now() });
    return painted(start, () => document.querySelector('.old-note')?.textContent === note);
  },
  /** From a letter in a draft's title to its being durable and drawn. */
  async draftOldWay(title: string): Promise<number> {
    const start = performance.now();
    const draft = drafts[0];
    if (draft) await db.drafts.put({ ...draft, title, updatedAt: Date.now() });
    return painted(start, () => document.querySelector('.old-draft')?.textContent === title);
  },
  /** From a word in the filter to nothing being left of what was looked through, as it stood in memory. */
  searchOldWay(word: string): number {
    const start = performance.now();
    const fold = (text: string) =>
      text
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase();
    const found = clippings.filter(({ clipping, source }) =>
      fold(`${clipping.text}\n${clipping.note}\n${source.title?.value}`).includes(word),
    );
    return found.length === 0 ? performance.now() - start : Number.NaN;
  },
});
