/** How many records go into one transaction. */
const STEP = 2000;

/** Rows for tables of a database, by the tables' names. */
export type Rows = Readonly<Record<string, readonly unknown[]>>;

/** Writes many rows into a database that is there, as fast as the browser takes them. */
export async function putAll(name: string, batches: Iterable<Rows>): Promise<void> {
  const database = await answer(indexedDB.open(name));
  let waiting = new Map<string, unknown[]>();
  let count = 0;
  const write = async () => {
    if (waiting.size === 0) return;
    const transaction = database.transaction([...waiting.keys()], 'readwrite', {
      durability: 'relaxed',
    });
    for (const [table, rows] of waiting)
      for (const row of rows) transaction.objectStore(table).put(row);
    waiting = new Map();
    count = 0;
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  };
  for (const batch of batches) {
    for (const [table, rows] of Object.entries(batch)) {
      const all = waiting.get(table) ?? [];
      all.push(...rows);
      waiting.set(table, all);
      count += rows.length;
    }
    if (count >= STEP) await write();
  }
  await write();
  database.close();
}

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
