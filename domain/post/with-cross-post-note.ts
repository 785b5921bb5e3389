import { type Inline, type Post, run } from './post.ts';

/** A blog that holds the same post, and where. */
export interface CrossPostedAt {
  readonly name: string;
  /** An address that passed `safePageUrl`. */
  readonly url: string;
}

/** The post with a note at its end that names and links the other blogs; without others, as it is. */
export function withCrossPostNote(post: Post, others: readonly CrossPostedAt[]): Post {
  if (others.length === 0) return post;
  const links = others.flatMap(({ name, url }, index): readonly Inline[] => [
    ...(index === 0 ? [] : [run(index === others.length - 1 ? ' and ' : ', ')]),
    run(name, [], url),
  ]);
  const content = [run('(Cross-posted at '), ...links, run('.)')];
  return { ...post, blocks: [...post.blocks, { kind: 'note', content }] };
}
