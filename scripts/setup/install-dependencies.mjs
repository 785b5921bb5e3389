import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

const STAMP = path.join(ROOT, 'node_modules', '.quotewright-lock');

/**
 * Installs what package-lock.json names, unless exactly that is there already. No package may run
 * code of its own while it is installed. Throws when npm fails.
 */
export function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('\n# Installing dependencies (npm ci)');
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  writeFileSync(STAMP, lock);
}

/** npm tells its own path to what it runs; without it (`node scripts/test.mjs`) the shell finds npm. */
function npm(...args) {
  const own = process.env.npm_execpath;
  const [command, first] = own ? [process.execPath, [own]] : ['npm', []];
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: !own };
  const { status } = spawnSync(command, [...first, ...args], options);
  if (status !== 0)
    throw new Error(`npm ${args.join(' ')} failed; what it printed above says why.`);
}
