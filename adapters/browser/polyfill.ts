/**
 * Makes the extension API the same in every browser, for the background and the extension's own
 * pages. The first import of each of their entry points, and of nothing that runs in an article.
 */
import polyfill from 'webextension-polyfill';
import { adoptBrowser } from './browser.ts';

adoptBrowser(polyfill);
