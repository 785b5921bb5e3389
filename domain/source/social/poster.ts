import type { LinkClue } from './post-clues.ts';

/** Who wrote a post. */
export interface Poster {
  readonly handle: string;
  /** The name that stands beside the handle, or null when there is none but the handle. */
  readonly name: string | null;
}

/** X writes name, handle and time in one box; the name may hold an `@` of its own. */
export function readByline(by: string): Poster | null {
  const [, name = '', handle] = /^(.*)@(\w{1,15})\s*(?:·.*)?$/.exec(by) ?? [];
  return handle === undefined ? null : { handle: `@${handle}`, name: name.trim() || null };
}

/**
 * The poster with this handle, named by the links to their own page: by the one that says both, or by
 * the one before the handle. A line such as "Dana reposted" leads to the same page and is no name.
 * On Mastodon the handle is as the page writes it, when that is of the same server's domain.
 */
export function readPoster(handle: string, links: readonly LinkClue[]): Poster {
  const [user = ''] = handle.slice(1).split('@');
  const texts = links.map(({ text }) => text);
  const said = texts.map((text) => splitName(text, user));
  const at = said.findIndex((one) => one !== null);
  const found = said[at];
  if (!found) return { handle, name: null };
  const name = found.name || (texts[at - 1] ?? '');
  return { handle: betterHandle(handle, found.domain), name: isName(name, user) ? name : null };
}

/** The name in a title such as "Dana Example (@dana) on Threads"; null when it names somebody else. */
export function nameInTitle(title: string, handle: string): string | null {
  const [user = ''] = handle.slice(1).split('@');
  const [, name = '', said = ''] = /^(.+?)\s*\(@([\w.-]+)/.exec(title) ?? [];
  return said.toLowerCase() === user.toLowerCase() && isName(name, user) ? name : null;
}

function splitName(text: string, user: string): { name: string; domain: string } | null {
  const [, name = '', said = '', domain = ''] =
    /^(.*?)\s*@(\w[\w.-]*)(?:@([\w.-]+))?$/.exec(text) ?? [];
  return said !== '' && said.toLowerCase() === user.toLowerCase()
    ? { name: name.trim(), domain }
    : null;
}

/** A server at `social.example.org` may name its people `@dana@example.org`, never another's. */
function betterHandle(handle: string, domain: string): string {
  const [user = '', host = ''] = handle.slice(1).split('@');
  return domain.includes('.') && host.endsWith(`.${domain}`) ? `@${user}@${domain}` : handle;
}

const isName = (text: string, user: string): boolean =>
  text !== '' && text.replace(/^@/, '').toLowerCase() !== user.toLowerCase();
