import { describe, expect, it } from 'vitest';
import { ARROWS } from './architecture/arrows.ts';
import { BLOG_KIND_RULES } from './architecture/blog-kinds.ts';
import { LITERAL_WORDS } from './architecture/literal-words.ts';
import { type Rule, readModules, toModule } from './architecture/modules.ts';
import { PACKAGES } from './architecture/packages.ts';
import { foldersWithoutReadme, SHAPE } from './architecture/shape.ts';
import { WORDS } from './architecture/words.ts';

const MODULES = readModules();
const KINDS: Readonly<Record<string, readonly Rule[]>> = {
  'who knows whom': ARROWS,
  'which package is at home where': PACKAGES,
  'what is never written': WORDS,
  'what is only in the catalogues': LITERAL_WORDS,
  'how files are cut': SHAPE,
  'what a kind of blog looks like': BLOG_KIND_RULES,
};

for (const [kind, rules] of Object.entries(KINDS)) {
  describe(kind, () => {
    it.each(rules)('$promise', ({ breaches }) => {
      expect(breaches(MODULES)).toEqual([]);
    });

    it.each(rules)('would notice that it is not so: $promise', ({ breaches, broken }) => {
      const modules = Object.entries(broken).map(([file, text]) => toModule(file, text));
      expect(breaches(modules)).not.toEqual([]);
    });
  });
}

describe('the reading of the program', () => {
  it('finds all four rooms', () => {
    const rooms = new Set(MODULES.map(({ path }) => path.split('/')[0]));
    expect([...rooms].sort()).toEqual(['adapters', 'components', 'domain', 'entrypoints']);
  });

  it('sees every way to import', () => {
    const text = `import a from './a.ts';
import type { B } from '../b/b.ts';
import {
  c,
} from 'c';
export { d } from './d.ts';
import './e.css';
const f = await import('./f.ts');
// import g from './g.ts';`;
    expect(toModule('domain/x/y.ts', text).imports).toEqual([
      { target: 'domain/x/a.ts', typeOnly: false },
      { target: 'domain/b/b.ts', typeOnly: true },
      { target: 'c', typeOnly: false },
      { target: 'domain/x/d.ts', typeOnly: false },
      { target: 'domain/x/e.css', typeOnly: false },
      { target: 'domain/x/f.ts', typeOnly: false },
    ]);
  });
});

it('every folder says what may live in it', () => {
  expect(foldersWithoutReadme()).toEqual([]);
});
