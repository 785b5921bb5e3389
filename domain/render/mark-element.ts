import type { Mark } from '../post/post.ts';

/** The HTML element for each mark, the same wherever a post is drawn: page, file, blog. */
export const MARK_ELEMENT: Readonly<Record<Mark, 'strong' | 'em' | 's' | 'code' | 'sup' | 'sub'>> =
  {
    strong: 'strong',
    em: 'em',
    strike: 's',
    code: 'code',
    sup: 'sup',
    sub: 'sub',
  };
