// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { collectPost } from '../../../adapters/page/collect-post.ts';

const THREAD = `
  <h1 id="title">Conversation</h1>
  <article data-testid="tweet" id="first">
    <div data-testid="User-Name"><a href="/dana">Dana <img alt="🗳️"><!-- no words --></a><a href="/dana">@dana</a></div>
    <div lang="en"><p id="words">The count starts at eight.</p></div>
    <div role="link" id="inner"><div data-testid="User-Name">Roe<span>@roe</span></div><p id="quoted" lang="fr">À huit heures.</p><time datetime="2017-05-05T18:00:00Z">May 5</time></div>
    <a href="/dana/status/17"><time datetime="2017-05-06T07:12:44Z">May 6</time></a>
  </article>
  <article data-testid="tweet"><a href="/ada/status/18"><time datetime="2017-05-07T00:00:00Z">May 7</time></a><p id="next">No.</p></article>
  <article><a href="/about">About</a><p id="story">A story.</p></article>`;

beforeEach(() => {
  const parsed = new DOMParser().parseFromString(`<body>${THREAD}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
});

const element = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`Nothing is called ${id}`);
  return found;
};

/** From the first letter of one element to the last of another. */
const collect = (from: string, to = from) => {
  const range = document.createRange();
  range.setStart(element(from), 0);
  range.setEnd(element(to), element(to).childNodes.length);
  return collectPost(document, [range]);
};

it('gathers the links, byline, time and language of the post around the words', () => {
  expect(collect('words')).toEqual({
    links: [
      { href: '/dana', text: 'Dana 🗳️', time: '' },
      { href: '/dana', text: '@dana', time: '' },
      { href: '/dana/status/17', text: 'May 6', time: '2017-05-06T07:12:44Z' },
    ],
    by: 'Dana 🗳️@dana',
    time: '2017-05-06T07:12:44Z',
    lang: 'en',
    isMastodon: false,
  });
});

it('takes words that are quoted in a post for the quoted one’s, with the way to them', () => {
  const clues = collect('quoted');
  expect(clues).toMatchObject({ by: 'Roe@roe', time: '2017-05-05T18:00:00Z', lang: 'fr' });
  expect(clues?.links.map(({ href }) => href)).toContain('/dana/status/17');
});

it('takes words of both for the outer one’s, who quotes the other', () => {
  expect(collect('words', 'quoted')?.by).toBe('Dana 🗳️@dana');
});

it('is not misled by a triple click, which ends where the next post starts', () => {
  const range = document.createRange();
  range.setStart(element('next'), 0);
  range.setEnd(element('story'), 0);
  const [about] = document.querySelectorAll('a[href="/about"]');
  about?.remove();
  expect(collectPost(document, [range])?.links[0]?.href).toBe('/ada/status/18');
});

it.each([
  ['words that reach from one post into another', 'words', 'next'],
  ['words above all posts', 'title', 'title'],
  ['words of an article that is no post', 'story', 'story'],
])('finds no post around %s', (_, from, to) => {
  expect(collect(from, to)).toBeNull();
});

it('finds none where nothing is selected', () => {
  expect(collectPost(document, [])).toBeNull();
});

it('carries no more than it may, whatever the page writes', () => {
  const article = element('first');
  for (let count = 0; count < 100; count++) {
    const link = document.createElement('a');
    link.setAttribute('href', `data:,${'x'.repeat(10_000)}`);
    link.textContent = 'word '.repeat(1_000);
    article.prepend(link);
  }
  expect(JSON.stringify(collect('words')).length).toBeLessThan(100_000);
});
