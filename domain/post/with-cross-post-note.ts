import { fill } from '../words/fill.ts';
import { isolateIn } from '../words/isolate-in.ts';
import { listRuns } from '../words/list-runs.ts';
import { phrasesFor } from '../words/phrases-for.ts';
import { type Post, run } from './post.ts';

/** A blog that holds the same post, and where. */
export interface CrossPostedAt {
  readonly name: string;
  /** An address that passed `safePageUrl`. */
  readonly url: string;
}

/**
 * The post with a note at its end that names and links the other blogs, in the language of the post;
 * without others, as it is.
 */
export function withCrossPostNote(post: Post, others: readonly CrossPostedAt[]): Post {
  if (others.length === 0) return post;
  const { phrases, locale, direction } = phrasesFor(post.lang);
  const links = others.map(({ name, url }) => isolateIn(direction, [run(name, [], url)]));
  const content = fill(phrases.crossPostedAt, { places: listRuns(links, locale) });
  return { ...post, blocks: [...post.blocks, { kind: 'note', content }] };
}
