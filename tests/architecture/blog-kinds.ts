import { isOwn, type Rule } from './modules.ts';

const KINDS = 'adapters/blogs/';
const SHARED = `${KINDS}http/`;
const REGISTRY = `${KINDS}registry.ts`;

/** The folder of a kind of blog that a file lies in, or null. */
function kindOf(path: string): string | null {
  const [, name] = /^adapters\/blogs\/([^/]+)\//.exec(path) ?? [];
  return name === undefined || name === 'http' ? null : name;
}

const kindsOf = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.map(kindOf).filter((name) => name !== null)),
];

/** What a kind of blog looks like: one folder, one value, one line in the registry. */
export const BLOG_KIND_RULES: readonly Rule[] = [
  {
    promise: 'a kind of blog exports one BlogKind, named after its folder, and no more',
    breaches: (modules) =>
      kindsOf(modules.map(({ path }) => path)).filter((name) => {
        const index = modules.find(({ path }) => path === `${KINDS}${name}/index.ts`);
        const exported = [...(index?.code.matchAll(/^export\s.*$/gm) ?? [])].map(([line]) => line);
        const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
        const [only = ''] = exported;
        const hasId = index?.code.includes(`id: '${name}'`) ?? false;
        return !(exported.length === 1 && only.includes(`const ${camel}: BlogKind`) && hasId);
      }),
    broken: { 'adapters/blogs/ghost/index.ts': 'export const gost: BlogKind = {};' },
  },
  {
    promise: 'every kind of blog stands in the registry',
    breaches: (modules) => {
      const registry = modules.find(({ path }) => path === REGISTRY);
      const known = registry?.imports.map(({ target }) => target) ?? [];
      return kindsOf(modules.map(({ path }) => path)).filter(
        (name) => !known.includes(`${KINDS}${name}/index.ts`),
      );
    },
    broken: { 'adapters/blogs/ghost/index.ts': '', [REGISTRY]: '' },
  },
  {
    promise: 'a kind of blog knows the domain, itself and what all kinds share',
    breaches: (modules) =>
      modules.flatMap(({ path, imports }) => {
        const name = kindOf(path);
        const isAllowed = (target: string): boolean =>
          ['domain/', SHARED, `${KINDS}${name}/`].some((place) => target.startsWith(place));
        if (name === null) return [];
        return imports
          .filter((imported) => isOwn(imported) && !isAllowed(imported.target))
          .map(({ target }) => `${path} imports ${target}`);
      }),
    broken: { 'adapters/blogs/ghost/a.ts': `import { a } from '../wordpress/a.ts';` },
  },
  {
    promise: 'nobody else looks into a kind of blog: the registry is the door',
    breaches: (modules) =>
      modules
        .filter(({ path }) => !path.startsWith(KINDS))
        .flatMap(({ path, imports }) =>
          imports
            .filter(({ target }) => kindOf(target) !== null)
            .map(({ target }) => `${path} imports ${target}`),
        ),
    broken: {
      'components/a.tsx': `import { a } from '../adapters/blogs/wordpress/connect.ts';`,
    },
  },
];
