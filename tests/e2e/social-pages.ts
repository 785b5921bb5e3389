import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from './drivers/driver.ts';
import { openAt } from './drivers/open-at.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages/social');

/** Opens a practice page at a network's real address: which network it is, only the address says. */
export const openSocialPage = (driver: Driver, url: string, file: string): Promise<Page> =>
  openAt(driver, url, readFileSync(path.join(PAGES, file), 'utf8'));
