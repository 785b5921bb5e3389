import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const PACKAGE = '@wp-playground/wordpress-builds@0.9.19';
const FILE = 'wp-playground-wordpress-builds-0.9.19.tgz';
const SHA512 =
  'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';

/** Where downloads are kept between runs; `QUOTEWRIGHT_CACHE` overrides the usual place. */
export function cacheDirectory(): string {
  const { QUOTEWRIGHT_CACHE, XDG_CACHE_HOME } = process.env;
  return QUOTEWRIGHT_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'quotewright');
}

/**
 * The npm package that WordPress comes in, as a file in the cache; 158 MB are downloaded the first
 * time. A file of that name whose contents are not the pinned ones is downloaded anew, and a
 * download that is not them is refused.
 */
export async function wordPressPackage(): Promise<string> {
  const cached = join(cacheDirectory(), FILE);
  if (await isGenuine(cached)) return cached;
  await mkdir(cacheDirectory(), { recursive: true });
  const part = await mkdtemp(join(cacheDirectory(), 'download-'));
  try {
    await promisify(execFile)('npm', [
      'pack',
      PACKAGE,
      '--pack-destination',
      part,
      '--loglevel=error',
    ]);
    const [name = FILE] = await readdir(part);
    const fresh = join(part, name);
    if (!(await isGenuine(fresh))) throw new Error(`${PACKAGE} is not the file that was expected.`);
    await rename(fresh, cached);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return cached;
}

async function isGenuine(file: string): Promise<boolean> {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (!exists) return false;
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64') === SHA512;
}
