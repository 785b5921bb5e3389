import { t } from '../../adapters/i18n/t.ts';
import type { Picture } from '../../domain/post/post.ts';

/** A picture in words: it is not fetched here, since its host would hear of a post that is not out yet. */
export function PostPicture({ picture: { url, alt, credit } }: { readonly picture: Picture }) {
  return (
    <figure class="post-picture">
      <p dir="auto">{alt.trim() === '' ? t('shared_pictureOnly') : t('shared_picture', { alt })}</p>
      <p dir="ltr">
        <a href={url} rel="noreferrer" target="_blank">
          {url}
        </a>
      </p>
      {credit.trim() !== '' && <figcaption dir="auto">{credit}</figcaption>}
    </figure>
  );
}
