import type { TemplateStyle } from '../../domain/attribution/style.ts';
import { ownStyle } from '../../domain/attribution/template/own-style.ts';
import { readAs } from '../../domain/schema/read-as.ts';
import { db, type SettingRow } from './database.ts';

/** What the key of a style begins with; its id follows. */
const PREFIX = 'style:';

/** A style as it is stored, each in a row of its own: two windows that save two styles lose none. */
interface StoredStyle {
  readonly style: TemplateStyle;
  /** Milliseconds since 1970; keeps its place in lists. */
  readonly createdAt: number;
}

/** The blogger's own styles, the oldest first; one that cannot be read is left where it is. */
export async function listStyles(): Promise<readonly TemplateStyle[]> {
  const rows = await db.settings.where('key').startsWith(PREFIX).toArray();
  return rows
    .map(({ value }) => value as Partial<StoredStyle> | null)
    .toSorted((one, other) => (one?.createdAt ?? 0) - (other?.createdAt ?? 0))
    .flatMap((stored) => readAs(ownStyle, stored?.style) ?? []);
}

/** Stores styles, in place of those by the same ids. */
export async function saveStyles(styles: readonly TemplateStyle[], now: number): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const keys = styles.map(({ id }) => PREFIX + id);
    const known = await db.settings.bulkGet(keys);
    await db.settings.bulkPut(
      styles.map((style, index): SettingRow => {
        const createdAt = (known[index]?.value as StoredStyle | undefined)?.createdAt;
        // Those of one file keep their order.
        const value: StoredStyle = { style, createdAt: createdAt ?? now + index / 1000 };
        return { key: PREFIX + style.id, value };
      }),
    );
  });
}

/** Deletes a style; drafts that have it keep its id, and are attributed as by default meanwhile. Returns the way back. */
export async function removeStyle(id: string): Promise<() => Promise<void>> {
  const key = PREFIX + id;
  const row = await db.settings.get(key);
  await db.settings.delete(key);
  return async () => {
    // Imported anew meanwhile, it is newer.
    if (row) await db.settings.add(row).catch(() => undefined);
  };
}
