import { writeName } from './names.ts';

/** What an invented reader says below a story, in a forum or on a network. */
export interface Comment {
  readonly author: string;
  /** To the second, with its zone. */
  readonly time: string;
  /** No sentence twice in all comments. */
  readonly paragraphs: readonly [string, string];
  readonly number: number;
}

const TRADES = 'ferry roof signal lock tram cellar lamp survey dredger chapel timber ledger'.split(
  ' ',
);
const MOODS = [
  'I was there that night',
  'Nobody asked us',
  'Sorry, this is half the story',
  'My father kept the other log',
  'Please read the annex first',
  'That is not how it was sold to us',
  'I had this figure from the clerk',
];

const MINUTE = 60_000;
const FIRST_TIME = Date.UTC(2026, 3, 6, 7, 3, 20);

/** The comment with this number: all below 600 differ in people, time and every sentence. */
export function writeComment(number: number): Comment {
  const trade = TRADES[number % TRADES.length] ?? '';
  const mood = MOODS[(number * 3) % MOODS.length] ?? '';
  const count = 23 + number * 2;
  return {
    author: writeName(620 - number),
    time: new Date(FIRST_TIME + number * 97 * MINUTE).toISOString().replace(/\.\d+Z/, '+00:00'),
    paragraphs: [
      `${mood}, and the ${trade} people counted ${count} of them before breakfast. Ask whoever signed sheet ${count + 1} why it was never typed up.`,
      `For what it is worth, bay ${count + 2} has been dry since the ${trade} went. We still pay ${count + 3} a month towards it.`,
    ],
    number,
  };
}

/** A run of comments, the oldest first, as threads show them. */
export const writeComments = (from: number, count: number): readonly Comment[] =>
  Array.from({ length: count }, (_, at) => writeComment(from + at));
