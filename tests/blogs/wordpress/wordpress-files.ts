import { execFile } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { cacheDirectory, wordPressPackage } from './wordpress-package.ts';

/** Changes whenever the steps below do, so that an older tree in the cache is not taken for this one. */
const RECIPE = 'wordpress-6.5.5-1';
const PHP = join(import.meta.dirname, 'php');
const SQLITE = 'wp-content/plugins/sqlite-database-integration';

/**
 * A directory with WordPress ready to run, unpacked into the cache the first time. It is read-only
 * by agreement: every practice blog runs from it. It appears in one step, so a killed run leaves
 * no half of it behind.
 */
export async function wordPressFiles(): Promise<string> {
  const ready = join(cacheDirectory(), RECIPE);
  if (await exists(ready)) return ready;
  const archive = await wordPressPackage();
  const part = await mkdtemp(join(cacheDirectory(), 'unpack-'));
  try {
    await unpack(archive, part);
    await rename(join(part, 'site'), ready).catch(async (error: unknown) => {
      if (!(await exists(ready))) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return ready;
}

async function unpack(archive: string, part: string): Promise<void> {
  const wanted = ['src/wordpress/wp-6.5.zip', 'src/sqlite-database-integration', 'public/wp-6.5'];
  const names = wanted.map((name) => `package/${name}`);
  await promisify(execFile)('tar', ['-xzf', archive, '-C', part, ...names]);
  const from = join(part, 'package');
  const site = join(part, 'site');
  await rename(join(from, 'public/wp-6.5'), site);
  await unzip(join(from, 'src/wordpress/wp-6.5.zip'), site);
  const plugin = join(part, 'plugin');
  await unzip(
    join(from, 'src/sqlite-database-integration/sqlite-database-integration.zip'),
    plugin,
  );
  await cp(join(plugin, 'sqlite-database-integration-main'), join(site, SQLITE), {
    recursive: true,
  });
  await rm(join(site, 'wp-content/database'), { recursive: true });
  await mkdir(join(site, 'wp-content/mu-plugins'));
  // These stand for files of the same name in the repository, so that a change there needs no new cache.
  for (const name of ['wp-config.php', 'wp-content/db.php', 'wp-content/mu-plugins/practice.php']) {
    await writeFile(
      join(site, name),
      `<?php require getenv('PRACTICE_PHP') . '/${name.split('/').at(-1)}';\n`,
    );
  }
}

async function unzip(archive: string, into: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(archive)))) {
    const target = join(into, name);
    if (name.endsWith('/') || !target.startsWith(into + sep)) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Where the PHP that runs inside WordPress is. */
export const phpDirectory = (): string => PHP;
