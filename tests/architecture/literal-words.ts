import type { Rule } from './modules.ts';
import { type WordsInCode, wordsInCode } from './words-in-code.ts';

/** A rule that no words for people stand literally in such a place of the code. */
function neverLiteral(
  promise: string,
  { where, place, broken }: { where: RegExp; place: keyof WordsInCode; broken: Rule['broken'] },
): Rule {
  return {
    promise,
    breaches: (modules) =>
      modules
        .filter(({ path }) => where.test(path))
        .flatMap((module) => wordsInCode(module)[place].map((words) => `${module.path}: ${words}`)),
    broken,
  };
}

const SEEN = /^(components|entrypoints)\//;

/** Where words for people do not stand: they are in the catalogues. */
export const LITERAL_WORDS: readonly Rule[] = [
  neverLiteral('no words are written between tags', {
    where: SEEN,
    place: 'shown',
    broken: { 'components/a.tsx': `const A = () => <p>{isNew ? 'New' : ''}</p>;` },
  }),
  neverLiteral('no attribute that is read or heard is written in the code', {
    where: SEEN,
    place: 'attributes',
    broken: { 'components/a.tsx': 'const A = () => <input aria-label="Your note" />;' },
  }),
  neverLiteral('nothing that is told or offered is written in the code', {
    where: SEEN,
    place: 'fields',
    broken: { 'components/a.ts': `notify({ text: 'Saved', isProblem: false });` },
  }),
  neverLiteral('no sentence for people is written in the code', {
    where: /^/,
    place: 'sentences',
    broken: { 'domain/a.ts': "export const say = () => 'The disk lacks a byte.';" },
  }),
];
