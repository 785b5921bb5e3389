import { describe, expect, it } from 'vitest';
import { esc } from './markup.ts';
import { PAGES } from './pages.ts';
import { withoutFragment } from './same.ts';
import { findWords } from './select-words.ts';
import { worded } from './words/story.ts';

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What of a page is shown, near enough: its texts without tags. */
const shown = (html: string): string =>
  html
    .replace(/<(head|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<!DOCTYPE[^>]*>|<\/?[a-z][^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name) => SIGNS[name] ?? '')
    .replace(/&nbsp;/g, ' ');

/** The ways in which pages write a time. */
const written = (time: string): readonly string[] => {
  const day = `${time.slice(0, 10)}T12:00Z`;
  const seconds = String(Date.parse(time) / 1000);
  return [
    time.slice(0, 16),
    ...['en', 'en-GB', 'de', 'ar'].map((lang) => worded(day, lang)),
    seconds,
  ];
};

/** What of an address pages spell when the rest is clear. */
const spelt = (link: string): readonly string[] => {
  const { pathname, search, hash } = new URL(link);
  const relative = pathname.slice(1) + search + hash;
  return [link, pathname + search + hash, relative, hash || link, link.replace(/#post$/, '')];
};

it('there are 60 pages, each of another name and address', () => {
  expect(PAGES).toHaveLength(60);
  expect(new Set(PAGES.map(({ name }) => name)).size).toBe(60);
  expect(new Set(PAGES.map(({ url }) => url)).size).toBe(60);
});

it('all stand at addresses that nobody has, but for the one network with one address', () => {
  const hosts = PAGES.map(({ url }) => new URL(url).hostname);
  expect(hosts.filter((host) => !/\.example$/.test(host) && host !== 'bsky.app')).toEqual([]);
});

describe.each(PAGES)('$name', ({ url, html, passages, others, head }) => {
  it('has two to four passages, in more than one entry where it has several', () => {
    expect(passages.length).toBeGreaterThanOrEqual(2);
    expect(passages.length).toBeLessThanOrEqual(4);
    const entries = new Set(passages.map(({ truth }) => JSON.stringify(truth)));
    const isOneStory = JSON.stringify(passages[0]?.truth) === JSON.stringify(head);
    expect(isOneStory || entries.size === passages.length || entries.size > 2).toBe(true);
  });

  it('shows the words of every passage once', () => {
    const text = shown(html);
    for (const passage of passages) expect(() => findWords(passage, text)).not.toThrow();
  });

  it('states all that is to be read', () => {
    for (const { truth } of passages) {
      const { title, authors, publishedTime, link } = truth;
      for (const name of [...(title === null ? [] : [title]), ...authors])
        expect(html).toSatisfy((all: string) => all.includes(esc(name)) || all.includes(name));
      if (publishedTime !== null)
        expect(
          written(publishedTime).some((words) => html.includes(words)),
          publishedTime,
        ).toBe(true);
      const isHere = withoutFragment(link) === link && link === url;
      const places = spelt(link).flatMap((words) => [words, esc(words)]);
      expect(isHere || places.some((words) => html.includes(words)), link).toBe(true);
    }
  });

  it('lists what every passage is told of among all that is said on the page', () => {
    const said = [...others, head].map((each) => JSON.stringify(each));
    for (const { truth } of passages) expect(said).toContain(JSON.stringify(truth));
  });
});
