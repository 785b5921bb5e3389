import { hasWords } from '../library/library-query.ts';
import type { Draft } from './draft.ts';

/** What of a draft is looked through; of one that cannot be read only its title is known. */
type Searched = Pick<Draft, 'title'> &
  Partial<Pick<Draft, 'guest' | 'categories' | 'tags' | 'body'>>;

/** True when all these words, folded, stand in the draft's title, byline, terms or own words. Never throws for what is stored. */
export const draftSays = (
  { title, guest = '', categories = [], tags = [], body }: Searched,
  words: readonly string[],
): boolean => hasWords([title, guest, ...categories, ...tags, ownWords(body)].join('\n'), words);

function ownWords(node: unknown): string {
  const { text, content } = (node ?? {}) as { readonly text?: unknown; readonly content?: unknown };
  if (typeof text === 'string') return text;
  // A word may be of several texts, where part of it is bold.
  return Array.isArray(content) ? content.map(ownWords).join(isText(content[0]) ? '' : '\n') : '';
}

const isText = (node: unknown): boolean => typeof (node as { text?: unknown })?.text === 'string';
