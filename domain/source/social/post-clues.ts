import { cleanLine } from '../../markup/clean-text.ts';

/**
 * What a page shows of the post that a passage stands in: raw and unjudged, as plain JSON. The
 * script in the page only gathers it; `asSocialSource` judges it in the background.
 */
export interface PostClues {
  /** The links of the post itself, in its order, without those of posts quoted in it. */
  readonly links: readonly LinkClue[];
  /** Who wrote it, where the network says so in one place: name, handle and more, run together. */
  readonly by: string;
  /** The first time that the post states, or ''. */
  readonly time: string;
  /** The language of the words, as the post or the page declares it. */
  readonly lang: string;
  /** True when the page is Mastodon's by its looks. */
  readonly isMastodon: boolean;
}

/** A link of a post. */
export interface LinkClue {
  readonly href: string;
  /** Its words, pictures of emoji as letters. */
  readonly text: string;
  /** The time that it states, or ''. */
  readonly time: string;
}

/** The most of each kind that is carried, texts in UTF-16 units. */
export const MOST_OF_POST = { links: 40, text: 300, href: 2_000 } as const;

type Loose = Readonly<Record<string, unknown>>;

/**
 * Reads clues that a script in a page sent. What isn't what it should be counts as not there; null
 * when the passage stood in no post.
 */
export function readPostClues(value: unknown): PostClues | null {
  if (!isRecord(value) || !Array.isArray(value.links)) return null;
  return {
    links: value.links.slice(0, MOST_OF_POST.links).filter(isRecord).map(readLink),
    by: readLine(value.by),
    time: readLine(value.time),
    lang: readLine(value.lang),
    isMastodon: value.isMastodon === true,
  };
}

const readLink = ({ href, text, time }: Loose): LinkClue => ({
  href: readAddress(href),
  text: readLine(text),
  time: readLine(time),
});

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** Marks of direction keep a name in its place on the page; in a sentence of ours they would leak. */
const DIRECTION = /[\u061C\u200E\u200F\u2066-\u2069]/g;

const readLine = (value: unknown): string =>
  typeof value === 'string'
    ? cleanLine(value.slice(0, MOST_OF_POST.text).replace(DIRECTION, ''))
    : '';

const readAddress = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, MOST_OF_POST.href) : '';
