import type { Page } from 'puppeteer-core';

/** Every row of one table of the store, read from a page of the extension past all of its own code. */
export function storedRows(page: Page, table: string): Promise<readonly Record<string, unknown>[]> {
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
