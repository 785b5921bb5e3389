import type { BenchPage, Passage, Said } from './bench-page.ts';
import * as same from './same.ts';

/** The fields that are judged. */
export const FIELDS = ['title', 'authors', 'publishedTime', 'link'] as const;

/** A field that is judged. */
export type Field = (typeof FIELDS)[number];

/** What came of a field, or of a source as a whole. */
export type Verdict = 'right' | 'unknown' | 'wrong' | 'neighbour';

/** What came of a passage. */
export interface Judgement {
  readonly fields: Readonly<Record<Field, Verdict>>;
  readonly source: Verdict;
}

/** What of a page the verdicts need. */
export type Around = Pick<BenchPage, 'url' | 'head' | 'others' | 'movesTo' | 'isOneStorys'>;

const IS_SAME: Readonly<Record<Field, (said: Said, truth: Said) => boolean>> = {
  title: (said, truth) => same.isSameTitle(said.title, truth.title),
  authors: (said, truth) => same.isSameNames(said.authors, truth.authors),
  publishedTime: (said, truth) => same.isSameTime(said.publishedTime, truth.publishedTime),
  link: (said, truth) => same.isSameLink(said.link, truth.link),
};

/** Judges what a reader said of a passage. */
export function judge(said: Said, passage: Passage, page: Around): Judgement {
  const verdict = (field: Field): Verdict => verdictOf(field, said, { passage, page });
  const fields = {
    title: verdict('title'),
    authors: verdict('authors'),
    publishedTime: verdict('publishedTime'),
    link: verdict('link'),
  };
  return { fields, source: sourceOf(fields, passage.truth) };
}

function verdictOf(
  field: Field,
  said: Said,
  { passage: { truth, also }, page }: { readonly passage: Passage; readonly page: Around },
): Verdict {
  const good = [truth, ...(also?.[field] ?? []).map((value) => ({ ...truth, [field]: value }))];
  if (good.some((each) => IS_SAME[field](said, each))) return 'right';
  if (isUnsaid(field, said, { truth, page })) return 'unknown';
  const others = page.head ? [page.head, ...page.others] : page.others;
  return others.some((other) => isTaken(field, said, { other, truth })) ? 'neighbour' : 'wrong';
}

/** A page's address for one of its entries says no more than where the words stand, unless it is one story's alone. */
function isUnsaid(
  field: Field,
  said: Said,
  { truth, page }: { readonly truth: Said; readonly page: Around },
): boolean {
  if (field === 'title') return said.title === null;
  if (field === 'authors') return said.authors.length === 0;
  if (field === 'publishedTime')
    return said.publishedTime === null || same.isCoarser(said.publishedTime, truth.publishedTime);
  const here = same.withoutFragment(page.movesTo?.url ?? page.url);
  if (!same.isSameLink(said.link, here)) return false;
  const isOnPage = same.isSameLink(same.withoutFragment(truth.link), here);
  return isOnPage || !page.isOneStorys;
}

/** True when the value is another's and not this entry's. */
function isTaken(
  field: Field,
  said: Said,
  { other, truth }: { readonly other: Said; readonly truth: Said },
): boolean {
  if (field === 'publishedTime' && same.isCoarser(said.publishedTime, other.publishedTime))
    return true;
  if (field !== 'authors') return IS_SAME[field](said, other);
  const strangers = said.authors.filter((name) => !same.sharesNames([name], truth.authors));
  return same.sharesNames(strangers, other.authors);
}

/** The worst of the fields; without a fault, right only with its link and its title or author, where they are stated. */
function sourceOf(fields: Judgement['fields'], truth: Said): Verdict {
  const all = Object.values(fields);
  const worst = (['neighbour', 'wrong'] as const).find((verdict) => all.includes(verdict));
  if (worst) return worst;
  const isNamed =
    (truth.title !== null && fields.title === 'right') ||
    (truth.authors.length > 0 && fields.authors === 'right') ||
    (truth.title === null && truth.authors.length === 0);
  return isNamed && fields.link === 'right' ? 'right' : 'unknown';
}
