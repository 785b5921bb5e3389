import type { BenchPage } from './bench-page.ts';
import { WORDPRESS_CLASSIC } from './makes/wordpress-classic.ts';

/** All pages. */
export const PAGES: readonly BenchPage[] = [...WORDPRESS_CLASSIC];
