import { type Import, isOwn, type Module, type Rule } from './modules.ts';

/** Rooms whose work is to put other rooms together. */
const SURFACES = ['components/popup/', 'components/desk/', 'components/workspace/'];
const OUTER = ['browser', 'db', 'blogs', 'files', 'i18n'].map((name) => `adapters/${name}/`);
const REREADING = 'adapters/verify/';
const CONTENT_SCRIPT = /^entrypoints\/.*\.content(\/|\.ts)/;

const within = (folders: readonly string[]) => (module: Module) =>
  folders.some((folder) => module.path.startsWith(folder));

/** A rule that files of one kind import, of the program, nothing but what is allowed. */
function arrow(
  promise: string,
  {
    of,
    to,
    broken,
  }: {
    readonly of: (module: Module) => boolean;
    readonly to: (module: Module, imported: Import) => boolean;
    readonly broken: Rule['broken'];
  },
): Rule {
  const breaches: Rule['breaches'] = (modules) =>
    modules
      .filter(of)
      .flatMap((module) =>
        module.imports
          .filter((imported) => isOwn(imported) && !to(module, imported))
          .map(({ target }) => `${module.path} imports ${target}`),
      );
  return { promise, breaches, broken };
}

/** The first two folders: `components/draft/`, `adapters/db/`. */
const roomOf = ({ path }: Module): string => `${path.split('/').slice(0, 2).join('/')}/`;
const goesTo = ({ target }: Import, ...places: readonly string[]): boolean =>
  places.some((place) => target.startsWith(place));

/** Who may import whom: the table of arrows. */
export const ARROWS: readonly Rule[] = [
  arrow('the domain knows nothing but itself', {
    of: within(['domain/']),
    to: (_, imported) => goesTo(imported, 'domain/'),
    broken: { 'domain/a.ts': `import { b } from '../adapters/db/b.ts';` },
  }),
  arrow('what reads an article knows the domain and itself', {
    of: within(['adapters/page/']),
    to: (_, imported) => goesTo(imported, 'domain/', 'adapters/page/'),
    broken: { 'adapters/page/a.ts': `import { b } from '../db/b.ts';` },
  }),
  arrow('adapters do not know each other, except the one door to the browser', {
    of: within(OUTER),
    to: (module, imported) =>
      goesTo(imported, 'domain/', roomOf(module), 'adapters/browser/browser.ts'),
    broken: { 'adapters/blogs/a.ts': `import { b } from '../db/b.ts';` },
  }),
  arrow('what reads an article again reads it as a script in its page would', {
    of: within([REREADING]),
    to: (_, imported) =>
      goesTo(imported, 'domain/', 'adapters/page/', REREADING, 'adapters/browser/browser.ts'),
    broken: { 'adapters/verify/a.ts': `import { b } from '../db/b.ts';` },
  }),
  arrow('a room of components knows itself, what is shared, and no article', {
    of: (module) =>
      within(['components/'])(module) &&
      !within([...SURFACES, 'components/toast/', 'components/reading/'])(module),
    to: (module, imported) =>
      goesTo(imported, 'domain/', ...OUTER, REREADING, roomOf(module), 'components/shared/'),
    broken: { 'components/draft/a.tsx': `import { B } from '../library/B.tsx';` },
  }),
  arrow('a surface puts rooms together and reads no article itself', {
    of: within(SURFACES),
    to: (_, imported) => goesTo(imported, 'domain/', ...OUTER, REREADING, 'components/'),
    broken: { 'components/desk/A.tsx': `import { b } from '../../adapters/page/b.ts';` },
  }),
  arrow('the toast, which lives in articles, knows only how to send', {
    of: within(['components/toast/']),
    to: (_, imported) =>
      goesTo(
        imported,
        'domain/',
        'components/toast/',
        'adapters/browser/messages',
        'adapters/browser/new-id',
        'adapters/i18n/',
      ) ||
      (imported.typeOnly && goesTo(imported, 'adapters/page/')),
    broken: { 'components/toast/a.ts': `import { b } from '../shared/b.ts';` },
  }),
  arrow('reading mode, which lives in articles, reads them, sends, and borrows from the toast', {
    of: within(['components/reading/']),
    to: (_, imported) =>
      goesTo(
        imported,
        'domain/',
        'components/reading/',
        'components/toast/',
        'adapters/browser/messages',
        'adapters/i18n/',
        'adapters/page/',
      ),
    broken: { 'components/reading/a.ts': `import { b } from '../../adapters/db/b.ts';` },
  }),
  arrow('a content script reads, sends and says so, and does nothing else', {
    of: ({ path }) => CONTENT_SCRIPT.test(path),
    to: (_, imported) =>
      goesTo(
        imported,
        'domain/',
        'adapters/page/',
        'adapters/browser/messages',
        'adapters/browser/new-id',
        'adapters/i18n/',
        'components/toast/',
        'components/reading/',
      ),
    broken: { 'entrypoints/a.content.ts': `import { b } from '../adapters/db/b.ts';` },
  }),
  arrow('no other entry point touches an article', {
    of: (module) => within(['entrypoints/'])(module) && !CONTENT_SCRIPT.test(module.path),
    to: (_, imported) => imported.typeOnly || !goesTo(imported, 'adapters/page/'),
    broken: { 'entrypoints/background.ts': `import { b } from '../adapters/page/b.ts';` },
  }),
  {
    promise:
      'the database, the editor, Preact, the polyfill and the readers of records never load in an article',
    breaches: (modules) =>
      modules
        .filter(({ path }) => CONTENT_SCRIPT.test(path))
        .flatMap((script) => [...reach(script, modules)])
        .filter((target) =>
          /^(dexie|preact|prosemirror-|valibot|webextension-polyfill)/.test(target),
        ),
    broken: {
      'entrypoints/a.content.ts': `import { b } from '../adapters/browser/messages.ts';`,
      'adapters/browser/messages.ts': `import Dexie from 'dexie';`,
    },
  },
  {
    promise: 'nothing goes round in a circle',
    breaches: (modules) =>
      modules
        .filter((module) => reach(module, modules).has(module.path))
        .map(({ path }) => `${path} comes back to itself`),
    broken: {
      'domain/a.ts': `import { b } from './b.ts';`,
      'domain/b.ts': `import { a } from './a.ts';`,
    },
  },
];

/** Everything that is loaded because of this file: paths and packages. */
function reach(start: Module, modules: readonly Module[]): ReadonlySet<string> {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const reached = new Set(targetsOf(start));
  for (const target of reached) {
    for (const next of targetsOf(byPath.get(target))) reached.add(next);
  }
  return reached;
}

const targetsOf = (module: Module | undefined): readonly string[] =>
  module?.imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target) ?? [];
