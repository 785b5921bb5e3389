import { type Block, type Inline, POST_VERSION, type Post, run } from '../../domain/post/post.ts';

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
const quote = (blocks: readonly Block[], attribution: readonly Inline[] | null): Block => ({
  kind: 'quote',
  blocks,
  attribution,
  url: 'https://wire.test/campaign-hacked',
  lang: 'en',
});

/** What the source says, with everything in it that WordPress likes to rewrite. */
export const SOURCE_WORDS =
  'The "movement" said it\'s "a massive -- and coordinated -- act"... [gallery] & 9x9 <b>files</b> (tm), Wordpress :)';

/** A post in which every kind of block occurs and every kind of text lies in wait. */
export const everyBlockPost: Post = {
  version: POST_VERSION,
  title: 'Élection <i>marches</i> on & "on" [gallery]',
  byline: 'Dana',
  categories: ['General'],
  tags: ['AT&T', 'first amendment'],
  excerpt: 'A short <b>word</b> & more',
  lang: 'en',
  slug: '',
  date: '2017-05-06T16:34:00-07:00',
  isDateChosen: false,
  blocks: [
    { kind: 'note', content: [run('[guest post by Dana]')] },
    paragraph(
      run('The '),
      run('Wire', ['em'], 'https://wire.test/a?b=1&c=[d]'),
      run(' reports:'),
      { kind: 'break' },
      run('a "b" [caption]'),
    ),
    quote(
      [
        paragraph(run(SOURCE_WORDS)),
        paragraph(run('https://wire.test/alone')),
        paragraph(
          run('Bold', ['strong']),
          run(' struck', ['strike']),
          run(' code[x]', ['code']),
          run('2', ['sup']),
          run('3', ['sub']),
        ),
        {
          kind: 'list',
          ordered: true,
          items: [
            [paragraph(run('one'))],
            [
              paragraph(run('two')),
              { kind: 'list', ordered: false, items: [[paragraph(run('in'))]] },
            ],
          ],
        },
        {
          kind: 'list',
          ordered: true,
          items: [[paragraph(run('seven'))], [paragraph(run('two'))], [paragraph(run('one'))]],
          numbering: { numbers: [7, 2, 1], type: 'I' },
        },
        paragraph({ ...run('表示'), ruby: { reading: 'ひょうじ', around: ['(', ')'] } }),
        {
          kind: 'quote',
          blocks: [paragraph(run('“Inside.”'))],
          attribution: null,
          url: null,
          lang: null,
        },
        { kind: 'heading', level: 4, content: [run('Heading inside')] },
      ],
      [
        run('Jane Doe, '),
        run('“Hacked”', [], 'https://wire.test/campaign-hacked#:~:text=The,files'),
        run(', '),
        run('Wire', ['em']),
      ],
    ),
    quote([paragraph(run('Bref, « c’est tout »\u00A0!'))], null),
    { kind: 'heading', level: 2, content: [run('Two <two>')] },
    { kind: 'heading', level: 3, content: [run('Three')] },
    { kind: 'embed', url: 'https://twitter.com/someone/status/860' },
    { kind: 'embed', url: 'https://www.youtube.com/watch?v=a--b&list=c' },
    { kind: 'embed', url: 'https://mastodon.test/@someone/109' },
    { kind: 'code', text: 'if (a < b && c) {\n  "go" [gallery]\n}\nhttps://wire.test/code' },
    { kind: 'rule' },
    {
      kind: 'list',
      ordered: false,
      items: [[paragraph(run('a')), paragraph(run('b'))], [quote([paragraph(run('q'))], null)]],
    },
    paragraph(run('<!-- wp:html --><script>alert(1)</script><!-- /wp:html -->')),
  ],
};
