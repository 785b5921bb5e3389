import { expect, it } from 'vitest';
import type { Passage, Said } from './bench-page.ts';
import { type Around, judge } from './judge.ts';

const URL = 'https://paper.example/list';
const own: Said = {
  title: 'The weir is shut',
  authors: ['Ada Moor'],
  publishedTime: '2026-03-02T09:14:00+00:00',
  link: 'https://paper.example/weir',
};
const other: Said = {
  title: 'The quay is open',
  authors: ['Bo Reed'],
  publishedTime: '2026-03-01T09:14:00+00:00',
  link: 'https://paper.example/quay',
};
const page: Around = { url: URL, head: null, others: [own, other] };
const passage: Passage = { from: 'words', truth: own };
const judged = (said: Partial<Said>, of = page) => judge({ ...own, ...said }, passage, of);

it('what equals the truth is right, however the time and the address are spelt', () => {
  const said = { publishedTime: '2026-03-02T10:14:31+01:00', link: 'https://paper.example/weir/' };
  expect(judged(said).source).toBe('right');
});

it('another entry’s value is a neighbour’s, in a list of names too', () => {
  expect(judged({ title: other.title }).fields.title).toBe('neighbour');
  expect(judged({ authors: ['Ada Moor', 'Bo Reed'] }).fields.authors).toBe('neighbour');
  expect(judged({ publishedTime: '2026-03-01' }).fields.publishedTime).toBe('neighbour');
  expect(judged({ link: other.link }).source).toBe('neighbour');
});

it('what stands nowhere is wrong', () => {
  expect(judged({ title: 'Paper' })).toMatchObject({ fields: { title: 'wrong' }, source: 'wrong' });
});

it('nothing, or the page’s address, is unknown', () => {
  expect(judged({ title: null, publishedTime: '2026-03-02' })).toMatchObject({
    fields: { title: 'unknown', publishedTime: 'unknown' },
    source: 'right',
  });
  expect(judged({ title: null, authors: [] }).source).toBe('unknown');
  expect(judged({ link: URL }).source).toBe('unknown');
});

it('the page’s address is a neighbour’s where it is another story’s', () => {
  const scroll = { ...page, isOneStorys: true as const, head: { ...other, link: URL } };
  expect(judged({ link: URL }, scroll).fields.link).toBe('neighbour');
});

it('any of several good answers is right', () => {
  const lenient = { ...passage, also: { title: [null] } };
  expect(judge({ ...own, title: null }, lenient, page).fields.title).toBe('right');
});
