import type { ForeignPost } from '../../../domain/publish/bring-theirs.ts';
import type { PostFields } from '../../../domain/publish/held-post.ts';
import { plainText } from '../http/plain-text.ts';
import { bringBlocks } from './bring-blocks.ts';

/** Fields as WordPress holds them, as words and blocks that a draft can hold. */
export const readForDraft = ({
  title,
  excerpt,
  slug,
  content,
}: Partial<PostFields>): ForeignPost => ({
  ...(title !== undefined && { title: plainText(title) }),
  ...(excerpt !== undefined && { excerpt: plainText(excerpt) }),
  ...(slug !== undefined && { slug }),
  ...(content !== undefined && { blocks: bringBlocks(content) }),
});
