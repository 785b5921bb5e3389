import type { Post } from '../post/post.ts';

/** With the date and the extension it stays below the 255 bytes that file systems allow. */
const MAX_BYTES = 180;

/**
 * A name for the post's file as Jekyll wants it, `2017-05-06-the-title.md`: letters and digits of
 * any script in lower case, Latin ones without accents since they become part of an address.
 * The date in front keeps it from ever being a name that an operating system reserves.
 */
export function fileName(
  post: Pick<Post, 'title' | 'composedTime'>,
  extension: 'md' | 'html',
): string {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(post.composedTime)?.[0];
  return `${date ?? 'undated'}-${slugOf(post.title) || 'post'}.${extension}`;
}

function slugOf(title: string): string {
  const words = title
    .toWellFormed()
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return shortened(words).replace(/^-+|-+$/g, '');
}

/** Cut at a hyphen where there is one, never inside a character. */
function shortened(words: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of words) {
    bytes += byteLength(character);
    if (bytes > MAX_BYTES)
      return kept.includes('-', 1) ? kept.slice(0, kept.lastIndexOf('-')) : kept;
    kept += character;
  }
  return kept;
}

function byteLength(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
