import type { Markup } from './markup.ts';
import { oneLineFormula } from './one-line-formula.ts';
import { readFormulaCode } from './read-formula-code.ts';

const SIGN = /[\uE000-\uE002]/;
const SIGNS = /[\uE000-\uE002]/g;

/** The tree with each `formulaCode` in it written as words. Whatever else is for private use is none and goes. */
export const writeFormulas = (markup: Markup): Markup =>
  markup
    .map((node) =>
      typeof node === 'string'
        ? writeIn(node)
        : { ...node, children: writeFormulas(node.children) },
    )
    .filter((node) => node !== '');

const writeIn = (words: string): string =>
  SIGN.test(words)
    ? outermost(words)
        .map((part) => {
          const formula = readFormulaCode(part);
          return formula ? oneLineFormula(formula) : part.replaceAll(SIGNS, '');
        })
        .join('')
    : words;

/** The words cut where a formula begins or ends. */
function outermost(words: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const token of words.split(/([\uE000\uE002])/)) {
    if (token === '\uE000' && depth === 0) parts.push('');
    depth += Number(token === '\uE000') - Number(token === '\uE002');
    parts[parts.length - 1] += token;
    if (token === '\uE002' && depth === 0) parts.push('');
  }
  return parts;
}
