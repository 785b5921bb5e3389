import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/draft/draft.ts';
import { draftProblems } from '../../../domain/draft/draft-problems.ts';
import { compose } from '../../../domain/post/compose.ts';
import type { Block, Inline } from '../../../domain/post/post.ts';
import { byId, clippingOf, sourceOf } from '../../builders/clipping.ts';
import { doc, draftOf, link, own, quote } from '../../builders/draft.ts';

const wire = sourceOf();
const gazette = sourceOf({
  id: 'source-2',
  url: 'https://gazette.test/leaks',
  siteName: 'The Gazette',
  title: 'We will not print them',
  authors: [],
});
const clippings = byId(
  clippingOf('hack', ['“We were hacked,” it said.'], wire),
  clippingOf('polls', ['He extended his lead.'], wire),
  clippingOf('leaks', ['First.', 'Second.'], gazette),
);

const composed = (body: Node, details: Partial<Draft> = {}) =>
  compose(draftOf(body, details), {
    clippings,
    locale: 'en-US',
    date: '2017-05-06T12:00:00+00:00',
  });

const words = (content: readonly Inline[]) =>
  content.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('');

/** The post in lines, as one would read it aloud. */
const picture = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => {
    if (block.kind === 'quote') {
      const line = block.attribution ? ` — ${words(block.attribution)}` : '';
      return `> ${picture(block.blocks).join(' / ')}${line}`;
    }
    return 'content' in block ? words(block.content) : block.kind;
  });

describe('lead-in style', () => {
  it('says who reports before the quote, with the link on the name', () => {
    const { blocks } = composed(doc(quote('hack')));
    expect(picture(blocks)).toEqual(['Continental Wire reports:', '> “We were hacked,” it said.']);
    expect(blocks[0]).toMatchObject({
      content: [{ marks: ['em'], href: 'https://wire.test/2017/05/05/hack' }, {}],
    });
  });

  it('leaves the lead-in to the blogger who wrote one that links to the source', () => {
    const lead = own(
      'The ',
      link('wire', 'https://www.wire.test/2017/05/05/hack?utm_source=x'),
      ' says:',
    );
    expect(picture(composed(doc(lead, quote('hack'))).blocks)).toEqual([
      'The wire says:',
      '> “We were hacked,” it said.',
    ]);
  });

  it('links to the very passage when words are known that lead there', () => {
    const { clipping, source } = clippingOf('found', ['He extended his lead.'], wire);
    const fragment = { prefix: '', start: 'He extended', end: 'lead' };
    const found = { clipping: { ...clipping, anchor: { ...clipping.anchor, fragment } }, source };
    const { blocks } = compose(draftOf(doc(quote('found'))), {
      clippings: byId(found),
      locale: 'en-US',
      date: '2017-05-06T12:00:00+00:00',
    });
    const link = 'https://wire.test/2017/05/05/hack#:~:text=He%20extended,lead';
    expect(blocks[0]).toMatchObject({ content: [{ href: link }, {}] });
    expect(blocks[1]).toMatchObject({ url: 'https://wire.test/2017/05/05/hack' });
  });

  it('takes a link of the blogger to a passage for a link to the source', () => {
    const lead = own('The ', link('wire', 'https://wire.test/2017/05/05/hack#:~:text=x'), ' says:');
    expect(picture(composed(doc(lead, quote('hack'))).blocks)[0]).toBe('The wire says:');
  });

  it('still leads in when the blogger’s paragraph links elsewhere', () => {
    const lead = own('See ', link('this', 'https://elsewhere.test/'), ':');
    expect(picture(composed(doc(lead, quote('hack'))).blocks)[1]).toBe('Continental Wire reports:');
  });

  it('names a source once for an unbroken row of its quotes, and again after other words', () => {
    const body = doc(
      quote('hack'),
      quote('polls'),
      own('And then:'),
      quote('polls'),
      quote('leaks'),
    );
    expect(picture(composed(body).blocks)).toEqual([
      'Continental Wire reports:',
      '> “We were hacked,” it said.',
      '> He extended his lead.',
      'And then:',
      'Continental Wire also reports:',
      '> He extended his lead.',
      'The Gazette reports:',
      '> First. / Second.',
    ]);
  });
});

describe('last-paragraph style', () => {
  it('names the source in full under the first quote of a row, and briefly under the next', () => {
    const body = doc(quote('hack'), quote('polls'), quote('leaks'));
    expect(picture(composed(body, { style: 'last-paragraph' }).blocks)).toEqual([
      '> “We were hacked,” it said. — Jane Doe, Campaign says it was hacked, Continental Wire, May 5, 2017',
      '> He extended his lead. — Continental Wire',
      '> First. / Second. — We will not print them, The Gazette, May 5, 2017',
    ]);
  });
});

describe('the blogger’s own part', () => {
  it('puts the guest’s byline first', () => {
    expect(picture(composed(doc(own('Hello.')), { guest: 'Dana' }).blocks)).toEqual([
      '[guest post by Dana]',
      'Hello.',
    ]);
  });

  it('leaves out paragraphs that say nothing', () => {
    expect(picture(composed(doc(own(), own('Hello.'), own())).blocks)).toEqual(['Hello.']);
  });
});

describe('before it goes out', () => {
  it('tells what is missing, in the order in which to mend it', () => {
    expect(draftProblems(draftOf(doc(own())), clippings)).toEqual(['no-title', 'no-body']);
    expect(draftProblems(draftOf(doc(quote('gone')), { title: 'T' }), clippings)).toEqual([
      'missing-quote',
    ]);
    expect(draftProblems(draftOf(doc(quote('hack')), { title: 'T' }), clippings)).toEqual([]);
  });
});
