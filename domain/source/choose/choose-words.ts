import { countWords } from '../../words/count-words.ts';
import type { Found } from '../source.ts';
import { type JsonLdNode, own } from './json-ld.ts';

/** Nobody writes longer articles; a greater number counts something else. */
const MOST = 200_000;

/** Beyond so many words what stands for the article's text is the text and no teaser. */
const NO_TEASER = 100;

/** How many words the article has, by its own account: the number it states, else the words it hands out to machines. */
export function chooseWords(article: JsonLdNode | null, lang: string): Found<number> | undefined {
  if (!article) return undefined;
  const stated = Number(own(article, 'wordCount') ?? 0);
  if (Number.isInteger(stated) && stated > 0 && stated <= MOST)
    return { value: stated, from: 'json-ld' };
  const text = own(article, 'articleBody');
  const words = typeof text === 'string' ? countWords(text, lang) : 0;
  return words >= NO_TEASER ? { value: words, from: 'json-ld' } : undefined;
}
