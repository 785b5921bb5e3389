import { HtmlRenderer, Parser } from 'commonmark';
import type { Clipping } from '../../../domain/clipping/clipping.ts';
import { makeDraft } from '../../../domain/draft/draft.ts';
import { compose } from '../../../domain/post/compose.ts';
import { toClipboardHtml } from '../../../domain/render/to-clipboard-html.ts';
import { toGutenberg } from '../../../domain/render/to-gutenberg.ts';
import { toHtmlFile } from '../../../domain/render/to-html-file.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { toText } from '../../../domain/render/to-text.ts';
import type { SourceRecord } from '../../../domain/source/source.ts';
import type { StoredRow } from './trial.ts';

/** A post that quotes the clipping, in every form that leaves the browser. */
export function exportedForms(
  row: StoredRow,
  source: SourceRecord,
): Readonly<Record<string, string>> {
  const stored = row as unknown as Clipping; // stored by this program
  // Without the way to the passage, which quotes it in an address.
  const { quote, position } = stored.anchor;
  const clipping = { ...stored, anchor: { quote, position } };
  const body = {
    type: 'doc',
    content: [{ type: 'quote', attrs: { clippingId: clipping.id } }, { type: 'paragraph' }],
  };
  const post = compose(
    { ...makeDraft('draft', 0), title: 'Post', style: 'last-paragraph', body },
    {
      clippings: new Map([[clipping.id, { clipping, source }]]),
      locale: 'en',
      date: '2026-01-02T03:04:05+00:00',
    },
  );
  const markdown = toMarkdown(post, { frontMatter: false });
  return {
    html: toHtmlFile(post),
    clipboard: toClipboardHtml(post),
    gutenberg: toGutenberg(post),
    markdown,
    'markdown, shown': new HtmlRenderer().render(new Parser().parse(markdown)),
    'plain text': toText(post),
  };
}
