import type { BlogKind } from '../../domain/publish/blog-kind.ts';
import { wordpress } from './wordpress/index.ts';

/** Every kind of blog that can be connected, in the order in which they are offered. One line each. */
export const BLOG_KINDS: readonly BlogKind[] = [wordpress];

/** The kind of that id; undefined for one that this version does not know. */
export const blogKindOf = (id: string): BlogKind | undefined =>
  BLOG_KINDS.find((kind) => kind.id === id);
