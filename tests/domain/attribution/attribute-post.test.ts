import { describe, expect, it } from 'vitest';
import type { BuiltInStyleId } from '../../../domain/attribution/styles.ts';
import { compose } from '../../../domain/post/compose.ts';
import { toGutenberg } from '../../../domain/render/to-gutenberg.ts';
import { toHtml } from '../../../domain/render/to-html.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { byId, clippingOf, postOf, type SourceSketch } from '../../builders/clipping.ts';
import { doc, draftOf, link, own, quote } from '../../builders/draft.ts';

const LINK = 'https://x.com/dana/status/17';

/** A draft that quotes one post twice, with a word of the blogger's between the two. */
const composed = (style: BuiltInStyleId, sketch: SourceSketch = {}) => {
  const source = postOf(sketch);
  const first = clippingOf('first', ['The count starts at eight.'], source);
  const { clipping } = first;
  // Words that would lead to a passage of an article; a post needs none.
  const fragment = { prefix: '', start: 'The count', end: '' };
  const anchored = { source, clipping: { ...clipping, anchor: { ...clipping.anchor, fragment } } };
  return compose(draftOf(doc(quote('first'), own('And:'), quote('second')), { style }), {
    clippings: byId(anchored, clippingOf('second', ['Nobody has read them.'], source)),
    locale: 'en-GB',
    date: '2017-05-06T12:00:00+00:00',
  });
};

describe('a quote of a post names who wrote it, with handle and permalink', () => {
  it('in the sentence before it', () => {
    const post = composed('lead-in');
    expect(toHtml(post)).toContain(
      `<p><a href="${LINK}"><em>Dana Example</em> (@dana)</a> wrote on X:</p>`,
    );
    expect(toMarkdown(post, { frontMatter: false })).toContain(
      `[*Dana Example* (@dana)](${LINK}) also wrote on X:`,
    );
    expect(toText(post)).toContain(`Dana Example (@dana) <${LINK}> wrote on X:`);
  });

  it('in its last paragraph', () => {
    const post = composed('last-paragraph');
    const line = `Dana Example (@dana), <a href="${LINK}">X</a>, 6 May 2017`;
    expect(toHtml(post)).toContain(`<figcaption>— ${line}</figcaption>`);
    expect(toGutenberg(post)).toContain(`<cite>${line}</cite>`);
    expect(toMarkdown(post, { frontMatter: false })).toContain(
      `> — Dana Example (@dana), [X](${LINK}), 6 May 2017`,
    );
  });

  it.each<[string, SourceSketch, string]>([
    ['known by the handle only', { authors: [] }, '— @dana, X <LINK>, 6 May 2017'],
    ['at an unknown time', { publishedTime: null }, '— Dana Example (@dana), X <LINK>'],
    [
      'where the blogger has another word for the network',
      { siteName: 'Twitter' },
      '— Dana Example (@dana), Twitter <LINK>, 6 May 2017',
    ],
    [
      'where the blogger has none',
      { siteName: null },
      '— Dana Example (@dana), X <LINK>, 6 May 2017',
    ],
    [
      'on Mastodon',
      {
        siteName: 'Mastodon',
        social: { network: 'mastodon', handle: '@dana@hill.example', isQuoted: false },
      },
      '— Dana Example (@dana@hill.example), Mastodon <LINK>, 6 May 2017',
    ],
  ])('when it is %s', (_, sketch, line) => {
    expect(toText(composed('last-paragraph', sketch))).toContain(line.replace('LINK', LINK));
  });

  it('by the handle alone in the sentence too, when no name is known', () => {
    const html = toHtml(composed('lead-in', { authors: [] }));
    expect(html).toContain(`<p><a href="${LINK}"><em>@dana</em></a> wrote on X:</p>`);
  });

  it('whose name is markup without becoming any', () => {
    const post = composed('last-paragraph', { authors: ['<img src=x> *D* [x](y)'] });
    expect(toHtml(post)).toContain('&lt;img src=x&gt; *D* [x](y) (@dana)');
    expect(toGutenberg(post)).not.toContain('<img');
    expect(toMarkdown(post, { frontMatter: false })).toContain(
      String.raw`\<img src=x\> \*D\* \[x\](y) (@dana)`,
    );
  });

  it('and leaves the sentence to the blogger who wrote one that links to the post', () => {
    const source = postOf();
    const lead = own('She ', link('wrote', 'https://twitter.com/dana/status/17?s=20'), ':');
    const body = doc(lead, quote('a'));
    const { blocks } = compose(draftOf(body), {
      clippings: byId(clippingOf('a', ['Eight.'], source)),
      locale: 'en',
      date: '2017-05-06T12:00:00+00:00',
    });
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'quote']);
  });
});
