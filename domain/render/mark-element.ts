import type { Mark } from '../post/post.ts';

/** The HTML element for each mark, the same wherever a post is drawn as a page of our own. */
export const MARK_ELEMENT: Readonly<
  Record<Mark, 'bdi' | 'strong' | 'em' | 's' | 'code' | 'sup' | 'sub'>
> = {
  isolate: 'bdi',
  strong: 'strong',
  em: 'em',
  strike: 's',
  code: 'code',
  sup: 'sup',
  sub: 'sub',
};
