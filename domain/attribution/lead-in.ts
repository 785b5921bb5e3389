import { type Paragraph, run } from '../post/post.ts';
import type { SourceValues } from '../source/source.ts';
import { sourceName } from './source-name.ts';

/** Whether the post has named this source before. */
export type Mention = 'first' | 'later';

/** The sentence before a quote: "*Reuters* reports:", the name linked; "also reports" when it was named before. */
export function leadIn(
  source: SourceValues,
  link: string,
  { mention, locale }: { readonly mention: Mention; readonly locale: string },
): Paragraph {
  const verb = mention === 'first' ? ' reports:' : ' also reports:';
  return {
    kind: 'paragraph',
    content: [run(sourceName(source, locale), ['em'], link), run(verb)],
  };
}
