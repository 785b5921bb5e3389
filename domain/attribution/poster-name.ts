import type { SocialPost } from '../source/social/social-post.ts';
import type { SourceValues } from '../source/source.ts';
import { listNames } from './source-name.ts';

/** A source that is a post on a social network. */
export type PostValues = SourceValues & { readonly social: SocialPost };

/** Whether the source is a post rather than an article: who wrote it then goes before where it was. */
export const isPost = (source: SourceValues): source is PostValues => source.social !== null;

/**
 * Who wrote a post, and the handle in brackets, for lists of the interface: "Dana Example (@dana)"; the
 * handle alone when no name is known.
 */
export function posterName(source: PostValues, locale: string): string {
  const { name, handle } = posterParts(source, locale);
  return handle ? `${name} (${handle})` : name;
}

/** What the poster is called, and the handle; it is empty where it is all that is known, and so the name. */
export function posterParts(
  { authors, social }: PostValues,
  locale: string,
): { readonly name: string; readonly handle: string } {
  const name = listNames(authors, locale);
  return name ? { name, handle: social.handle } : { name: social.handle, handle: '' };
}
