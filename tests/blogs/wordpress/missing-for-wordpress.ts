import { spawnSync } from 'node:child_process';

/** What WordPress needs of PHP, by the Debian package that brings it. */
const NEEDED: Readonly<Record<string, string>> = {
  pdo_sqlite: 'php-sqlite3',
  xml: 'php-xml',
  mbstring: 'php-mbstring',
  curl: 'php-curl',
  gd: 'php-gd',
};

/** The Debian packages that are missing here to run a practice WordPress; empty when it can run. */
export function missingForWordPress(): readonly string[] {
  const php = spawnSync('php', ['-m'], { encoding: 'utf8' });
  if (php.error || php.status !== 0) return ['php-cli', ...Object.values(NEEDED)];
  const present = new Set(php.stdout.toLowerCase().split(/\s+/));
  return Object.entries(NEEDED)
    .filter(([extension]) => !present.has(extension))
    .map(([, debianPackage]) => debianPackage);
}
