import { type Block, type Inline, run } from './post.ts';

/**
 * A quote's blocks with words behind the last one, parted from it by a gap. Where the quote ends with
 * something else than a paragraph they are one themselves.
 */
export function withTail(
  blocks: readonly Block[],
  tail: readonly Inline[],
  gap: '' | ' ',
): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return [...blocks, { kind: 'paragraph', content: tail }];
  const parted = gap === '' ? tail : [run(gap), ...tail];
  return [...blocks.slice(0, -1), { kind: 'paragraph', content: [...last.content, ...parted] }];
}
