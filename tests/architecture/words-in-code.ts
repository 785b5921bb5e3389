import { type ESTree, parseSync, Visitor } from 'vite';
import type { Module } from './modules.ts';

/** Literal words of a file that somebody may read or hear, by where they stand. */
export interface WordsInCode {
  /** Between tags, also as one of the branches of an expression there. */
  readonly shown: readonly string[];
  /** In an attribute that is read or heard. */
  readonly attributes: readonly string[];
  /** In a field that is named like one. */
  readonly fields: readonly string[];
  /** Whole sentences anywhere, but in what is made by `new`: errors are thrown for developers. */
  readonly sentences: readonly string[];
}

const SPOKEN =
  /^(title|label|alt|placeholder|text|message|remark|hint|aria-(label|description|valuetext|roledescription))$/;
/** The beginning of an address is the same in every language. */
const LETTER = /^(?!https?:\/\/$).*\p{L}/su;
/** Words of code are small and have no spaces: `'done'`, `'top-left'`. */
const WORDS = /^\p{Lu}|\p{L}\s+\p{L}/u;
const SENTENCE = /^\p{Lu}.*\s.*\s.*[.!?…]$/su;

/** Reads a file's syntax for literal words. */
export function wordsInCode({ path, text }: Module): WordsInCode {
  const found = {
    shown: new Set<string>(),
    attributes: new Set<string>(),
    fields: new Set<string>(),
    sentences: new Set<string>(),
  };
  const keep = (place: keyof WordsInCode, what: RegExp, words: readonly string[]) => {
    for (const each of words) if (what.test(each)) found[place].add(each.trim());
  };
  const between = ({ children }: ESTree.JSXElement | ESTree.JSXFragment) => {
    for (const child of children) {
      if (child.type === 'JSXText') keep('shown', LETTER, [child.value]);
      else if (child.type === 'JSXExpressionContainer')
        keep('shown', LETTER, literals(child.expression));
    }
  };
  let made = 0;
  const sentence = (place: ESTree.Expression) => {
    if (made === 0) keep('sentences', SENTENCE, literals(place));
  };
  new Visitor({
    JSXElement: between,
    JSXFragment: between,
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !SPOKEN.test(name.name) || !value) return;
      const said = value.type === 'JSXExpressionContainer' ? value.expression : value;
      keep('attributes', LETTER, literals(said));
    },
    Property({ key, value }) {
      const name = key.type === 'Identifier' ? key.name : '';
      if (SPOKEN.test(name)) keep('fields', WORDS, literals(value));
    },
    NewExpression: () => {
      made += 1;
    },
    'NewExpression:exit': () => {
      made -= 1;
    },
    Literal: sentence,
    TemplateLiteral: sentence,
  }).visit(parseSync(path, text).program);
  return {
    shown: [...found.shown],
    attributes: [...found.attributes],
    fields: [...found.fields],
    sentences: [...found.sentences],
  };
}

/** The literal texts that an expression may come to; what a template puts in is a dot. */
function literals(place: { readonly type: string } | ESTree.Expression): readonly string[] {
  const expression = place as ESTree.Expression;
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'TemplateLiteral':
      return [expression.quasis.map(({ value }) => value.raw).join('·')];
    case 'ConditionalExpression':
      return [...literals(expression.consequent), ...literals(expression.alternate)];
    // What is compared is never shown; what is added up is.
    case 'BinaryExpression':
      if (expression.operator !== '+') return [];
      return [...literals(expression.left), ...literals(expression.right)];
    case 'LogicalExpression':
      return [...literals(expression.left), ...literals(expression.right)];
    default:
      return [];
  }
}
