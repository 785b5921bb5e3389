import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commentsIn, filesNamedIn, headingsIn, linksIn, pathsNamedIn } from './readme/read-docs.ts';
import { commandsIn } from './readme/read-tree.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const DOCS = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: ROOT })].sort();
const FILES = globSync(
  '{*,{adapters,components,docs,domain,entrypoints,public,scripts,tests}/**/*}.*',
  { cwd: ROOT },
);
const NAMES = new Set(FILES.map((file) => path.basename(file)));

describe.each(DOCS)('%s', (doc) => {
  const text = read(doc);

  it('links to what is there', () => {
    const broken = linksIn(text).filter(({ file, heading }) => {
      const target = file === '' ? doc : path.join(path.dirname(doc), file);
      if (!existsSync(path.join(ROOT, target))) return true;
      return heading !== '' && !headingsIn(read(target)).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  it('names files and folders that are there', () => {
    expect(pathsNamedIn(text).filter((named) => !existsSync(path.join(ROOT, named)))).toEqual([]);
  });

  it('tells to run what can be run', () => {
    const { scripts } = JSON.parse(read('package.json')) as {
      scripts: Readonly<Record<string, string>>;
    };
    expect(commandsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('the design, the threats, the blogs and how to contribute are told', () => {
  expect(DOCS).toEqual(
    expect.arrayContaining([
      'CONTRIBUTING.md',
      'docs/blogs.md',
      'docs/design.md',
      'docs/threats.md',
    ]),
  );
});

it('no comment sends its reader to a file that is not in the project', () => {
  const code = FILES.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file));
  const astray = code.flatMap((file) =>
    filesNamedIn(commentsIn(read(file)))
      .filter((named) => !NAMES.has(path.basename(named)))
      .map((named) => `${file}: ${named}`),
  );
  expect(astray).toEqual([]);
});

describe('the reading of docs', () => {
  it('finds links, headings and paths', () => {
    const text =
      '# A b, c\n[x](y.md#z) [w](https://e.test) ![i](p.png)\n`domain/a/b.ts` `adapters/<kind>/c.ts`';
    expect(linksIn(text)).toEqual([
      { file: 'y.md', heading: 'z' },
      { file: 'p.png', heading: '' },
    ]);
    expect(headingsIn(text)).toEqual(['a-b-c']);
    expect(pathsNamedIn(text)).toEqual(['domain/a/b.ts']);
  });

  it('finds the files that a comment names, and the sections of what is not there', () => {
    const code = `// see \`one.ts\`\nconst two = 'two.ts'; /* THREE §4, and docs/four.md */`;
    expect(filesNamedIn(commentsIn(code))).toEqual(['one.ts', 'THREE §4', 'docs/four.md']);
  });
});
