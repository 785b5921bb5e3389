import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TriedPage } from './try-page.ts';

/** Names the folder with the saved pages, as `*.html.gz`. */
const SAVED_PAGES = 'WAY_BACK_PAGES';

/** Real pages, saved; they belong to their publishers and are never a part of the project. Null, said aloud, when there are none. */
export function readSavedPages(): readonly TriedPage[] | null {
  const folder = process.env[SAVED_PAGES];
  if (!folder) {
    console.warn(
      `SKIPPED: links to passages of saved pages. Set ${SAVED_PAGES} to a folder of them.`,
    );
    return null;
  }
  const files = globSync('*.html.gz', { cwd: folder }).toSorted();
  if (files.length === 0) throw new Error(`No saved pages in ${folder}`);
  return files.map((file) => ({
    name: file.replace('.html.gz', ''),
    html: gunzipSync(readFileSync(path.join(folder, file))).toString('utf8'),
  }));
}
