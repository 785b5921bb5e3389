import type { Style } from '../../domain/attribution/style.ts';
import { type Sample, samplePost } from '../../domain/post/sample-post.ts';
import { PostBlocks } from './PostBlocks.tsx';
import './style-sample.css';

/** A style as it looks on some quotes, whose words are shortened. */
export function StyleSample({ style, sample }: { readonly style: Style; readonly sample: Sample }) {
  const { blocks, lang } = samplePost(style, sample);
  return (
    <div class="style-sample">
      <PostBlocks blocks={blocks} lang={lang} />
    </div>
  );
}
