import type { Permalink } from './permalink.ts';

/** Where the clock in X's ids starts, in milliseconds since 1970. */
const X_EPOCH = 1_288_834_974_657n;
/** When ids began to hold their time; a smaller number is only a number. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  x: '2010-11-05',
  mastodon: '2016-01-01',
  bluesky: '2022-11-01',
};
/** The digits of a Bluesky id, which has 13 of them. */
const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * When a post was made, as its id says: X, Mastodon and Bluesky number their posts by the clock, and
 * do not always show the time in another form that can be read. ISO 8601 in UTC; null for an id that
 * holds no time, or none between the network's beginning and `accessedTime`.
 */
export function timeInId(
  { network, postId }: Pick<Permalink, 'network' | 'postId'>,
  accessedTime: string,
): string | null {
  const milliseconds = Number(read(network, postId) ?? 0n);
  const isPossible =
    milliseconds > Date.parse(BEGINNINGS[network] ?? '') &&
    milliseconds < Date.parse(accessedTime) + DAY;
  return isPossible ? new Date(milliseconds).toISOString() : null;
}

/** Clocks differ, by less than this many milliseconds. */
const DAY = 86_400_000;

function read(network: Permalink['network'], id: string): bigint | null {
  if (network === 'x') return (BigInt(id) >> 22n) + X_EPOCH;
  if (network === 'mastodon') return BigInt(id) >> 16n;
  return network === 'bluesky' ? readTid(id) : null;
}

/** Ten bits tell apart what one clock wrote at the same microsecond. */
function readTid(id: string): bigint | null {
  const digits = [...id].map((letter) => DIGITS.indexOf(letter));
  if (digits.length !== 13 || digits.includes(-1)) return null;
  const number = digits.reduce((sum, digit) => sum * 32n + BigInt(digit), 0n);
  return (number >> 10n) / 1000n;
}
