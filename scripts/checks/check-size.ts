import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Counts, FAILED, PASSED } from './counts.ts';

const BUILT = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/**
 * What is injected into an article must not be felt there: the most it may weigh, in bytes of gzip.
 * Reading mode loads with every page of its sites; the rest comes when it is called for.
 */
const limitOf = (script: string): number => (/reading-mode\.js$/.test(script) ? 12_000 : 20_000);

/** Prints what the surfaces weigh, and holds what is injected into articles to its limit. */
export function checkSize(): Counts {
  const scripts = globSync('content-scripts/*.js', { cwd: BUILT });
  const pages = globSync('*.html', { cwd: BUILT });
  const tooHeavy = scripts.filter((script) => weigh(script, [script]) > limitOf(script));
  for (const page of pages) weigh(page, scriptsOf(page));
  weigh('background.js', ['background.js']);
  if (scripts.length === 0) console.log('Nothing was built to be injected into articles.');
  for (const script of tooHeavy)
    console.log(`${script} is over its limit of ${limitOf(script)} bytes (gzip).`);
  return scripts.length > 0 && tooHeavy.length === 0 ? PASSED : FAILED;
}

/** Prints and returns (gzip) how many bytes the files have together. */
function weigh(name: string, files: readonly string[]): number {
  const contents = files.map((file) => readFileSync(path.join(BUILT, file)));
  const raw = contents.reduce((bytes, content) => bytes + content.length, 0);
  const gzip = contents.reduce((bytes, content) => bytes + gzipSync(content).length, 0);
  console.log(`${name.padEnd(32)} ${inKilobytes(raw)} raw ${inKilobytes(gzip)} gzip`);
  return gzip;
}

/** Everything the page loads before it shows itself, following the imports of its scripts. */
function scriptsOf(page: string): readonly string[] {
  const found = new Set([page]);
  for (const file of found) {
    const content = readFileSync(path.join(BUILT, file), 'utf8');
    const links = content.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"|from\s*"(\.[^"]+\.js)"/g);
    for (const [, fromRoot, relative] of links) {
      found.add(fromRoot ?? path.posix.join(path.posix.dirname(file), relative ?? ''));
    }
  }
  return [...found];
}

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
