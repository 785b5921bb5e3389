import type { BenchPage, Passage, Said } from '../bench-page.ts';
import { document, esc, jsonLd, metas, paras } from '../markup.ts';
import { passage } from '../passage-of.ts';
import { type Site, saidOf, site } from '../site.ts';
import { type Story, worded, writeStory } from '../words/story.ts';

/** A page of one story, and what of others stands in it or around it. */
export interface Control {
  readonly name: string;
  readonly story: Story;
  /** What stands between the story's second paragraph and its third. */
  readonly between?: string;
  /** What stands in the story's element, after its last paragraph. */
  readonly end?: string;
  /** What stands below the story. */
  readonly below?: string;
  /** In place of the whole story's element, where its make is the trap. */
  readonly written?: string;
  /** How the head tells of the story. */
  readonly declares?: 'all' | 'properties' | 'nothing';
  /** What the trap says, and what must not be said of the story. */
  readonly others: readonly Said[];
  readonly selected: readonly Omit<Passage, 'truth'>[];
}

/** All controls are of one paper. */
const PAPER: Site = site('Netherby Standard', 'www.standard.example');

/** Where a story of the paper stands. */
export const linkOf = ({ slug, number }: Story): string => `${PAPER.origin}/news/${slug}-${number}`;

/** What another story, of which only a teaser is shown, says of itself. */
export const teased = (story: Story): Said => saidOf(story, linkOf(story));

/** The story's headline, byline and time, as the paper shows them. */
export const headerOf = (story: Story): string =>
  `<header class="story-header"><h1 class="story-header__title">${esc(story.title)}</h1><div class="story-header__meta"><span class="byline">By <a rel="author" href="/people/${story.number}">${esc(story.author)}</a></span> <time class="published" datetime="${story.time}">${worded(story.time)}</time></div></header>`;

const ARTICLE = (story: Story) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: story.title,
  url: linkOf(story),
  datePublished: story.time,
  author: { '@type': 'Person', name: story.author },
});

function headOf(story: Story, declares: Control['declares']): string {
  const canonical = `<link rel="canonical" href="${linkOf(story)}">`;
  if (declares === 'nothing') return canonical;
  const properties = `${canonical}${metas({ 'og:type': 'article', 'og:title': story.title, 'og:url': linkOf(story), 'article:published_time': story.time })}<meta name="author" content="${esc(story.author)}">`;
  return declares === 'properties' ? properties : properties + jsonLd(ARTICLE(story));
}

/** The page of a control: whatever is selected in it, the source is the story's. */
export function oneStory(control: Control): BenchPage {
  const { name, story, between = '', end = '', below = '', declares = 'all' } = control;
  const written =
    control.written ??
    `<article class="story">${headerOf(story)}<div class="story-body">${paras(story.paragraphs.slice(0, 2))}${between}${paras(story.paragraphs.slice(2))}</div>${end}</article>`;
  const truth = saidOf(story, linkOf(story));
  return {
    name,
    make: 'One story among traps',
    url: linkOf(story),
    html: document({
      title: `${story.title} | ${PAPER.name}`,
      head: headOf(story, declares),
      body: `<header class="masthead"><a class="masthead__logo" href="/">${PAPER.name}</a></header><main>${written}</main>${below}<footer>© 2026 ${PAPER.name}</footer>`,
    }),
    head: truth,
    others: control.others,
    passages: control.selected.map((words) => passage(words, truth)),
  };
}

/** The story with this number and the next ones, which are teased around it. */
export const around = (number: number): readonly [Story, Story, Story] => [
  writeStory(number),
  writeStory(number + 1),
  writeStory(number + 2),
];
