import type { Article, Passage } from '../../pages/newspaper/article.ts';
import { commission, gazette, hack } from '../../pages/newspaper/articles.ts';
import type { OwnWords } from '../surfaces/write-draft.ts';

/** One part of the post, in the order in which the blogger writes it. */
export type Part =
  | { readonly kind: 'own'; readonly words: OwnWords }
  | { readonly kind: 'quote'; readonly article: Article; readonly passage: Passage }
  | { readonly kind: 'embed'; readonly url: string };

const own = (text: string, ...links: NonNullable<OwnWords['links']>): Part => ({
  kind: 'own',
  words: { text, links },
});
const quote = (article: Article, passage: Passage): Part => ({ kind: 'quote', article, passage });

/** The post as the blogger has it in mind. */
export const SEED_POST = {
  title: 'French Presidential Election Marches Onward In Spite Of Hacking Claims',
  guest: 'Dana',
  categories: 'General',
  parts: [
    own('With the vote a day and a half away, the front-runner says that he has been robbed:', {
      words: 'says that he has been robbed',
      offer: /Macron campaign says/,
    }),
    quote(hack, hack.passages.claim),
    quote(hack, hack.passages.polls),
    quote(hack, hack.passages.emleaks),
    quote(hack, hack.passages.statement),
    own(
      'President Putin has called such charges “somebody’s fairy tale”, but eyes are on Russia:',
      {
        words: '“somebody’s fairy tale”',
        address: 'https://kremlin.example/transcripts/54430',
      },
    ),
    { kind: 'embed', url: 'https://twitter.com/practice/status/860620914240839680' },
    own(
      'The election commission has told everybody to keep quiet about the files. Who, on a night like this, will?',
      { words: 'has told everybody', address: 'https://commission.example/statements/2017-05-06' },
    ),
    quote(commission, commission.passages.appeal),
    own('The press has its own reasons, and one paper gives them to its readers:', {
      words: 'gives them to its readers',
      offer: /Why the papers stay silent/,
    }),
    quote(gazette, gazette.passages.decision),
    own('None of it changes what the ballots will say on Sunday.'),
    own(
      'A side note: the rules on silence are older than the net, and so are the ways around them.',
      {
        words: 'rules on silence',
        address: 'https://law.example/silence',
      },
      { words: 'ways around them', address: 'https://history.example/leaks?year=1974&page=2' },
    ),
  ] satisfies readonly Part[] as readonly Part[],
};

/** The quotes of the post, in its order. */
export const SEED_QUOTES = SEED_POST.parts.filter((part) => part.kind === 'quote');
