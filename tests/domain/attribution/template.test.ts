import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { STYLES } from '../../../domain/attribution/styles.ts';
import { LONGEST_TEMPLATE } from '../../../domain/attribution/template/longest.ts';
import { rememberingSpeaker } from '../../../domain/attribution/template/remembering-speaker.ts';
import { TEMPLATE_NAMES } from '../../../domain/attribution/template/template-names.ts';
import { templateOfStyle } from '../../../domain/attribution/template/template-of-style.ts';
import { templateSpeaker } from '../../../domain/attribution/template/template-speaker.ts';
import type { TemplateOccasion } from '../../../domain/attribution/template/template-values.ts';
import { compose } from '../../../domain/post/compose.ts';
import type { Inline } from '../../../domain/post/post.ts';
import { toHtml } from '../../../domain/render/to-html.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { phrasesFor } from '../../../domain/words/phrases-for.ts';
import { byId, clippingOf, postOf, type SourceSketch, sourceOf } from '../../builders/clipping.ts';
import { doc, draftOf, quote } from '../../builders/draft.ts';

const HREF = 'https://wire.test/2017/05/05/hack#:~:text=He%20said';
const speak = templateSpeaker();
const occasion = (sketch: SourceSketch = {}, more: Partial<TemplateOccasion> = {}) => ({
  source: sourceOf(sketch),
  href: HREF,
  mention: 'first' as const,
  facts: { isEmphasised: false, hatTip: '' },
  ...more,
});
const saidBy = (template: string, given = occasion(), lang = 'en') =>
  speak(template, given, phrasesFor(lang));

/** What a template says, with its marks and links to be seen. */
function picture(template: string, given = occasion(), lang = 'en'): string {
  const said = saidBy(template, given, lang);
  if (!said.ok) return `${said.problem.kind} ${said.problem.name} ${said.problem.line}`;
  return said.content.map(pictureOf).join('');
}

const pictureOf = (inline: Inline): string => {
  if (inline.kind === 'break') return '/';
  const text = inline.marks.reduce((words, mark) => `<${mark} ${words}>`, inline.text);
  return inline.href === null ? text : `[${text}](${inline.href})`;
};

describe('a template says', () => {
  it.each<[string, string]>([
    ['{{ author }} in *{{ publication }}*', 'Jane Doe in <em Continental Wire>'],
    ['[**{{ title }}**]({{ url }})', `[<strong Campaign says it was hacked>](${HREF})`],
    ['{{ title | upcase | truncate: 11, "…" }}', 'CAMPAIGN S…'],
    ['{{ iso_date | date: "%d.%m.%Y" }}', '05.05.2017'],
    ['{{ author }}<br>{{ site }}', 'Jane Doe/wire.test'],
    ['- {{ year }}', '- 2017'],
    ['# not a heading', '# not a heading'],
    ['Q&amp;A & <b>{{ handle }}</b>', 'Q&amp;A & <b></b>'],
    ['[x](javascript:alert(1))', 'x'],
    ['{% for one in authors %}{{ one }};{% endfor %}', 'Jane Doe;'],
    ['{% capture who %}*{{ author }}*{% endcapture %}{{ who }}', '*Jane Doe*'],
    ['{% raw %}{{ author }}{% endraw %}', '{{ author }}'],
    ['{% if mention == "first" %}first{% else %}again{% endif %}', 'first'],
    [
      '[a]({{ archive_url }})',
      '[a](https://web.archive.org/web/20170506/https://wire.test/2017/05/05/hack)',
    ],
    ['  \n {% comment %} nothing {% endcomment %} \n', ''],
  ])('%j: %s', (template, said) => {
    expect(picture(template)).toBe(said);
  });

  it('nothing for what is unknown, nor what is put around it', () => {
    const unknown = occasion({ authors: [], publishedTime: null, title: null });
    expect(
      picture(
        '{{ author | followed_by: ", " }}{{ publication }}{{ date | preceded_by: ", " }}',
        unknown,
      ),
    ).toBe('Continental Wire');
    expect(picture('{{ title | default: publication }}', unknown)).toBe('Continental Wire');
    expect(picture('*{{ author }}*{{ title }}{{ date }}', unknown)).toBe('');
  });

  it('dates and lists in the language of the draft, and keeps a name on its side', () => {
    const given = occasion({ authors: ['Jane Doe', 'John Roe'] });
    expect(picture('{{ author }}, {{ date }}', given, 'de')).toBe(
      'Jane Doe und John Roe, 5. Mai 2017',
    );
    expect(picture('بحسب {{ publication }}:', given, 'ar')).toBe(
      'بحسب <isolate Continental Wire>:',
    );
  });

  it('who wrote a post, with handle and network', () => {
    expect(
      picture('{{ author }} {{ handle }} {{ network }}', occasion({}, { source: postOf() })),
    ).toBe('Dana Example (@dana) @dana X');
  });
});

