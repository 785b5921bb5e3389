import type { Said } from './bench-page.ts';
import type { Story } from './words/story.ts';

/** An invented publication. */
export interface Site {
  readonly name: string;
  /** Without a closing slash. */
  readonly origin: string;
}

/** A publication at a reserved address. */
export const site = (name: string, host: string): Site => ({ name, origin: `https://${host}` });

/** What a story's entry says when it shows headline, author, time to the second, and this link. */
export const saidOf = (
  { title, author, time }: Story,
  link: string,
  unlike: Partial<Said> = {},
): Said => ({ title, authors: [author], publishedTime: time, link, ...unlike });

/** A user's name in addresses. */
export const nick = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replace(/ /g, '-');
