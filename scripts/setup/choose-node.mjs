import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** The first Node that runs TypeScript files as they are. */
const OLDEST = [22, 18];

/**
 * The Node to work with: the pinned one that came with the dependencies, else (on platforms that
 * have none) the one running now when it is new enough. Throws with what to install otherwise.
 */
export function chooseNode() {
  const pinned = path.join(ROOT, 'node_modules', '.bin', 'node');
  if (spawnSync(pinned, ['--version']).status === 0) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  throw new Error(
    `This is Node ${process.versions.node}, and no newer one comes with the dependencies on ${process.platform}-${process.arch}. Install Node ${OLDEST.join('.')} or later (24 is best) and try again.`,
  );
}
