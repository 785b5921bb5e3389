import { isOwn, isPackage, type Rule } from './modules.ts';

/** The packages that are pure enough for the domain. */
const PURE =
  /^(prosemirror-(model|state|transform|history|commands|schema-list|keymap)|uuid|valibot|liquidjs|commonmark)$/;

/** A rule that a package is imported in certain places only. */
function keptTo(name: string, places: readonly string[], broken: string): Rule {
  return {
    promise: `${name} is used only in ${places.join(' and ')}`,
    breaches: (modules) =>
      modules
        .filter(({ path }) => !places.some((place) => path.startsWith(place)))
        .filter(({ imports }) => imports.some((imported) => isPackage(imported, name)))
        .map(({ path }) => path),
    broken: { [broken]: `import { a } from '${name}';` },
  };
}

/** Which package is at home where. */
export const PACKAGES: readonly Rule[] = [
  keptTo('dexie', ['adapters/db/'], 'components/a.tsx'),
  {
    promise:
      'webextension-polyfill is loaded by one file, and everything else asks that for the API',
    breaches: (modules) =>
      modules
        .filter(({ path }) => path !== 'adapters/browser/polyfill.ts')
        .filter(({ path, imports }) =>
          imports.some(
            (imported) =>
              isPackage(imported, 'webextension-polyfill') &&
              !(imported.typeOnly && path === 'adapters/browser/browser.ts'),
          ),
        )
        .map(({ path }) => path),
    broken: { 'adapters/browser/browser.ts': `import api from 'webextension-polyfill';` },
  },
  {
    promise: 'the background and every page of ours begin with the polyfill',
    breaches: (modules) =>
      modules
        .filter(({ path }) => /^entrypoints\/(background\.ts|[^/]+\/main\.tsx)$/.test(path))
        .filter(({ imports }) => imports[0]?.target !== 'adapters/browser/polyfill.ts')
        .map(({ path }) => path),
    broken: { 'entrypoints/background.ts': `import { a } from '../adapters/browser/menus.ts';` },
  },
  keptTo('preact', ['components/', 'entrypoints/'], 'domain/a.ts'),
  keptTo('lucide', ['components/'], 'entrypoints/popup/main.tsx'),
  keptTo('wxt', ['entrypoints/'], 'adapters/browser/browser.ts'),
  keptTo('valibot', ['domain/', 'adapters/'], 'components/a.tsx'),
  keptTo('prosemirror-view', ['components/draft/'], 'domain/draft/a.ts'),
  {
    promise: 'the domain uses only packages that are as pure as it is',
    breaches: (modules) =>
      modules
        .filter(({ path }) => path.startsWith('domain/'))
        .flatMap(({ path, imports }) =>
          imports
            .filter((imported) => !isOwn(imported) && !PURE.test(imported.target))
            .map(({ target }) => `${path} imports ${target}`),
        ),
    broken: { 'domain/a.ts': `import { EditorView } from 'prosemirror-view';` },
  },
];
