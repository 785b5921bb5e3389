import type { Post } from '../post/post.ts';
import { phrasesFor } from '../words/phrases-for.ts';
import { blocksToMarkdown } from './blocks-to-markdown.ts';
import { frontMatter } from './front-matter.ts';

/** What a Markdown file is for. */
export interface MarkdownOptions {
  /** True for a file of a static site; false for text to paste where the title has its own field. */
  readonly frontMatter: boolean;
  /** True keeps a static site from showing the file; it is false unless said. */
  readonly draft?: boolean;
}

/**
 * The post as CommonMark that reads the same in Hugo, Jekyll and Eleventy: no raw HTML, a quote's
 * source as its last paragraph, template tags harmless in every text. Ends with a line end.
 */
export function toMarkdown(post: Post, options: MarkdownOptions): string {
  const body = `${blocksToMarkdown(post.blocks, phrasesFor(post.lang).phrases.dash)}\n`;
  return options.frontMatter ? `${frontMatter(post, options.draft ?? false)}\n${body}` : body;
}
