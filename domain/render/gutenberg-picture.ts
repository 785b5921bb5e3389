import { pictureAddress } from '../draft/picture-address.ts';
import { cleanLine } from '../markup/clean-text.ts';
import type { Picture } from '../post/post.ts';
import { attributeWording } from './gutenberg-text.ts';

/** The figure of a picture as WordPress's editor writes it, with its line of credit as given; null for an address that may not be shown. */
export function gutenbergPicture({ url, alt }: Picture, credit: string): string | null {
  const src = pictureAddress(url);
  if (src === null) return null;
  const caption =
    credit === '' ? '' : `<figcaption class="wp-element-caption">${credit}</figcaption>`;
  const picture = `<img src="${attributeWording(src)}" alt="${attributeWording(cleanLine(alt))}"/>`;
  return `<figure class="wp-block-image">${picture}${caption}</figure>`;
}
