import type { Network } from '../../../domain/source/social/social-post.ts';

/** Who wrote a post, where and when, as its page means it. */
export interface PracticePost {
  /** Where on the page its words stand. */
  readonly words: string;
  readonly author: string | null;
  readonly handle: string;
  readonly permalink: string;
  readonly publishedTime: string;
}

/** A page of a network with a post, a reply to it, and a post that is quoted in the first. */
export interface PracticeThread {
  readonly network: Network;
  /** What the page is visited at, with what visitors' addresses carry. */
  readonly url: string;
  /** The page's file. */
  readonly file: string;
  readonly siteName: string;
  readonly main: PracticePost;
  readonly reply: PracticePost;
  readonly quoted: PracticePost;
}

const X = 'https://x.com/dana_example/status/860754183320502272';
const MASTODON = 'https://social.example';
const BLUESKY = 'https://bsky.app/profile';
const THREADS = 'https://www.threads.com';

/** One thread for each network. */
export const PRACTICE_THREADS: readonly PracticeThread[] = [
  {
    network: 'x',
    url: 'https://twitter.com/dana_example/status/860754183320502272?s=20&t=abc',
    file: 'x.html',
    siteName: 'X',
    main: {
      words: '#t',
      author: 'Dana Example 🗳️',
      handle: '@dana_example',
      permalink: X,
      publishedTime: '2017-05-06T07:12:44.000Z',
    },
    reply: {
      words: '#t2',
      author: 'Roe @ home',
      handle: '@roe_reader',
      permalink: 'https://x.com/roe_reader/status/860788727608246272',
      publishedTime: '2017-05-06T09:30:00.000Z',
    },
    // X shows a quoted post without its address; the post around it is where it can be read.
    quoted: {
      words: '#quoted',
      author: 'Élodie Échantillon',
      handle: '@elodie_e',
      permalink: X,
      publishedTime: '2017-05-05T18:00:00.000Z',
    },
  },
  {
    network: 'mastodon',
    url: `${MASTODON}/deck/@dana/97914373013504000`,
    file: 'mastodon.html',
    siteName: 'Mastodon',
    main: {
      words: '#t',
      author: 'Dana :ballot: Example',
      handle: '@dana@social.example',
      permalink: `${MASTODON}/@dana/97914373013504000`,
      publishedTime: '2017-05-06T07:12:44Z',
    },
    reply: {
      words: '#t2',
      author: 'Roe Reader',
      handle: '@roe@social.example',
      permalink: `${MASTODON}/@roe/97914912768000000`,
      publishedTime: '2017-05-06T09:30:00.000Z',
    },
    quoted: {
      words: '#quoted',
      author: 'Élodie Échantillon',
      handle: '@elodie@remote.example',
      permalink: `${MASTODON}/@elodie@remote.example/97911257794560000`,
      publishedTime: '2017-05-05T18:00:00.000Z',
    },
  },
  {
    network: 'bluesky',
    url: `${BLUESKY}/dana.bsky.example/post/3krsj7vf6s222?ref_src=embed`,
    file: 'bluesky.html',
    siteName: 'Bluesky',
    main: {
      words: '#t',
      author: 'Dana Example',
      handle: '@dana.bsky.example',
      permalink: `${BLUESKY}/dana.bsky.example/post/3krsj7vf6s222`,
      publishedTime: '2024-05-06T07:12:45.101Z',
    },
    reply: {
      words: '#t2',
      author: 'Roe Reader',
      handle: '@roe.bsky.example',
      permalink: `${BLUESKY}/roe.bsky.example/post/3krsqvdtxk222`,
      publishedTime: '2024-05-06T09:30:00.000Z',
    },
    quoted: {
      words: '#quoted',
      author: 'Élodie Échantillon',
      handle: '@elodie.bsky.example',
      permalink: `${BLUESKY}/elodie.bsky.example/post/3krr4wet42222`,
      publishedTime: '2024-05-05T18:00:00.000Z',
    },
  },
  {
    network: 'threads',
    url: 'https://www.threads.net/@dana.example/post/C6nExample1?xmt=AQ',
    file: 'threads.html',
    siteName: 'Threads',
    main: {
      words: '#t',
      author: 'Dana Example',
      handle: '@dana.example',
      permalink: `${THREADS}/@dana.example/post/C6nExample1`,
      publishedTime: '2024-05-06T07:12:44.000Z',
    },
    // Threads shows handles only, but for the one whose page it is.
    reply: {
      words: '#t2',
      author: null,
      handle: '@roe.reader',
      permalink: `${THREADS}/@roe.reader/post/C6nReplies2`,
      publishedTime: '2024-05-06T09:30:00.000Z',
    },
    quoted: {
      words: '#quoted',
      author: null,
      handle: '@elodie.e',
      permalink: `${THREADS}/@elodie.e/post/C6lExample0`,
      publishedTime: '2024-05-05T18:00:00.000Z',
    },
  },
];
