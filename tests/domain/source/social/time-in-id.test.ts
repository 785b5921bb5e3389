import { expect, it } from 'vitest';
import { timeInId } from '../../../../domain/source/social/time-in-id.ts';

const NOW = '2026-01-01T00:00:00Z';

it.each([
  // The first two are public posts, whose pages state the same second.
  ['x', '1843290729260703801', '2024-10-07T14:02:11.198Z'],
  ['mastodon', '111175608994522310', '2023-10-04T07:39:26.542Z'],
  ['bluesky', '3krsj7vf6s222', '2024-05-06T07:12:44.000Z'],
] as const)('an id of %s tells when the post was made', (network, postId, time) => {
  expect(timeInId({ network, postId }, NOW)).toBe(time);
});

it.each([
  ['an old number of X that only counts', 'x', '20'],
  ['an old number of Mastodon that only counts', 'mastodon', '1234567'],
  ['a time that has not come', 'x', '9223372036854775807'],
  ['a key of somebody’s own choice', 'bluesky', 'self'],
  ['a key with other letters', 'bluesky', '3krsj7vf6s201'],
  ['a code of Threads', 'threads', 'C6nExample1'],
] as const)('no time is read from %s', (_, network, postId) => {
  expect(timeInId({ network, postId }, NOW)).toBeNull();
});
