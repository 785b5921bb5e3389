import type { BenchPage } from './bench-page.ts';
import { ENDLESS_SCROLL } from './makes/endless-scroll.ts';
import { GHOST } from './makes/ghost.ts';
import { GUARDIAN_LIVE } from './makes/guardian-live.ts';
import { WORDPRESS_BLOCK } from './makes/wordpress-block.ts';
import { WORDPRESS_CLASSIC } from './makes/wordpress-classic.ts';
import { WORDPRESS_COMMENTS } from './makes/wordpress-comments.ts';

/** All pages. */
export const PAGES: readonly BenchPage[] = [
  ...WORDPRESS_CLASSIC,
  ...WORDPRESS_BLOCK,
  ...WORDPRESS_COMMENTS,
  ...GHOST,
  ...GUARDIAN_LIVE,
  ...ENDLESS_SCROLL,
];
