import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { phpDirectory } from './wordpress-files.ts';

/** What a server is to serve and where. */
export interface PhpSite {
  readonly files: string;
  readonly env: NodeJS.ProcessEnv;
  readonly url: string;
  readonly log: string;
}

/** A running server. */
export interface PhpServer {
  stop(): Promise<void>;
}

/**
 * PHP's workers survive the death of their master, and nothing here runs when this process is
 * killed. So a shell leads the group and waits on a pipe from us: when the pipe closes, for whatever
 * reason, it ends the group and deletes what the blog wrote.
 */
const GUARD =
  '("$@" </dev/null; kill 0) & cat >/dev/null; trap "" TERM; kill 0; wait; rm -rf "$PRACTICE_HOME"';
const PATIENCE = 30_000;

/** Starts PHP's built-in server and resolves once the site answers. */
export async function servePhp({ files, env, url, log }: PhpSite): Promise<PhpServer> {
  const output = openSync(log, 'a');
  const router = join(phpDirectory(), 'router.php');
  const php = [
    'php',
    '-d',
    'opcache.enable_cli=1',
    '-d',
    'post_max_size=64M',
    '-d',
    'upload_max_filesize=32M',
  ];
  const command = [...php, '-S', new URL(url).host, '-t', files, router];
  const group = spawn('sh', ['-c', GUARD, 'guard', ...command], {
    cwd: files,
    env,
    detached: true,
    stdio: ['pipe', output, output],
  });
  const ended = new Promise<void>((resolve) => group.once('exit', () => resolve()));
  const stop = (): Promise<void> => {
    group.stdin?.end();
    return ended;
  };
  if (await answers(url, group)) return { stop };
  await stop();
  throw new Error(`WordPress did not start at ${url}: ${readFileSync(log, 'utf8').slice(-2000)}`);
}

async function answers(url: string, group: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline && group.exitCode === null && group.signalCode === null) {
    if (await answersNow(url)) return true;
    await pause(100);
  }
  return false;
}

async function answersNow(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/wp-json/`, { signal: AbortSignal.timeout(PATIENCE) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
