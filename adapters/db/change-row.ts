import type { Table } from 'dexie';
import type { Revised } from '../../domain/record/record.ts';

/**
 * Changes some fields of a record as it stands in the store at that moment, and raises its revision:
 * never a whole record that somebody read a while ago. Resolves with false when there is no such record.
 */
export async function changeRow<Row extends Revised>(
  table: Table<Row, string>,
  id: string,
  changes: Partial<Row>,
): Promise<boolean> {
  const changed = await table
    .where(':id')
    .equals(id)
    .modify((row) => {
      Object.assign(row, changes, { rev: row.rev + 1 });
    });
  return changed > 0;
}
