import type { BenchPage } from './bench-page.ts';
import { BLOGGER } from './makes/blogger.ts';
import { BLUESKY } from './makes/bluesky.ts';
import { DISQUS } from './makes/disqus.ts';
import { DRUPAL } from './makes/drupal.ts';
import { ENDLESS_SCROLL } from './makes/endless-scroll.ts';
import { GHOST } from './makes/ghost.ts';
import { GUARDIAN_LIVE } from './makes/guardian-live.ts';
import { MASTODON } from './makes/mastodon.ts';
import { MICROFORMATS } from './makes/microformats.ts';
import { WORDPRESS_BLOCK } from './makes/wordpress-block.ts';
import { WORDPRESS_CLASSIC } from './makes/wordpress-classic.ts';
import { WORDPRESS_COMMENTS } from './makes/wordpress-comments.ts';

/** All pages, a make after the other. */
export const PAGES: readonly BenchPage[] = [
  ...BLOGGER,
  ...BLUESKY,
  ...DISQUS,
  ...DRUPAL,
  ...ENDLESS_SCROLL,
  ...GHOST,
  ...GUARDIAN_LIVE,
  ...MASTODON,
  ...MICROFORMATS,
  ...WORDPRESS_BLOCK,
  ...WORDPRESS_CLASSIC,
  ...WORDPRESS_COMMENTS,
];
