import type { BenchPage } from './bench-page.ts';
import { BLOGGER } from './makes/blogger.ts';
import { BLUESKY } from './makes/bluesky.ts';
import { CORAL } from './makes/coral.ts';
import { DISCOURSE } from './makes/discourse.ts';
import { DISQUS } from './makes/disqus.ts';
import { DRUPAL } from './makes/drupal.ts';
import { ENDLESS_SCROLL } from './makes/endless-scroll.ts';
import { GHOST } from './makes/ghost.ts';
import { GUARDIAN_LIVE } from './makes/guardian-live.ts';
import { LINK_AGGREGATORS } from './makes/link-aggregators.ts';
import { LINK_BLOGS } from './makes/link-blogs.ts';
import { LIVE_DECLARED } from './makes/live-declared.ts';
import { LIVE_PLUGINS } from './makes/live-plugins.ts';
import { MASTODON } from './makes/mastodon.ts';
import { MICROFORMATS } from './makes/microformats.ts';
import { NEWSLETTERS } from './makes/newsletters.ts';
import { OTHER_LANGUAGES } from './makes/other-languages.ts';
import { PHPBB } from './makes/phpbb.ts';
import { PLATFORM_COMMENTS } from './makes/platform-comments.ts';
import { PRESS_LIST } from './makes/press-list.ts';
import { QUESTIONS } from './makes/questions.ts';
import { TRAPS_AROUND } from './makes/traps-around.ts';
import { TRAPS_INSIDE } from './makes/traps-inside.ts';
import { WIKI_TALK } from './makes/wiki-talk.ts';
import { WORDPRESS_BLOCK } from './makes/wordpress-block.ts';
import { WORDPRESS_CLASSIC } from './makes/wordpress-classic.ts';
import { WORDPRESS_COMMENTS } from './makes/wordpress-comments.ts';
import { WORDPRESS_MAGAZINE } from './makes/wordpress-magazine.ts';
import { XENFORO } from './makes/xenforo.ts';

/** All pages, a make after the other. */
export const PAGES: readonly BenchPage[] = [
  ...BLOGGER,
  ...BLUESKY,
  ...CORAL,
  ...DISCOURSE,
  ...DISQUS,
  ...DRUPAL,
  ...ENDLESS_SCROLL,
  ...GHOST,
  ...GUARDIAN_LIVE,
  ...LINK_AGGREGATORS,
  ...LINK_BLOGS,
  ...LIVE_DECLARED,
  ...LIVE_PLUGINS,
  ...MASTODON,
  ...MICROFORMATS,
  ...NEWSLETTERS,
  ...OTHER_LANGUAGES,
  ...PHPBB,
  ...PLATFORM_COMMENTS,
  ...PRESS_LIST,
  ...QUESTIONS,
  ...TRAPS_AROUND,
  ...TRAPS_INSIDE,
  ...WIKI_TALK,
  ...WORDPRESS_BLOCK,
  ...WORDPRESS_CLASSIC,
  ...WORDPRESS_COMMENTS,
  ...WORDPRESS_MAGAZINE,
  ...XENFORO,
];
