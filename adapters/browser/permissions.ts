import { browser } from './browser.ts';

/** The permission that covers a site: its host on every port, which a match pattern cannot tell apart. */
const patternOf = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

/**
 * Asks for the right to talk to a site. Must be called directly in a click, before anything is
 * awaited, or the browser does not ask. False when the blogger says no. Throws for what is no URL.
 */
export const requestOrigin = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(url)] });

/** True when the right to talk to the site was given before. Throws for what is no URL. */
export const hasOrigin = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(url)] });
