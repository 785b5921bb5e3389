import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc } from '../markup.ts';
import { across, passage, tripleClicked, within } from '../passage-of.ts';
import { saidOf, site } from '../site.ts';
import { dayOf, type Story, worded, writeStories } from '../words/story.ts';

const of = site('Tarnside Harbour Authority', 'www.tarnside-harbour.example');
const url = `${of.origin}/press/2026`;
const releases = writeStories(300, 4);
const [r0, r1, , r3] = releases as [Story, Story, Story, Story];
const pathOf = ({ number, slug }: Story): string => `/press/2026/${number}-${slug}`;

/** Whoever answers the telephone has not written it. */
const release = (story: Story): string =>
  `<div class="press-release"><div class="press-release__date">${worded(story.time)}</div><h2 class="press-release__title"><a href="${pathOf(story)}">${esc(story.title)}</a></h2><p class="release-type">FOR IMMEDIATE RELEASE</p>${each(story.paragraphs, (words) => `<p>${esc(words)}</p>`)}<p class="press-release__contact"><strong>Media contact:</strong> ${esc(story.second)}, press@tarnside-harbour.example</p><p>###</p><ul class="downloads"><li><a href="${pathOf(story)}.pdf">Download (PDF, 80 kB)</a></li></ul></div>`;
const truth = (story: Story): Said =>
  saidOf(story, of.origin + pathOf(story), { authors: [], publishedTime: dayOf(story.time) });

/** A year's press releases in whole. */
export const PRESS_LIST: readonly BenchPage[] = [
  {
    name: 'press-releases',
    make: 'Press releases',
    url,
    html: document({
      title: `Press releases 2026 | ${of.name}`,
      head: `<link rel="canonical" href="${url}">`,
      body: `<header><a href="/">${of.name}</a></header><main><h1>Press releases 2026</h1><div class="press-list">${each(releases, release)}</div></main>`,
    }),
    head: null,
    others: [
      ...releases.map(truth),
      ...releases.map((story) => ({ ...truth(story), authors: [story.second] })),
    ],
    passages: [
      passage(within(r0, 0), truth(r0)),
      passage(across(r1, 2), truth(r1)),
      passage(tripleClicked(r3, 3), truth(r3)),
    ],
  },
];
