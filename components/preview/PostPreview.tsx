import { t } from '../../adapters/i18n/t.ts';
import type { Post } from '../../domain/post/post.ts';
import { directionOfLanguage } from '../../domain/words/language.ts';
import { PostBlocks } from '../shared/PostBlocks.tsx';
import './preview.css';

/** The post as its readers will see it, redrawn at every keystroke. */
export function PostPreview({ post }: { readonly post: Post }) {
  const terms = [...post.categories, ...post.tags.map((tag) => `#${tag}`)];
  return (
    <article
      class="preview"
      aria-label={t('preview_region')}
      lang={post.lang}
      dir={directionOfLanguage(post.lang)}
    >
      <h1 dir="auto">{post.title || t('preview_untitled')}</h1>
      {terms.length > 0 && (
        <p class="quiet">
          {terms.map((term, index) => (
            <span key={term}>
              {index > 0 && ' · '}
              <bdi>{term}</bdi>
            </span>
          ))}
        </p>
      )}
      {post.blocks.length === 0 ? (
        <p class="quiet" dir="auto">
          {t('preview_empty')}
        </p>
      ) : (
        <PostBlocks blocks={post.blocks} lang={post.lang} />
      )}
    </article>
  );
}
