import type { PostStatus } from '../../../domain/publish/held-post.ts';

const WORDPRESS: Readonly<Record<PostStatus, string>> = {
  public: 'publish',
  private: 'private',
  pending: 'pending',
  scheduled: 'future',
  draft: 'draft',
};

/** WordPress's own word for a status. */
export const toWordPressStatus = (status: PostStatus): string => WORDPRESS[status];

/** What a status of WordPress means; one that a plugin has added is read as a draft. */
export function fromWordPressStatus(word: unknown): PostStatus {
  const [known] = Object.entries(WORDPRESS).find(([, theirs]) => theirs === word) ?? [];
  return (known as PostStatus | undefined) ?? 'draft';
}
