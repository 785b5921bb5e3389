import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** Lets WXT write the compiler settings that tsconfig.json extends. Throws when it cannot. */
export function prepareTypes(node) {
  const written = path.join(ROOT, '.wxt', 'tsconfig.json');
  if (existsSync(written) && readFileSync(written, 'utf8').includes('compilerOptions')) return;
  const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(node, [wxt, 'prepare'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('wxt prepare failed; what it printed above says why.');
}