test.each<[string, string]>([
  ['{{ autor }}', 'variable autor 1'],
  ['a\n{{ author | shout }}', 'filter shout 2'],
  ['a\n\n{% include "x" %}', 'tag include 3'],
  ['{% render "https://evil.test/x" %}', 'tag render 1'],
  ['{% if author %}x', 'unclosed {% if author %} 1'],
  ['{{ author', 'unclosed "{{ author" 1'],
  ['{{ author.constructor }}', 'variable author.constructor 1'],
  ['{{ authors.__proto__ }}', 'variable authors.__proto__ 1'],
  ['x'.repeat(LONGEST_TEMPLATE + 1), 'long  null'],
])(
  'a template that cannot be used, as %.40j, is told with its reason and line',
  (template, told) => {
    expect(picture(template)).toBe(told);
  },
);

test.each([
  `{% assign a = "xxxxxxxxxx" %}${'{% assign a = a | append: a %}'.repeat(40)}{{ a }}`,
  '{% for i in (1..99999999) %}x{% endfor %}',
  `${'{% for i in (1..999) %}'.repeat(5)}{{ i }}${'{% endfor %}'.repeat(5)}`,
  '{% for i in (1..9999) %}{{ i }}{% endfor %}',
  `${'{% for a in authors %}{% for b in authors %}'.repeat(40)}{{ a }}`.concat(
    '{% endfor %}'.repeat(80),
  ),
])('a template that would go on for ever is stopped: %.60s', (template) => {
  const begun = performance.now();
  const three = occasion({ authors: ['Ann', 'Ben', 'Cem'] });
  const said = saidBy(template, three);
  expect(said).toMatchObject({ ok: false, problem: { kind: 'limit' } });
  for (let tries = 0; tries < 200; tries += 1) saidBy(template, three);
  expect(performance.now() - begun).toBeLessThan(4000);
});

