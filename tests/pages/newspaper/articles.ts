import { type Article, type Passage, passage } from './article.ts';

/** A wire story: where four of the 2017 post's quotes come from. */
export const hack = {
  path: '/world/macron-campaign-hack',
  title: 'Macron campaign says its e-mails were dumped online on the eve of the vote',
  siteName: 'Continental Wire',
  authors: ['Elena Marchetti', 'Tom Brennan'],
  publishedTime: '2017-05-05T23:48:00+02:00',
  modifiedTime: '2017-05-06T01:12:00+02:00',
  canonical: '/world/macron-campaign-hack',
  lang: 'en',
  standfirst: 'Files appear under the name EMLEAKS an hour before candidates must fall silent.',
  body: 'hack',
  passages: {
    claim: passage(
      'claim',
      'The campaign of Emmanuel Macron, front-runner for the French presidency, said late on Friday that a “massive” computer hack had dumped its e-mails on the internet, 1-1/2 days before the run-off that pits the centrist against Marine Le Pen of the far right.',
    ),
    polls: passage(
      'polls',
      'Surveys published on Friday, the last that the law allows, showed Macron extending his lead: some 62 percent of those asked meant to vote for him, his best figure since the first round.',
    ),
    emleaks: passage(
      'emleaks',
      'About 9 gigabytes of data were posted on Friday evening by a profile called EMLEAKS on Pastebin, a site that lets people share documents without giving a name. It was not clear who stood behind the profile, or whether any of the papers was genuine.',
    ),
    statement: {
      start: '#confirms',
      end: '#statement',
      text: 'Macron’s political movement, En Marche! (“Onward!”), confirmed that it had been broken into.\n\n“Tonight the En Marche! movement is the victim of a massive and coordinated hack,” it said in a statement. “Those who spread these files put false papers among the real ones ‘to sow doubt and misinformation’, and they do it in the last hour in which we may answer.”',
    },
  },
} as const satisfies Article;

/** A second story of the same agency: a quotation first, its speaker after. */
export const commission = {
  path: '/world/commission-warns-media',
  title: 'French election commission warns media over leaked campaign files',
  siteName: 'Continental Wire',
  authors: ['Tom Brennan'],
  publishedTime: '2017-05-06T12:05:00+02:00',
  modifiedTime: null,
  canonical: '/world/commission-warns-media',
  lang: 'en',
  standfirst: 'Spreading false news can be a crime, the body reminds news rooms.',
  body: 'commission',
  passages: {
    appeal: passage(
      'appeal',
      '“On the eve of the most important choice that our institutions know, the commission asks all who are present on websites and social networks, the media first but every citizen as well, to show responsibility and not to pass these contents on, so that the sincerity of the ballot is not harmed,” the commission said in a statement on Saturday.',
    ),
  },
} as const satisfies Article;

/** A newspaper's story with accents, quotations inside quotations, a hashtag and two languages. */
export const gazette = {
  path: '/politique/the-night-before',
  title: 'Why the papers stay silent: “We won’t let others set the calendar”',
  siteName: 'Gazette des Deux Rives',
  authors: ['Zoé Lefèvre-Núñez'],
  publishedTime: '2017-05-06T18:30:00+02:00',
  modifiedTime: null,
  canonical: '/politique/the-night-before',
  lang: 'en',
  standfirst: 'Paris news rooms have the files. Few will print a word before Sunday night.',
  body: 'gazette',
  passages: {
    decision: {
      start: '#gazette',
      end: '#tweet',
      text: '“If these documents hold revelations, the Gazette will of course publish them, once they have been examined by the rules of our craft,” editor-in-chief Hélène Fauré wrote to readers. “We won’t let ‘unnamed actors’ set the calendar on the very eve of the vote.”\n\nOne deputy leader of the far right saw it otherwise, and asked on Twitter: «\u00A0Les #MacronLeaks nous apprendront-ils ce que la presse a préféré taire\u00A0? Effrayant, ce naufrage démocratique\u00A0!!!\u00A0»',
    },
  },
} as const satisfies Article;

/** A page that names neither author nor date. */
export const opinion = {
  path: '/opinion/noise-in-the-last-hour',
  title: 'Noise in the last hour',
  siteName: 'The Harbor Ledger',
  authors: [],
  publishedTime: null,
  modifiedTime: null,
  canonical: '/opinion/noise-in-the-last-hour',
  lang: 'en',
  standfirst: 'What a leak on the last night is for.',
  body: 'opinion',
  passages: {
    doubt: passage(
      'doubt',
      'A leak on the last night is not an argument; it is a noise made so that nobody can hear one. Whoever prints it first has not won a race, and whoever waits until Monday has lost nothing but an evening.',
    ),
  },
} as const satisfies Article;

