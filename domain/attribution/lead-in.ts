import { type Paragraph, run } from '../post/post.ts';
import type { SourceValues } from '../source/source.ts';
import { isPost, posterParts } from './poster-name.ts';
import { placeName, sourceName } from './source-name.ts';

/** Whether the post has named this source before. */
export type Mention = 'first' | 'later';

/**
 * The sentence before a quote: "*Reuters* reports:", the name linked; "also reports" when it was named
 * before. Of a post: "*Dana Example* (@dana) wrote on X:".
 */
export function leadIn(
  source: SourceValues,
  link: string,
  { mention, locale }: { readonly mention: Mention; readonly locale: string },
): Paragraph {
  const also = mention === 'first' ? '' : ' also';
  if (isPost(source)) {
    const { name, handle } = posterParts(source, locale);
    const verb = `${also} wrote on ${placeName(source)}:`;
    return {
      kind: 'paragraph',
      content: [run(name, ['em'], link), run(handle, [], link), run(verb)],
    };
  }
  const name = sourceName(source, locale);
  return { kind: 'paragraph', content: [run(name, ['em'], link), run(`${also} reports:`)] };
}
