import { describe, expect, it } from 'vitest';
import { readForDraft } from '../../../adapters/blogs/wordpress/read-for-draft.ts';
import { type Draft, makeDraft } from '../../../domain/draft/draft.ts';
import { type Post, run } from '../../../domain/post/post.ts';
import { bringTheirs } from '../../../domain/publish/bring-theirs.ts';
import { toGutenberg } from '../../../domain/render/to-gutenberg.ts';
import { shortPost } from './publication-request.ts';

const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const quote = (clippingId: string) => ({ type: 'quote', attrs: { clippingId } });
const quoted = (words: string) =>
  ({
    kind: 'quote',
    blocks: [{ kind: 'paragraph', content: [run(words)] }],
    attribution: null,
    url: null,
    lang: null,
  }) as const;

/** A draft of two quotes between own words, and the post that was made of it. */
const draft: Draft = {
  ...makeDraft('draft', 1),
  title: 'Before',
  body: {
    type: 'doc',
    content: [text('Opening.'), quote('one'), text('Between.'), quote('two'), text('Closing.')],
  },
};
const post: Post = shortPost('Before', {
  blocks: [
    { kind: 'paragraph', content: [run('Opening.')] },
    // A lead-in: only the post has it.
    { kind: 'paragraph', content: [run('Reuters reports:')] },
    quoted('The first source says "this".'),
    { kind: 'paragraph', content: [run('Between.')] },
    quoted('The second says that.'),
    { kind: 'paragraph', content: [run('Closing.')] },
  ],
});
const sent = toGutenberg(post);
const bring = (content: string, more: { readonly title?: string } = {}) =>
  bringTheirs(draft, {
    theirs: readForDraft({ content, ...more }),
    ours: readForDraft({ content: sent }),
    post,
    terms: {},
  });
const body = (brought: ReturnType<typeof bring>) => brought.change.body?.content;

describe('bringing what was changed on the blog into the draft', () => {
  it('changes nothing where nothing was changed', () => {
    expect(body(bring(sent))).toEqual(draft.body.content);
  });

  it('brings titles and excerpts as the words that they are', () => {
    expect(readForDraft({ title: 'AT&amp;T &#091;x]', excerpt: 'A &lt;b&gt;' })).toEqual({
      title: 'AT&T [x]',
      excerpt: 'A <b>',
    });
    expect(bring(sent, { title: 'After' }).change.title).toBe('After');
  });

  it('makes changed and added blocks own paragraphs, headings and lists', () => {
    const theirs = sent
      .replace(
        '<p>Between.</p>',
        '<p>Between, <strong>by <a href="https://a.test/">hand</a></strong>.</p>',
      )
      .concat(
        '\n\n<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">New</h3>\n<!-- /wp:heading -->',
      )
      .concat(
        '\n\n<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>a<!-- wp:list -->\n<ol><li>b</li></ol>\n<!-- /wp:list --></li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
      );
    const brought = bring(theirs);
    expect(brought).toMatchObject({ keptQuotes: 0, leftOut: 0 });
    expect(body(brought)).toMatchObject([
      text('Opening.'),
      quote('one'),
      {
        type: 'paragraph',
        content: [
          { text: 'Between, ' },
          { text: 'by ', marks: [{ type: 'strong' }] },
          { text: 'hand' },
          { text: '.' },
        ],
      },
      quote('two'),
      text('Closing.'),
      { type: 'heading', attrs: { level: 3 } },
      {
        type: 'bulletList',
        content: [
          { content: [text('a'), { type: 'orderedList', content: [{ content: [text('b')] }] }] },
        ],
      },
    ]);
  });

  it('keeps the source’s words where a quote was changed, and says so', () => {
    const brought = bring(sent.replace('The second says that.', 'The second says the contrary.'));
    expect(brought.keptQuotes).toBe(1);
    expect(body(brought)).toEqual(draft.body.content);
    expect(JSON.stringify(brought.change)).not.toContain('contrary');
  });

  it('leaves out a quote that was taken out there; one that only the blog has is without a source', () => {
    const [first = ''] = /<!-- wp:quote -->[\s\S]*?<!-- \/wp:quote -->/.exec(sent) ?? [];
    expect(body(bring(sent.replace(first, '')))).not.toContainEqual(quote('two'));
    const added = `${sent}\n\n${first.replace('this', 'something else')}`;
    expect(bring(added)).toMatchObject({ keptQuotes: 0, leftOut: 0 });
    expect(body(bring(added))?.at(-1)).toMatchObject({
      type: 'foreignQuote',
      content: [{ content: [{ text: 'The first source says "something else".' }] }],
    });
  });

  it('brings pictures and the place where lists of posts break off', () => {
    const added = toGutenberg({
      ...post,
      blocks: [
        { kind: 'more' },
        { kind: 'picture', url: 'https://a.test/x.jpg', alt: 'a "b"', credit: 'Jane' },
      ],
    });
    expect(body(bring(`${sent}\n\n${added}`))?.slice(-2)).toEqual([
      { type: 'more' },
      { type: 'image', attrs: { url: 'https://a.test/x.jpg', alt: 'a "b"', credit: 'Jane' } },
    ]);
  });

  it('reads the classic editor’s loose HTML, and nothing dangerous of it', () => {
    const brought = bring(
      '<p onclick="x()">Loose <a href="javascript:x()">words</a></p><script>x()</script>',
    );
    expect(body(brought)).toMatchObject([
      { type: 'paragraph', content: [{ type: 'text', text: 'Loose words' }] },
      {},
    ]);
    expect(JSON.stringify(brought)).not.toContain('javascript');
  });
});
