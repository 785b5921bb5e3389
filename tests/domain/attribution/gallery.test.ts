import { describe, expect, it, test } from 'vitest';
import { attributeQuote } from '../../../domain/attribution/attribute-quote.ts';
import { type BuiltInStyleId, STYLES, styleById } from '../../../domain/attribution/styles.ts';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { attributionFromHtml } from '../../../domain/draft/quote-attribution.ts';
import { readBody } from '../../../domain/draft/read-body.ts';
import { compose } from '../../../domain/post/compose.ts';
import { toHtml } from '../../../domain/render/to-html.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { phrasesFor } from '../../../domain/words/phrases-for.ts';
import { byId, clippingOf, postOf, type SourceSketch, sourceOf } from '../../builders/clipping.ts';
import { doc, draftOf, own, quote } from '../../builders/draft.ts';

/** A post with a quote, a further one in its row, a word of the blogger's and a later one, all of one source. */
const composed = (style: BuiltInStyleId, source = sourceOf(), lang = 'en') =>
  compose(draftOf(doc(quote('a'), quote('b'), own('…'), quote('c')), { style, lang }), {
    clippings: byId(
      clippingOf('a', ['One.'], source),
      clippingOf('b', ['Two.'], source),
      clippingOf('c', ['Three.'], source),
    ),
    locale: 'en',
    date: '2017-05-06T12:00:00+00:00',
  });

/** What the post says, line by line, without links, empty lines and the blogger's own word. */
const said = (...given: Parameters<typeof composed>): readonly string[] =>
  toText(composed(...given))
    .split('\n')
    .map((line) => line.replace(/ <[^<>]*>/g, ''))
    .filter((line) => !/^>?$|^…$/.test(line));

const TITLE = 'Campaign says it was hacked';

test.each<[BuiltInStyleId, readonly string[]]>([
  [
    'lead-in',
    ['Continental Wire reports:', '> One.', '> Two.', 'Continental Wire also reports:', '> Three.'],
  ],
  [
    'author-lead-in',
    [
      'Jane Doe writes in Continental Wire:',
      '> One.',
      '> Two.',
      'Jane Doe also writes in Continental Wire:',
      '> Three.',
    ],
  ],
  [
    'publication-line',
    [
      '> One.',
      '> — Continental Wire, May 5, 2017',
      '> Two.',
      '> — Continental Wire',
      '> Three.',
      '> — Continental Wire',
    ],
  ],
  [
    'inline',
    [
      '> One. (Continental Wire, May 5, 2017)',
      '> Two. (Continental Wire)',
      '> Three. (Continental Wire)',
    ],
  ],
  [
    'via',
    [
      '> One.',
      '> — via Continental Wire',
      '> Two.',
      '> — via Continental Wire',
      '> Three.',
      '> — via Continental Wire',
    ],
  ],
  [
    'card',
    [
      '> One.',
      `> — ${TITLE}`,
      '> Jane Doe, Continental Wire, May 5, 2017',
      '> Two.',
      '> — Continental Wire',
      '> Three.',
      `> — ${TITLE}`,
      '> Continental Wire',
    ],
  ],
  [
    'archived',
    [
      '> One.',
      `> — Jane Doe, ${TITLE}, Continental Wire, May 5, 2017 (archived)`,
      '> Two.',
      '> — Continental Wire',
      '> Three.',
      '> — Continental Wire (archived)',
    ],
  ],
  ['named', ['> One.', '> Two.', '> Three.']],
])('the style %s says this at a first, a next and a later quote of a source', (style, lines) => {
  expect(said(style)).toEqual(lines);
});

describe('footnotes', () => {
  it('give a source one number, which leads to the passage, and one note at the end', () => {
    const html = toHtml(composed('footnotes'));
    expect(html).toContain(
      '<p>One.<a href="https://wire.test/2017/05/05/hack"><sup>[1]</sup></a></p>',
    );
    expect(html.match(/<sup>\[1\]<\/sup>/g)).toHaveLength(3);
    expect(html).toContain(
      `<hr>\n<ol>\n<li>Jane Doe, <a href="https://wire.test/2017/05/05/hack">${TITLE}</a>, <em>Continental Wire</em>, May 5, 2017</li>\n</ol>`,
    );
  });

  it('number sources in the order of the post, in Markdown too', () => {
    const other = sourceOf({ id: 'source-2', url: 'https://gazette.test/a', siteName: 'Gazette' });
    const post = compose(
      draftOf(doc(quote('g'), quote('w'), quote('g')), { style: 'footnotes', lang: 'en' }),
      {
        clippings: byId(clippingOf('g', ['G.'], other), clippingOf('w', ['W.'])),
        locale: 'en',
        date: '',
      },
    );
    const markdown = toMarkdown(post, { frontMatter: false });
    expect(markdown.match(/\d(?=\\?\]|[)¹²]*\]\()/g)).toEqual(['1', '2', '1']);
    expect(markdown).toContain(
      '1. Jane Doe, [Campaign says it was hacked](https://gazette.test/a)',
    );
  });
});

