// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Article, Passage } from './newspaper/article.ts';
import {
  ARTICLES,
  almanac,
  GOLDEN_PASSAGES,
  minutes,
  opinion,
  strict,
} from './newspaper/articles.ts';
import { pageHtml } from './newspaper/page-html.ts';

const ORIGIN = 'http://127.0.0.1:1';
const pageOf = (article: Article): Document =>
  new DOMParser().parseFromString(pageHtml(article, ORIGIN), 'text/html');

test.each(ARTICLES.map((article) => [article.path, article] as const))(
  '%s says what the list of articles says it does',
  (_, article) => {
    const page = pageOf(article);
    expect(page.querySelector('h1')?.textContent).toBe(article.title);
    expect(page.documentElement.lang).toBe(article.lang);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      ORIGIN + article.canonical,
    );
    expect(Array.from(page.querySelectorAll('[rel=author]'), (link) => link.textContent)).toEqual(
      article.authors,
    );
    expect(page.querySelector('time')?.getAttribute('datetime') ?? null).toBe(
      article.publishedTime,
    );
    for (const passage of Object.values(article.passages)) {
      expect(wordsOf(page, passage)).toBe(passage.text);
    }
  },
);

test('the six passages of the 2017 post are from three articles of two papers', () => {
  expect(GOLDEN_PASSAGES).toHaveLength(6);
  expect(new Set(GOLDEN_PASSAGES.map(({ article }) => article.path)).size).toBe(3);
  expect(new Set(GOLDEN_PASSAGES.map(({ article }) => article.siteName)).size).toBe(2);
});

test('a hundred dispatches are a hundred different ones', () => {
  const texts = Object.values(almanac.passages).map(({ text }) => text);
  expect(new Set(texts).size).toBe(100);
});

test('the pages that are there to be difficult are', () => {
  expect(pageOf(minutes).querySelector('#minutes')?.textContent.length).toBeGreaterThan(1_000_000);
  expect(pageHtml(opinion, ORIGIN)).not.toMatch(/datePublished|published_time|name="author"/);
  expect(pageHtml(strict, ORIGIN)).not.toContain('<script src');
});

/** The paragraphs from the passage's first element to its last, as they stand in the page. */
function wordsOf(page: Document, { start, end }: Passage): string {
  const last = page.querySelector(end);
  const words: string[] = [];
  for (let element = page.querySelector(start); element; element = element.nextElementSibling) {
    words.push(element.textContent);
    if (element === last) return words.join('\n\n');
  }
  throw new Error(`${end} does not follow ${start}`);
}
