import { writeName } from './names.ts';

/** An invented piece of news, or what somebody says of one. */
export interface Story {
  readonly title: string;
  /** The title as addresses spell it. */
  readonly slug: string;
  readonly author: string;
  /** Another one, who wrote it together with the author where a page says so. */
  readonly second: string;
  /** To the second, with its zone: `2026-03-02T09:14:00+00:00`. */
  readonly time: string;
  /** Two sentences each, and no sentence twice in all stories. */
  readonly paragraphs: readonly [string, string, string, string];
  readonly number: number;
}

const PLACES =
  'Aldermoor Brackwater Carrowmere Dunhollow Eastling Fennick Garrowby Hexley Inchmarlow Jarrow-Vale Kelder Lowmoor Marrick Netherby Oxcombe Pellan Quarley Rothmere Skelling Tarnside Ulverby Venn Wexcombe Yarrowdale'.split(
    ' ',
  );
const BODIES = [
  'harbour board',
  'school council',
  'water company',
  'tram authority',
  'library trust',
  'county court',
  'fishing fleet',
  'hospital trust',
  'theatre committee',
  'bridge office',
  'market guild',
];
const ACTS = [
  ['reopens', 'the old ferry slip', 'after nine winters'],
  ['postpones', 'its winter timetable', 'until the count is done'],
  ['sells', 'four disused boathouses', 'to a tenants’ group'],
  ['halves', 'the fee for moorings', 'over a clerk’s error'],
  ['drops', 'its case on the sluice', 'for want of a witness'],
  ['moves', 'every night shift', 'to the southern depot'],
  ['finds', 'a ledger from the flood', 'behind a false wall'],
  ['doubles', 'the budget for lamps', 'against advice'],
  ['hires', 'sixty wardens', 'before the regatta'],
  ['withdraws', 'a map of the marsh', 'with an apology'],
  ['names', 'a new chair', 'in a closed sitting'],
  ['delays', 'the report on the weir', 'for a third time'],
  ['buys', 'the last paper mill', 'with borrowed money'],
] as const;

const HOUR = 3_600_000;
const FIRST_TIME = Date.UTC(2026, 1, 2, 6, 11);

/** The story with this number: all below 600 differ in title, people, time and every sentence. */
export function writeStory(number: number): Story {
  const place = PLACES[number % PLACES.length] ?? '';
  const body = BODIES[(number + Math.floor(number / PLACES.length)) % BODIES.length] ?? '';
  const [verb, what, why] = ACTS[(number * 5) % ACTS.length] ?? ACTS[0];
  const title = `${place} ${body} ${verb} ${what} ${why}`;
  const people = 412 + number * 17;
  const cost = 90 + number * 3;
  const time = new Date(FIRST_TIME + number * 7.35 * HOUR).toISOString();
  return {
    title,
    slug: title
      .toLowerCase()
      .replace(/’/g, '')
      .replace(/[^a-z]+/g, '-'),
    author: writeName(number),
    second: writeName(number + 311),
    time: time.replace(/\.\d+Z/, '+00:00'),
    paragraphs: [
      `The ${body} of ${place} told ${people} households on the east bank what it means to do about ${what}. Nobody in the room asked for a second reading, and the doors were shut at ${cost} minutes past noon.`,
      `A clerk who has kept the minutes for ${people + 3} sittings called the decision of ${place} overdue. Her notes give the price as ${cost} crowns a head, half of what the inspectors had put down.`,
      `Opponents filled ${cost + 5} pages of the visitors’ book with objections, most of them about ${what}. The chair of the ${body} read out number ${people + 7} and thanked its writer by name.`,
      `What happens next depends on the ${cost + 9} parishes downstream of ${place}. They meet in the drill hall, where the ${body} will answer ${people + 11} questions sent in on cards.`,
    ],
    number,
  };
}

/** A run of stories, the newest first, as lists show them. */
export const writeStories = (from: number, count: number): readonly Story[] =>
  Array.from({ length: count }, (_, at) => writeStory(from + count - 1 - at));

/** A day of a time. */
export const dayOf = (time: string): string => time.slice(0, 10);

/** A time as people of that language write its day, or its day and minute. */
export const worded = (time: string, lang = 'en', withTime = false): string =>
  new Intl.DateTimeFormat(lang, {
    dateStyle: 'long',
    ...(withTime ? { timeStyle: 'short' as const } : {}),
    timeZone: 'UTC',
  }).format(new Date(time));
