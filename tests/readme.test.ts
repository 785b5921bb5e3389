import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { blockUnder, commandsIn, readTree } from './readme/read-tree.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const README = path.join(ROOT, 'README.md');
const readme = existsSync(README) ? readFileSync(README, 'utf8') : '';
const tree = readTree(blockUnder(readme, 'The code in one minute') ?? '');

/** The folders in a folder, as the tree names them. */
const foldersIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}${entry.name}/`);

it('the README tells how to start and how to test', () => {
  expect(commandsIn(readme)).toEqual(expect.arrayContaining(['start', 'test']));
});

it('every command in the README can be run', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  expect(commandsIn(readme).filter((name) => !(name in scripts))).toEqual([]);
});

it('the README draws all rooms', () => {
  expect(tree).toEqual(
    expect.arrayContaining(['entrypoints/', 'components/', 'domain/', 'adapters/', 'tests/']),
  );
});

it('everything the README draws is there', () => {
  expect(tree.filter((drawn) => !existsSync(path.join(ROOT, drawn)))).toEqual([]);
});

it('a room that is drawn from inside is drawn whole', () => {
  const opened = tree.filter((folder) =>
    tree.some((drawn) => drawn !== folder && drawn.startsWith(folder) && drawn.endsWith('/')),
  );
  const missing = opened
    .filter((folder) => existsSync(path.join(ROOT, folder)))
    .flatMap(foldersIn)
    .filter((folder) => !tree.includes(folder));
  expect(missing).toEqual([]);
});

it('reads a drawn tree as paths', () => {
  const drawn = `domain/        what is true
  draft/ post/   written, composed
    post.ts      the tree
adapters/
  db/            the store`;
  expect(readTree(drawn)).toEqual([
    'domain/',
    'domain/draft/',
    'domain/post/',
    'domain/post/post.ts',
    'adapters/',
    'adapters/db/',
  ]);
});

it('reads commands wherever they stand', () => {
  expect(commandsIn('`npm test` and\n\n    npm run test:unit\n`npm start -- --headless`')).toEqual([
    'test',
    'test:unit',
    'start',
  ]);
});
