import type { Post } from '../../domain/post/post.ts';
import { PostBlocks } from '../shared/PostBlocks.tsx';
import './preview.css';

/** The post as its readers will see it, redrawn at every keystroke. */
export function PostPreview({ post }: { readonly post: Post }) {
  const terms = [...post.categories, ...post.tags.map((tag) => `#${tag}`)];
  return (
    <article class="preview" aria-label="Preview" lang={post.lang}>
      <h1 dir="auto">{post.title || 'Untitled'}</h1>
      {terms.length > 0 && <p class="quiet">{terms.join(' · ')}</p>}
      {post.blocks.length === 0 ? (
        <p class="quiet">The post appears here as you write.</p>
      ) : (
        <PostBlocks blocks={post.blocks} />
      )}
    </article>
  );
}
