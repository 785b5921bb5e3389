import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** The environment variable that all descendants of one command inherit, whatever group they make. */
export const MARK = 'QUOTEWRIGHT_RUN';

/**
 * Ends a command and everything it started, politely and then not: its process group, and (on
 * Linux) every process that carries its mark, since browsers and servers make groups of their own.
 */
export async function endProcesses(child: ChildProcess, mark: string): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const left = () => [
      ...(child.exitCode === null && child.signalCode === null ? groupOf(child) : []),
      ...marked(mark),
    ];
    if (left().length === 0) return;
    for (const id of left()) end(id, signal);
    for (let tries = 0; tries < 25 && left().length > 0; tries += 1) await wait(200);
  }
}

/** A negative id means the whole group. */
const groupOf = ({ pid }: ChildProcess): readonly number[] => (pid === undefined ? [] : [-pid]);

function marked(mark: string): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && environmentOf(name).includes(`${MARK}=${mark}`))
    .map(Number);
}

/** A process may end while it is looked at, or belong to somebody else: neither is ours. */
function environmentOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/environ`, 'latin1');
  } catch {
    return '';
  }
}

function end(id: number, signal: NodeJS.Signals): void {
  try {
    process.kill(id, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}
