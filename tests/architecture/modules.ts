import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One import of a file. */
export interface Import {
  /** A path from the project's folder, or a package's name. */
  readonly target: string;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** One file of the program. */
export interface Module {
  /** From the project's folder, with `/`. */
  readonly path: string;
  /** As it is written. */
  readonly text: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** A house rule. */
export interface Rule {
  readonly promise: string;
  /** One line for each place where it is broken. */
  readonly breaches: (modules: readonly Module[]) => readonly string[];
  /** The smallest program that breaks it: text by path. */
  readonly broken: Readonly<Record<string, string>>;
}

const ROOMS = ['entrypoints', 'components', 'domain', 'adapters'];
const ROOT = path.resolve(import.meta.dirname, '../..');

/** All TypeScript of the program, which is what the rules are about. */
export const readModules = (): readonly Module[] =>
  globSync(`{${ROOMS.join(',')}}/**/*.{ts,tsx}`, { cwd: ROOT })
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => toModule(file, readFileSync(path.join(ROOT, file), 'utf8')));

/** A file as the rules see it. */
export function toModule(file: string, text: string): Module {
  const code = withoutComments(text);
  return { path: file, text, code, imports: importsOf(file, code) };
}

/** Strings stay, as addresses hold what looks like a comment. */
const withoutComments = (text: string): string =>
  text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/.*$/gm,
    (_, string?: string) => string ?? '',
  );

function importsOf(file: string, code: string): readonly Import[] {
  const statements =
    /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...code.matchAll(statements)].map(([, type, from, bare, lazy]) => {
    const target = from ?? bare ?? lazy ?? '';
    const resolved = target.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), target)
      : target;
    return { target: resolved, typeOnly: type !== undefined };
  });
}

/** True when the import is of another file of the program. */
export const isOwn = ({ target }: Import): boolean =>
  ROOMS.some((room) => target.startsWith(`${room}/`));

/** True when the import is of this package, or of a part of it. */
export const isPackage = ({ target }: Import, name: string): boolean =>
  target === name || target.startsWith(`${name}/`);
