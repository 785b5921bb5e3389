import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/checks/run-command.ts';

const HALF_A_SECOND = 0.5 / 60;
const OWN_NODE = path.resolve(import.meta.dirname, '../../node_modules/.bin/node');

describe.skipIf(process.platform !== 'linux' || !existsSync(OWN_NODE))('a command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'quotewright-command-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const node = (script: string, minutes = 1) =>
    runCommand({ program: 'node', args: ['-e', script], minutes });

  it('has succeeded when it says so, and failed when it says so', async () => {
    expect(await node('process.exit(0)')).toBe(true);
    expect(await node('process.exit(3)')).toBe(false);
  });

  it('that hangs is ended in time and has failed', async () => {
    expect(await node('setInterval(() => {}, 1000)', HALF_A_SECOND)).toBe(false);
  });

  it('takes what it started with it, even what left its group', async () => {
    const file = path.join(folder, 'child');
    await node(`
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
      require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
      child.unref();`);
    expect(isRunning(readFileSync(file, 'utf8'))).toBe(false);
  });
});

/** One that has ended may still be in the list, as a zombie, until its parent has taken note. */
function isRunning(id: string): boolean {
  const stat = `/proc/${id}/stat`;
  return existsSync(stat) && !/\) [ZX] /.test(readFileSync(stat, 'utf8'));
}
