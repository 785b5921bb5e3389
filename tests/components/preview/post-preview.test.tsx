// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { PostPreview } from '../../../components/preview/PostPreview.tsx';
import { type Block, type Post, run } from '../../../domain/post/post.ts';
import { paragraph, postOf } from '../../domain/render/any-post.ts';

const quote: Block = {
  kind: 'quote',
  blocks: [paragraph('قالت الحملة إنها اختُرقت.')],
  attribution: [run('Sara Ali, '), run('الأهرام', ['isolate', 'em'])],
  url: 'https://a.test/',
  lang: 'ar',
};

/** The preview as a page of its own. */
function preview(post: Post): HTMLElement {
  const page = document.createElement('main');
  render(<PostPreview post={post} />, page);
  return page;
}

test('an Arabic name keeps “reports:” at its end, and an Arabic quote runs from right to left', () => {
  const page = preview(postOf(paragraph(run('الأهرام', ['isolate', 'em']), ' reports:'), quote));
  const [leadIn, words, line] = page.querySelectorAll('p');
  expect(leadIn?.outerHTML).toBe('<p dir="ltr"><bdi><em>الأهرام</em></bdi> reports:</p>');
  expect(words?.dir).toBe('rtl');
  expect(line?.dir).toBe('ltr');
  expect(line?.textContent).toBe('— Sara Ali, الأهرام');
});

test('an Arabic post runs from right to left, its English quotes do not', () => {
  const english: Block = { ...quote, blocks: [paragraph('We were hacked.')], lang: 'en' };
  const page = preview({ ...postOf(paragraph('مرحبا'), english), lang: 'ar' });
  expect(page.querySelector('article')?.dir).toBe('rtl');
  expect(page.querySelector('blockquote')?.dir).toBe('ltr');
});

test('a name and its handle are one name, isolated and linked once', () => {
  const [marks, href] = [['isolate'], 'https://x.com/dana/status/17'] as const;
  const name = [
    run('Dana', ['em', ...marks], href),
    run(' (', marks, href),
    run('@d)', marks, href),
  ];
  const page = preview({ ...postOf(paragraph('من منشور ', ...name, ':')), lang: 'ar' });
  expect(page.querySelector('p')?.innerHTML.replace(/ (rel|target)="\w+"/g, '')).toBe(
    `من منشور <a href="${href}"><bdi><em>Dana</em> (@d)</bdi></a>:`,
  );
});

test('an empty post says that it will appear', () => {
  const page = preview({ ...postOf(), title: '' });
  expect(page.textContent).toContain('Untitled');
  expect(page.textContent).toContain('The post appears here as you write.');
});
