import type { Rule } from './modules.ts';

/** A rule that something is never said in the code under some folders. */
function neverSaid(
  promise: string,
  {
    where,
    what,
    broken,
  }: { readonly where: RegExp; readonly what: RegExp; readonly broken: Rule['broken'] },
): Rule {
  return {
    promise,
    breaches: (modules) =>
      modules
        .filter(({ path }) => where.test(path))
        .flatMap(({ path, code }) =>
          [...code.matchAll(what)].map(([words]) => `${path}: ${words}`),
        ),
    broken,
  };
}

const EVERYWHERE = /^/;

/** What is never written, and where. */
export const WORDS: readonly Rule[] = [
  neverSaid('only adapters talk to the network', {
    where: /^(domain|components|entrypoints)\//,
    what: /\bfetch\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bsendBeacon\b/g,
    broken: { 'components/a.tsx': `await fetch('/');` },
  }),
  neverSaid('the domain reads neither clock, nor dice, nor store', {
    where: /^domain\//,
    what: /\bindexedDB\b|\bDate\.now\(|\bMath\.random\b|\bcrypto\.|\bnew Date\(\s*\)|\blocalStorage\b|\bv7\(\s*\)|\bv4\(\s*\)/g,
    broken: { 'domain/a.ts': 'export const now = () => new Date();' },
  }),
  neverSaid('text never becomes markup or code', {
    where: EVERYWHERE,
    what: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc)\b|\bdocument\.write\b|\beval\(|\bnew Function\(/g,
    broken: { 'components/a.tsx': `element.innerHTML = text;` },
  }),
  // The escapes named in the next two rules are what these look for, and an example that breaks them.
  neverSaid('no type is given up', {
    where: EVERYWHERE,
    what: /\bas any\b|:\s*any\b|<any>|\bas never\b/g,
    broken: { 'domain/a.ts': 'const a = b as any;' },
  }),
  {
    promise: 'no check is silenced',
    breaches: (modules) =>
      modules
        .filter(({ text }) =>
          /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/.test(text),
        )
        .map(({ path }) => path),
    broken: { 'domain/a.ts': '// @ts-ignore\nconst a: string = 1;' },
  },
  {
    promise: 'everything that is exported says what it is for',
    breaches: (modules) =>
      modules
        .filter(({ path }) => !path.startsWith('entrypoints/'))
        .flatMap(({ path, text }) => undocumented(text).map((line) => `${path}: ${line}`)),
    broken: { 'domain/a.ts': 'export const a = 1;' },
  },
];

/** Exported declarations with no doc comment just above them. Overloads share the first one's. */
function undocumented(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.filter((line, at) => {
    const name = /^export (?:async )?(?:const|function|interface|type|class) (\w+)/.exec(line)?.[1];
    if (name === undefined) return false;
    const isOverload = lines
      .slice(0, at)
      .some((before) => before.startsWith(`export function ${name}(`));
    return !isOverload && !/\*\/$/.test(lines[at - 1] ?? '');
  });
}
