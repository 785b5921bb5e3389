import { watch } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../checks/run-command.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What the extension is made of. */
const PARTS = ['entrypoints', 'components', 'domain', 'adapters', 'public', 'wxt.config.ts'];

/** An editor writes one file in several steps, and a merge writes many files: how long it must be quiet, in milliseconds. */
const QUIET_MS = 200;

/** Builds once; false when it does not build, and why has been printed. */
export const build = (): Promise<boolean> =>
  runCommand({ program: 'wxt', args: ['build'], minutes: 5 });

/**
 * Builds whenever a part of the extension has changed, one build at a time, and calls `onBuilt` after
 * each that went well. Returns how to end it. What goes wrong is printed and ends nothing.
 */
export function buildOnChange(onBuilt: () => Promise<void>): () => Promise<void> {
  let quiet: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const buildNow = async (): Promise<void> => {
    const start = performance.now();
    if (!(await build())) return console.log('The extension stays as it was.');
    await onBuilt();
    console.log(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  };
  const onChange = (part: string, file: string | null): void => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      console.log(`\nChanged: ${path.join(part, file ?? '')}`);
      building = building.then(buildNow).catch((error: unknown) => console.error(error));
    }, QUIET_MS);
  };
  const watchers = PARTS.map((part) =>
    watch(path.join(ROOT, part), { recursive: !path.extname(part) }, (_, file) =>
      onChange(path.extname(part) ? '' : part, file),
    ),
  );
  return async () => {
    clearTimeout(quiet);
    for (const watcher of watchers) watcher.close();
    await building;
  };
}
