import type { PageClues } from '../page-clues.ts';
import type { Found, Source } from '../source.ts';
import {
  isDid,
  isSameHandle,
  ownPermalink,
  type PostLink,
  type PostLinks,
  sortLinks,
} from './own-permalink.ts';
import { networkAt, readPermalink } from './permalink.ts';
import type { PostClues } from './post-clues.ts';
import { nameInTitle, type Poster, readByline, readPoster } from './poster.ts';
import { NETWORK_NAMES } from './social-post.ts';
import { timeInId } from './time-in-id.ts';

/** What one look at a page tells of a post and of the page around it. */
interface Look {
  readonly post?: PostClues | null;
  readonly clues: Pick<PageClues, 'metas'>;
}

/** Where pages that are about one post declare its time. */
const PUBLISHED = ['article:published_time', 'og:published_time'];

/**
 * The source as the post that the passage stands in; as it was when the clues show none. A page with
 * many posts is a source with many: author, time and permalink are the very post's, and what the page
 * says of itself counts only where it is about that post. A post has no title, and none is made up.
 */
export function asSocialSource(source: Source, { post: clues, clues: page }: Look): Source {
  if (!clues) return source;
  const { url, accessedTime } = source;
  const visited = readPermalink(url, clues);
  const links = sortLinks(clues, url);
  const byline = networkAt(url) === 'x' ? readByline(clues.by) : null;
  const own = ownPermalink(links, visited, byline?.handle ?? null);
  if (!own) return source;
  const declared = (name: string) =>
    page.metas.find((meta) => meta.name.split(' ').includes(name))?.value ?? '';
  // After a soft navigation a page still declares the post that it was opened at.
  const isAbout = readPermalink(declared('og:url'), clues)?.permalink === own.permalink;
  const poster = byline ?? posterOf(own, links.people);
  const name = poster.name ?? (isAbout ? nameInTitle(declared('og:title'), poster.handle) : null);
  // A post quoted in another has no link of its own on X: there the byline says whose words they are.
  const isQuoted = byline !== null && !isSameHandle(byline.handle, own.handle);
  const { words: _ofThePage, ...rest } = source;
  return {
    ...rest,
    canonicalUrl: { value: own.permalink, from: 'page' },
    title: null,
    siteName: { value: NETWORK_NAMES[own.network], from: 'address' },
    authors: name === null ? null : { value: [name], from: 'page' },
    publishedTime: isQuoted
      ? found(clues.time, 'page')
      : (found(own.time || clues.time, 'page') ??
        found(isAbout ? (PUBLISHED.map(declared).find(Boolean) ?? '') : '', 'meta') ??
        found(timeInId(own, accessedTime) ?? '', 'address')),
    modifiedTime: null,
    lang: languageOf(clues) ?? source.lang,
    social: { value: { network: own.network, handle: poster.handle, isQuoted }, from: 'page' },
  };
}

function posterOf(own: PostLink, people: PostLinks['people']): Poster {
  const [first] = people;
  const handle = isDid(own.handle) && first ? first.handle : own.handle;
  const theirs = people.filter((person) => isSameHandle(person.handle, handle));
  return readPoster(handle, theirs);
}

/** A time to the minute or better: the day alone is for people. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;

const found = (time: string, from: Found<string>['from']): Found<string> | null =>
  TIME.test(time) && !Number.isNaN(Date.parse(time)) ? { value: time, from } : null;

/** X writes codes of its own for words in no language. */
const languageOf = ({ lang }: PostClues): Found<string> | null =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) && !/^(und|zxx|mul|mis|q..)$/i.test(lang)
    ? { value: lang, from: 'page' }
    : null;