test('a link to the archive is the day’s look-up address, beside the link to the page', () => {
  expect(toHtml(composed('archived'))).toContain(
    '(<a href="https://web.archive.org/web/20170506/https://wire.test/2017/05/05/hack">archived</a>)',
  );
});

const UNKNOWN: readonly [string, SourceSketch][] = [
  ['author', { authors: [] }],
  ['date', { publishedTime: null }],
  ['title', { title: null }],
  ['publication', { siteName: null }],
  ['everything', { authors: [], publishedTime: null, title: null, siteName: null }],
];

describe.each(STYLES.map(({ id }) => id))('the style %s', (style) => {
  it.each(UNKNOWN)('says nothing for an unknown %s, and leaves no gap', (_, sketch) => {
    for (const source of [sourceOf(sketch), postOf(sketch)]) {
      for (const lang of ['en', 'de', 'ar']) {
        const text = said(style, source, lang).join('\n');
        expect(text).not.toMatch(/null|undefined|Invalid|\{|\(\)|[,،]\s*([,،)\n:]|$)|— *$|[ ]{2}/m);
      }
    }
  });

  it('names the network and the handle of a post where it names anything', () => {
    const text = said(style, postOf()).join('\n');
    if (style === 'named') expect(text).not.toContain('X');
    else expect(text).toContain('X');
    if (/lead-in|last|foot|card|archived/.test(style))
      expect(text).toContain('Dana Example (@dana)');
  });
});

describe('what is to be said of a quote itself', () => {
  const facts = { isEmphasised: true, hatTip: 'Lee' };
  const line = (style: BuiltInStyleId, lang: string): string => {
    const { line, tail } = attributeQuote(
      clippingOf('a', ['One.']),
      { ownBlockBefore: null, sourceBefore: null, named: new Set() },
      { style: styleById(style), book: phrasesFor(lang), facts },
    );
    return (line ?? tail ?? []).map((one) => (one.kind === 'text' ? one.text : '\n')).join('');
  };

  it.each<[BuiltInStyleId, string, string]>([
    ['lead-in', 'en', 'emphasis added, h/t Lee'],
    ['named', 'de', 'Hervorhebung hinzugefügt, Hinweis von Lee'],
    ['via', 'en', 'via Continental Wire (emphasis added, h/t Lee)'],
    ['inline', 'en', '(Continental Wire, May 5, 2017, emphasis added, h/t Lee)'],
    ['footnotes', 'ar', 'التشديد مضاف، بإشارة من Lee'],
  ])('is said in the style %s, in %s', (style, lang, words) => {
    expect(line(style, lang)).toBe(words);
  });
});

describe('a quote with a style of its own', () => {
  const withOwn = (...styles: readonly (string | null)[]) =>
    compose(
      draftOf(doc(...styles.flatMap((style) => [own('…'), quote('a', { style })])), {
        style: 'via',
        lang: 'en',
      }),
      { clippings: byId(clippingOf('a', ['One.'])), locale: 'en', date: '' },
    );

  it('has it, and the others have the draft’s', () => {
    const text = toText(withOwn('lead-in', null, 'named'));
    expect(text).toContain('Continental Wire <https://wire.test/2017/05/05/hack> reports:');
    expect(text.match(/— via/g)).toHaveLength(1);
  });

  it('falls back to the draft’s when its own is not there any more', () => {
    expect(toText(withOwn('gone'))).toContain('> — via Continental Wire');
  });

  it('keeps it, and who led there, when it is copied', () => {
    const node = quote('a', { style: 'named', hatTip: 'Lee' });
    const dom = draftSchema.nodes.quote.spec.toDOM?.(node) as unknown as readonly [
      string,
      Record<string, string>,
    ];
    const element = { getAttribute: (name: string) => dom[1][name] ?? null };
    expect(attributionFromHtml(element)).toEqual({ style: 'named', hatTip: 'Lee' });
  });

  it('is read from drafts of before, as one without a choice', () => {
    const old = { type: 'doc', content: [{ type: 'quote', attrs: { clippingId: 'a' } }] };
    expect(readBody(old).firstChild?.attrs).toMatchObject({
      clippingId: 'a',
      style: null,
      hatTip: '',
    });
  });
});
