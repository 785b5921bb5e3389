import type { Post } from '../post/post.ts';
import { upgradePost } from '../post/upgrade-post.ts';
import type { StoredPost } from './stored-post.ts';

/**
 * The post of a delivery as this version of the program draws it, whatever version stored it; null
 * when no renderer would know it, and for one of a later version.
 */
export const readStoredPost = ({ post }: StoredPost): Post | null => upgradePost(post);
