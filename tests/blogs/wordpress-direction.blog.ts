import { expect, it } from 'vitest';
import { type Block, type Inline, run } from '../../domain/post/post.ts';
import { toGutenberg } from '../../domain/render/to-gutenberg.ts';
import { isSkipped } from '../is-skipped.ts';
import { describeWordPress } from './describe-wordpress.ts';
import { askEditor } from './wordpress/ask-editor.ts';

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });

/** An English post about an Arabic source, with each block that can run from right to left. */
const blocks: readonly Block[] = [
  paragraph(run('الأهرام', ['isolate', 'em'], 'https://a.test/'), run(' reports:')),
  {
    kind: 'quote',
    blocks: [
      paragraph(run('قالت الحملة إنها اختُرقت (2017).')),
      { kind: 'list', ordered: true, items: [[paragraph(run('أولًا!'))]] },
    ],
    attribution: [run('سارة علي، '), run('الأهرام', ['em'])],
    url: 'https://a.test/',
    lang: 'ar',
  },
  { kind: 'heading', level: 2, content: [run('ملاحظة (2017).')] },
  { kind: 'note', content: [run('مرحبا.')] },
];

describeWordPress('a real WordPress', (first) => {
  it.skipIf(isSkipped('chromium'))(
    'keeps the direction of what an author sends, and its editor calls all of it valid',
    async () => {
      const { login, applicationPassword } = first().users.dana;
      const content = toGutenberg({ blocks, lang: 'en' });
      const response = await fetch(`${first().url}/wp-json/wp/v2/posts?context=edit`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${btoa(`${login}:${applicationPassword}`)}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ title: 'Directions', content }),
      });
      const made = (await response.json()) as { id: number; content: { raw: string } };
      expect(made.content.raw).toBe(content);
      expect((await askEditor(first(), String(made.id), first().users.dana)).invalid).toEqual([]);
    },
  );
});
