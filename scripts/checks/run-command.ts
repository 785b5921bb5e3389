import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { endProcesses, MARK } from './end-processes.ts';

/** What to run: a program from node_modules/.bin with its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** The longest it may take; after that it and all it started is ended, and it has failed. */
  readonly minutes: number;
}

const BIN = path.resolve(import.meta.dirname, '../../node_modules/.bin');

/**
 * Runs a command with nothing to read from, its output going where ours goes, and says whether it
 * succeeded. However it ends, nothing that it started is left running.
 */
export async function runCommand({ program, args, minutes }: Command): Promise<boolean> {
  const mark = randomUUID();
  const child = spawn(path.join(BIN, program), args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true, // a group of its own, to be ended as one
    env: { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH}`, [MARK]: mark },
  });
  const stop = (): void => {
    void endProcesses(child, mark).then(() => process.exit(130));
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  const ended = waitFor(child);
  const inTime = await Promise.race([ended, after(minutes)]);
  if (inTime === 'late')
    console.log(`\n${program} was still running after ${minutes} minutes and was ended.`);
  await endProcesses(child, mark);
  for (const signal of SIGNALS) process.off(signal, stop);
  return inTime === 'well';
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const waitFor = (child: ChildProcess): Promise<'well' | 'badly'> =>
  new Promise((resolve) => {
    child.on('error', (error) => {
      console.log(error.message);
      resolve('badly');
    });
    child.on('exit', (code) => resolve(code === 0 ? 'well' : 'badly'));
  });

const after = (minutes: number): Promise<'late'> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('late'), minutes * 60_000).unref();
  });
