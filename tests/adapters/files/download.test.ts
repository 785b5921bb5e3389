// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { download } from '../../../adapters/files/download.ts';

test('the browser is asked to save a file of that name, and nothing is left on the page', async () => {
  const clicked: HTMLAnchorElement[] = [];
  document.addEventListener('click', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLAnchorElement) clicked.push(event.target);
  });
  download({ name: '2017-05-06-a.md', mime: 'text/markdown;charset=utf-8', text: 'Été' });
  expect(clicked.map((link) => link.download)).toEqual(['2017-05-06-a.md']);
  expect(clicked[0]?.href).toMatch(/^blob:/);
  expect(document.body.childElementCount).toBe(0);
});
