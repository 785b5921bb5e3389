import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Download } from './driver.ts';
import { until } from './until.ts';

/** A home directory for one browser, so that it meets no profile of this machine and leaves nothing. */
export interface ScratchHome {
  readonly dir: string;
  readonly downloads: string;
  /** The environment to start the browser in. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Waits for a finished download whose name matches. */
  download(name: RegExp): Promise<Download>;
  remove(): void;
}

/** Makes the directory; its `remove` must be called. */
export function makeScratchHome(): ScratchHome {
  const dir = mkdtempSync(path.join(tmpdir(), 'quotewright-'));
  const downloads = path.join(dir, 'Downloads');
  mkdirSync(downloads);
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  process.once('exit', remove); // also when a start has failed or been broken off
  return {
    dir,
    downloads,
    env: { ...process.env, HOME: dir, XDG_CONFIG_HOME: dir, XDG_CACHE_HOME: dir },
    download: (name) =>
      until(`a download named ${name}`, async () => {
        const files = readdirSync(downloads, { recursive: true }).map(String);
        const unfinished = files.some((file) => /\.(part|crdownload)$/.test(file));
        const found = files.find((file) => name.test(path.basename(file)));
        if (unfinished || found === undefined) return null;
        const bytes = readFileSync(path.join(downloads, found));
        const text = bytes.toString('utf8');
        return text === '' ? null : { name: path.basename(found), text, bytes };
      }),
    remove,
  };
}
