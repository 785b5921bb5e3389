import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Module, Rule } from './modules.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const linesOf = ({ text }: Module): number => text.trimEnd().split('\n').length;

/** The number of lines that this share of all files does not exceed. */
function share(modules: readonly Module[], part: number): number {
  const sizes = modules.map(linesOf).sort((a, b) => a - b);
  return sizes[Math.max(0, Math.ceil(part * sizes.length) - 1)] ?? 0;
}

/** A rule that no file under some folders has more lines than this. */
function atMost(promise: string, lines: number, where: RegExp): Rule {
  return {
    promise,
    breaches: (modules) =>
      modules
        .filter((module) => where.test(module.path) && linesOf(module) > lines)
        .map((module) => `${module.path} has ${linesOf(module)} lines`),
    broken: { 'entrypoints/background.ts': 'a();\n'.repeat(lines + 1) },
  };
}

/** A rule that this share of all files has at most so many lines. */
function mostly(promise: string, part: number, lines: number): Rule {
  return {
    promise,
    breaches: (modules) => {
      const found = share(modules, part);
      return found > lines ? [`It is ${found} lines`] : [];
    },
    broken: { 'domain/a.ts': 'a();\n'.repeat(lines + 1) },
  };
}

/** How large files are, and what folders are called. */
export const SHAPE: readonly Rule[] = [
  atMost('no file is longer than 200 lines', 200, /^/),
  atMost('an entry point only wires things together, in 60 lines', 60, /^entrypoints\//),
  mostly('half of the files have 60 lines or fewer', 0.5, 60),
  mostly('nearly all files have 150 lines or fewer', 0.95, 150),
  {
    promise: 'no folder is a drawer for everything',
    breaches: (modules) =>
      modules
        .map((module) => module.path)
        .filter((file) => /\/(utils?|helpers?|common|types|managers?|misc|lib)\//.test(`/${file}`)),
    broken: { 'domain/utils/a.ts': '' },
  },
];

/** Folders of the rooms that do not say, in 1 to 10 lines, what may live there. WXT's pages are one file each. */
export function foldersWithoutReadme(): readonly string[] {
  const folders = new Set(
    globSync('{entrypoints/*,components/**/*,domain/**/*,adapters/**/*}.{ts,tsx,css}', {
      cwd: ROOT,
    }).map((file) => path.dirname(file)),
  );
  return [...folders].filter((folder) => !isShort(path.join(ROOT, folder, 'README.md'))).sort();
}

/** True when the file is there and has 1 to 10 lines. */
function isShort(file: string): boolean {
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'utf8').trim().split('\n').length;
  return lines <= 10 && readFileSync(file, 'utf8').trim() !== '';
}