describe('no value adds to what a template has', () => {
  const SIGNS =
    '*_`[](){}<>!&#|\\~"\'^=+-.:;/ \n\t\r\u2028\u202E\u2066\u2069\u200F\uE000\uE001\uF8FF%\u0000'.split(
      '',
    );
  const BITS = [
    '](https://evil.test)',
    '<a href="//evil.test">',
    '{{ url }}',
    '{% raw %}',
    '<br>',
    '&lt;b&gt;',
    '%EE%80%80',
    'https://evil.test/',
    '![x](y)',
    '**b**',
    '\n\n# h',
    '  \n',
    '&#10;',
    '<https://evil.test>',
  ];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...BITS), fc.string()), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => `a${parts.join('')}z`);
  const TEMPLATES = [
    '{{ author }}, [*{{ title }}*]({{ url }}), `{{ publication }}`, **{{ handle }}{{ network }}**{{ hat_tip }}',
    '[{{ title }}](https://archive.test/?q={{ title }}) <{{ author }}> {{ author }}*{{ title }}*',
    '{% capture x %}{{ title }}{% endcapture %}_{{ x }}_ {{ x | upcase | truncate: 9 }}',
    '{{ title | replace: "a", "*" }}<br>{{ author | append: "](" }}({{ publication }})',
  ];
  /** Where the marks, links and breaks are, whatever the words. Isolation follows the letters of a name. */
  const shape = (content: readonly Inline[]): string =>
    content
      .map((inline) =>
        inline.kind === 'break'
          ? 'break'
          : `${inline.marks.filter((mark) => mark !== 'isolate')} ${inline.href === null ? '' : new URL(inline.href).host}`,
      )
      .filter((one, index, all) => one !== all[index - 1])
      .join('|');

  test.each(TEMPLATES)('in %s', (template) => {
    fc.assert(
      fc.property(
        fc.tuple(hostile, hostile, hostile, hostile),
        ([title, author, siteName, hatTip]) => {
          const facts = { isEmphasised: false, hatTip };
          const bad = saidBy(template, occasion({ title, authors: [author], siteName }, { facts }));
          const plain = { title: 'abz', authors: ['abz'], siteName: 'abz' };
          const good = saidBy(template, occasion(plain, { facts: { ...facts, hatTip: 'abz' } }));
          if (!bad.ok || !good.ok) throw new Error(JSON.stringify(bad));
          expect(shape(bad.content)).toBe(shape(good.content));
          const text = bad.content.map((one) => (one.kind === 'text' ? one.text : '')).join('');
          expect(text).not.toMatch(/[\n\r\u2028\u2029\u202A-\u202E\u2066-\u2069\uE000-\uF8FF]/);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('nor does a title that is an address lead anywhere it may not', () => {
    const given = occasion({ title: 'javascript:alert(1)' });
    expect(picture('[x]({{ title }})', given)).toBe('x');
  });
});

describe('a draft in words of the blogger’s own', () => {
  const composed = (template: string, stands: 'before' | 'inside' | 'inline' = 'inside') =>
    compose(
      draftOf(doc(quote('a'), quote('b', { hatTip: 'Lee' })), { style: 'mine', lang: 'en' }),
      {
        clippings: byId(clippingOf('a', ['One.']), clippingOf('b', ['Two.'])),
        locale: 'en',
        date: '',
        styles: [...STYLES, { id: 'mine', place: 'template', name: 'Mine', stands, template }],
        speak,
      },
    );

  it('has them at their place, with what they do not say of the quote beside them', () => {
    expect(toText(composed('Seen in {{ publication }}'))).toContain(
      '> — Seen in Continental Wire (h/t Lee)',
    );
    expect(toText(composed('Thanks, {{ hat_tip }}!'))).toContain('> — Thanks, Lee!\n');
    expect(toText(composed('({{ mention }})', 'inline'))).toContain('> One. (first)');
    expect(toText(composed('([{{ site }}]({{ url }}))', 'inline'))).toContain('> Two. (wire.test');
    expect(toHtml(composed('As *{{ publication }}* has it:', 'before'))).toContain(
      '<p>As <em>Continental Wire</em> has it:</p>',
    );
  });

  it('has a built-in style stand in when they cannot be used', () => {
    expect(toText(composed('{{ autor }}', 'before'))).toContain('> reports:');
    expect(toText(composed('{{ autor }}'))).toContain('> — Jane Doe, Campaign');
  });
});

describe.each(STYLES.map((style) => [style.id, style] as const))('a copy of %s', (_, style) => {
  it.each(['en', 'de', 'ar'])('is a template that works in %s and says nothing unknown', (lang) => {
    const { template } = templateOfStyle(style, phrasesFor(lang));
    for (const sketch of [{}, { authors: [], publishedTime: null, title: null, siteName: null }]) {
      for (const mention of ['first', 'later'] as const) {
        const text = picture(template, occasion(sketch, { mention }), lang);
        expect(text).not.toMatch(/null|^(variable|filter|tag|form)|[,،] *$|^[,،]|[,،] *[,،]/);
      }
    }
  });
});

test('a copy says what its style says', () => {
  const english = phrasesFor('en');
  const copies = STYLES.map((style) => picture(templateOfStyle(style, english).template));
  expect(copies.slice(0, 5)).toEqual([
    `[<em Continental Wire>](${HREF}) reports:`,
    `Jane Doe, [Campaign says it was hacked](${HREF}), <em Continental Wire>, May 5, 2017`,
    `[Jane Doe](${HREF}) writes in <em Continental Wire>:`,
    `[<em Continental Wire>](${HREF}), May 5, 2017`,
    `([<em Continental Wire>](${HREF}), May 5, 2017)`,
  ]);
});

test('every name that is listed for bloggers can be used', () => {
  for (const name of TEMPLATE_NAMES) expect(saidBy(`{{ ${name} }}`).ok).toBe(true);
});

test('a template is asked once for a source that stays as it is, and again when something changes', () => {
  let asked = 0;
  const remembering = rememberingSpeaker((...given) => {
    asked += 1;
    return speak(...given);
  });
  const given = occasion();
  const book = phrasesFor('en');
  for (const one of [given, given, { ...given, mention: 'later' as const }, occasion()])
    remembering('{{ mention }}', one, book);
  expect(asked).toBe(3);
});
