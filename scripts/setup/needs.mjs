import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.mjs';

const MAC = '/Applications';
const WINDOWS = 'C:\\Program Files';

/** What WordPress and its SQLite drop-in ask of PHP, and the Debian package that brings each. */
const PHP_MODULES = {
  sqlite3: 'php-sqlite3',
  pdo_sqlite: 'php-sqlite3',
  xml: 'php-xml',
  mbstring: 'php-mbstring',
  curl: 'php-curl',
  gd: 'php-gd',
};

/**
 * The programs that some of the work needs. `name` is the word in QUOTEWRIGHT_SKIP, `variable` tells
 * the program's path to what uses it, `missing()` lists the Debian packages that would bring it.
 */
export const NEEDS = {
  chromium: {
    name: 'chromium',
    title: 'Chromium',
    variable: 'CHROMIUM',
    find: () =>
      findProgram(
        [
          'chromium',
          'chromium-browser',
          `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
          `${WINDOWS}\\Chromium\\Application\\chrome.exe`,
          'google-chrome',
          `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
          `${WINDOWS}\\Google\\Chrome\\Application\\chrome.exe`,
        ],
        'CHROMIUM',
      ),
    missing: () => (NEEDS.chromium.find() ? [] : ['chromium', 'fonts-dejavu-core']),
  },
  firefox: {
    name: 'firefox',
    title: 'Firefox',
    variable: 'FIREFOX',
    find: () =>
      findProgram(
        [
          'firefox-esr',
          'firefox',
          `${MAC}/Firefox.app/Contents/MacOS/firefox`,
          `${WINDOWS}\\Mozilla Firefox\\firefox.exe`,
        ],
        'FIREFOX',
      ),
    missing: () => (NEEDS.firefox.find() ? [] : ['firefox-esr', 'fonts-dejavu-core']),
  },
  wordpress: {
    name: 'wordpress',
    title: 'PHP for WordPress',
    variable: 'PHP',
    find: () => findProgram(['php'], 'PHP'),
    missing: missingPhp,
  },
};

function missingPhp() {
  const php = NEEDS.wordpress.find();
  if (!php) return ['php-cli', ...new Set(Object.values(PHP_MODULES))];
  const modules =
    spawnSync(php, ['-m'], { encoding: 'utf8' }).stdout?.toLowerCase().split(/\s+/) ?? [];
  const lacking = Object.entries(PHP_MODULES).filter(([module]) => !modules.includes(module));
  return [...new Set(lacking.map(([, debian]) => debian))];
}
