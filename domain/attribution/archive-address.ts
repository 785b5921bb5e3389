/**
 * Where the Internet Archive would have the page as it was on that day: its copy that is nearest in time.
 * Nothing is fetched, so there may be none. The time is ISO 8601.
 */
export const archiveAddress = (url: string, time: string): string =>
  `https://web.archive.org/web/${time.slice(0, 10).replaceAll('-', '')}/${url}`;
