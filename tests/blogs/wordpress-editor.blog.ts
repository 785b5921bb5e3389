import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { connectAs } from './blogger.ts';
import { describeWordPress } from './describe-wordpress.ts';
import { everyBlockPost } from './golden-post.ts';
import { succeeded } from './held-posts.ts';
import { askEditor } from './wordpress/ask-editor.ts';

describeWordPress('a real WordPress', (first) => {
  it.skipIf(isSkipped('chromium'))(
    'opens every kind of block in its own editor without a warning',
    async () => {
      const { gateway } = await connectAs(first(), first().users.dana);
      const { remoteId } = succeeded(
        await gateway.create(succeeded(await gateway.prepare(everyBlockPost)), randomUUID()),
      );
      const verdict = await askEditor(first(), remoteId, first().users.dana);
      expect(verdict.invalid).toEqual([]);
      expect(new Set(verdict.names)).toEqual(
        new Set(
          ['paragraph', 'quote', 'list', 'list-item', 'heading', 'embed', 'code', 'separator'].map(
            (name) => `core/${name}`,
          ),
        ),
      );
    },
  );

  it.skipIf(isSkipped('chromium'))(
    'and its editor does warn of the forms that the program avoids',
    async () => {
      const { login, applicationPassword } = first().users.dana;
      const content =
        '<!-- wp:quote -->\n<blockquote class="wp-block-quote" cite="https://a.test/"><p>x</p></blockquote>\n<!-- /wp:quote -->';
      const response = await fetch(`${first().url}/wp-json/wp/v2/posts`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${btoa(`${login}:${applicationPassword}`)}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ title: 'Wrong', content }),
      });
      const { id } = (await response.json()) as { id: number };
      expect((await askEditor(first(), String(id), first().users.dana)).invalid).toHaveLength(1);
    },
  );
});
