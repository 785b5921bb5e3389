import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLES, hack, PDF_PATH, strict } from './newspaper/articles.ts';
import { type Newspaper, startNewspaper } from './serve-newspaper.ts';

let newspaper: Newspaper;
beforeAll(async () => {
  newspaper = await startNewspaper();
});
afterAll(() => newspaper.close());

test('the front page leads to every article', async () => {
  const front = await (await fetch(newspaper.url)).text();
  for (const { path } of ARTICLES) expect(front).toContain(`href="${path}"`);
});

test('an article names the address it is served under as its own', async () => {
  const page = await (await fetch(`${newspaper.url}${hack.path}?utm_source=front`)).text();
  expect(page).toContain(`<link rel="canonical" href="${newspaper.url}${hack.path}">`);
});

test('one article forbids everything but its own style sheet', async () => {
  const { headers } = await fetch(newspaper.url + strict.path);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
});

test('the document is a PDF whose table of contents is true', async () => {
  const response = await fetch(newspaper.url + PDF_PATH);
  const file = await response.text();
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1]))).toMatch(/^xref\n0 6\n/);
});

test('what is not there is not there', async () => {
  expect((await fetch(`${newspaper.url}/nothing`)).status).toBe(404);
});
