import type { Page } from 'puppeteer-core';

/** The tables that hold the rest of another table's records, by that one's name. */
const BODIES: Readonly<Record<string, string>> = {
  clippings: 'clippingBodies',
  drafts: 'draftBodies',
};

/**
 * Every record of one table of the store, also of what is in the bin, read from a page of the extension
 * past all of its own code. What lies in two tables is put together.
 */
export async function storedRows(
  page: Page,
  table: string,
): Promise<readonly Record<string, unknown>[]> {
  const bodies = BODIES[table];
  const [rows, others] = await Promise.all([
    tableOf(page, table),
    bodies === undefined ? [] : tableOf(page, bodies),
  ]);
  return rows.map((row) => ({ ...others.find(({ id }) => id === row.id), ...row }));
}

function tableOf(page: Page, table: string): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('quotewright'));
    const rows = await answer(database.transaction(name).objectStore(name).getAll());
    database.close();
    return rows.map((row: object) => JSON.parse(JSON.stringify(row)));
  }, table);
}

/** The words of every clipping in the store, also of deleted ones. */
export const storedTexts = async (page: Page): Promise<readonly string[]> =>
  (await storedRows(page, 'clippings')).map(({ text }) => String(text));
