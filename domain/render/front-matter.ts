import type { Post } from '../post/post.ts';
import { slugOf } from '../post/slug-of.ts';
import { yamlString } from './yaml-string.ts';

/**
 * The post's YAML front matter between its `---` lines, with a line end. What is empty is left out.
 * An excerpt goes by two names, Jekyll's and Hugo's; so does a draft, which Jekyll knows only as not
 * published.
 */
export function frontMatter(post: Post, draft: boolean): string {
  const lines = [
    field('title', post.title),
    field('date', post.date),
    field('slug', slugOf(post.slug)),
    field('author', post.byline),
    fields('categories', post.categories),
    fields('tags', post.tags),
    field('excerpt', post.excerpt),
    field('summary', post.excerpt),
    `draft: ${draft}`,
    ...(draft ? ['published: false'] : []),
  ];
  return ['---', ...lines.filter((line) => line !== ''), '---', ''].join('\n');
}

const field = (name: string, value: string): string =>
  value === '' ? '' : `${name}: ${yamlString(value)}`;

const fields = (name: string, values: readonly string[]): string =>
  values.length === 0 ? '' : `${name}: [${values.map(yamlString).join(', ')}]`;
