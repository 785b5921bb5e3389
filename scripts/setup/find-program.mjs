import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * The path of the first of `programs` that can be run, or null. A program is a name to look for in
 * PATH, or a whole path; what the environment variable `variable` says comes first.
 */
export function findProgram(programs, variable) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const asked = variable && process.env[variable];
  const candidates = [...(asked ? [asked] : []), ...programs].flatMap((program) =>
    path.isAbsolute(program) ? [program] : folders.map((folder) => path.join(folder, program)),
  );
  return candidates.find(canRun) ?? null;
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