/** A page whose Content-Security-Policy forbids everything but its own style sheet. */
export const strict = {
  path: '/world/prosecutor-opens-inquiry',
  title: 'Paris prosecutor opens inquiry into campaign break-in',
  siteName: 'Continental Wire',
  authors: ['Elena Marchetti'],
  publishedTime: '2017-05-06T09:20:00+02:00',
  modifiedTime: null,
  canonical: '/world/prosecutor-opens-inquiry',
  lang: 'en',
  standfirst: 'The police unit for attacks on computers takes the case.',
  body: 'strict',
  passages: {
    strict: passage(
      'strict',
      'The prosecutor in Paris opened an inquiry into the break-in on Friday night and handed it to the police unit that deals with attacks on computers.',
    ),
  },
} as const satisfies Article;

/** A page that puts its own functions in place of the browser's. */
export const ticker = {
  path: '/live/ticker',
  title: 'Live: the last evening',
  siteName: 'The Harbor Ledger',
  authors: ['Ruth Okafor'],
  publishedTime: '2017-05-05T21:00:00Z',
  modifiedTime: null,
  canonical: '/live/ticker',
  lang: 'en',
  standfirst: 'Minute by minute until silence falls.',
  body: 'ticker',
  passages: {
    ticker: passage(
      'ticker',
      '22:14 – Polling stations in the overseas departments open first: voters in Saint-Pierre-et-Miquelon and French Guiana cast their ballots on Saturday, a day ahead of the mainland.',
    ),
  },
} as const satisfies Article;

/** A page written from right to left. */
const arabic = {
  path: '/ar/hamlat-macron',
  title: 'حملة ماكرون تعلن تعرّضها لقرصنة واسعة عشية الاقتراع',
  siteName: 'بريد الضفّتين',
  authors: ['ليلى حدّاد'],
  publishedTime: '2017-05-06T00:30:00+02:00',
  modifiedTime: null,
  canonical: '/ar/hamlat-macron',
  lang: 'ar',
  standfirst: 'الملفات نُشرت قبل ساعة من بدء الصمت الانتخابي.',
  body: 'arabic',
  passages: {
    hamla: passage(
      'hamla',
      'قالت حملة المرشّح الفرنسي إيمانويل ماكرون، مساء الجمعة، إنها تعرّضت لقرصنة «واسعة ومنسّقة» نُشرت على إثرها رسائلها على الإنترنت، قبل يوم ونصف من جولة الإعادة.',
    ),
  },
} as const satisfies Article;

const COUNT = 100;
const dispatch = (number: number): string =>
  `Dispatch ${number} of ${COUNT}: polling station ${number * 37 + 11} in department ${((number * 7) % 95) + 1} reports ${number * 113 + 240} ballots and ${number % 9} open questions.`;

/** A hundred paragraphs, each unlike the others, under the ids p1 to p100. */
export const almanac = {
  path: '/almanac/one-hundred-dispatches',
  title: 'One hundred dispatches',
  siteName: 'The Harbor Ledger',
  authors: ['Ruth Okafor'],
  publishedTime: '2017-05-07T20:00:00Z',
  modifiedTime: null,
  canonical: '/almanac/one-hundred-dispatches',
  lang: 'en',
  standfirst: 'Every line of the night, in order.',
  body: 'almanac',
  passages: Object.fromEntries(
    Array.from({ length: COUNT }, (_, index): [string, Passage] => [
      `p${index + 1}`,
      passage(`p${index + 1}`, dispatch(index + 1)),
    ]),
  ),
} satisfies Article;

/** A page of more than a megabyte of text, made when it is asked for. Too long to clip as a whole. */
export const minutes = {
  path: '/archive/full-minutes',
  title: 'The full minutes',
  siteName: 'The Harbor Ledger',
  authors: ['Ruth Okafor'],
  publishedTime: '2017-05-08T08:00:00Z',
  modifiedTime: null,
  canonical: '/archive/full-minutes',
  lang: 'en',
  standfirst: 'Ten thousand entries, unabridged.',
  body: 'minutes',
  passages: {
    first: passage(
      'm1',
      'Entry 1. The clerk read the list of those present and the sitting was opened without objection at the usual hour.',
    ),
  },
} as const satisfies Article;

/** Every article, in the order of the front page. */
export const ARTICLES: readonly Article[] = [
  hack,
  commission,
  gazette,
  opinion,
  strict,
  ticker,
  arabic,
  almanac,
  minutes,
];

/** The six passages of the 2017 post, in its order. */
export const GOLDEN_PASSAGES: readonly { readonly article: Article; readonly passage: Passage }[] =
  [
    { article: hack, passage: hack.passages.claim },
    { article: hack, passage: hack.passages.polls },
    { article: hack, passage: hack.passages.emleaks },
    { article: hack, passage: hack.passages.statement },
    { article: commission, passage: commission.passages.appeal },
    { article: gazette, passage: gazette.passages.decision },
  ];

/** Where the server keeps a document that no script can read. */
export const PDF_PATH = '/papers/report.pdf';
