import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTime } from '../../../domain/post/local-time.ts';
import { fileName } from '../../../domain/render/file-name.ts';
import { frontMatter } from '../../../domain/render/front-matter.ts';
import { postOf } from '../render/any-post.ts';

/** Half past one at night in London, still the evening before in Los Angeles. */
const NIGHT = Date.UTC(2017, 4, 7, 1, 30);

test('a post written in the evening in Los Angeles has that day, not the one in London', () => {
  const post = { ...postOf(), title: 'Onward', date: localTime(NIGHT, 420) };
  expect(fileName(post, 'md')).toBe('2017-05-06-onward.md');
  expect(frontMatter(post, false)).toContain('date: "2017-05-06T18:30:00-07:00"');
});

/** Zones with and without summer time, with half and quarter hours, on both sides of the date line. */
const ZONES = [
  'America/Los_Angeles',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];

test('in any zone, summer or winter, it is the same moment, on the day that the wall calendar shows', () => {
  const moments = fc.integer({ min: Date.UTC(1980), max: Date.UTC(2060) });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), moments, (zone, ms) => {
      const wall = wallClock(zone, ms);
      const seconds = Math.floor(ms / 1000) * 1000;
      const offset = (seconds - Date.parse(`${wall}Z`)) / 60_000;
      const written = localTime(ms, offset);
      expect(written.slice(0, -'+00:00'.length)).toBe(wall);
      expect(Date.parse(written)).toBe(seconds);
      expect(written).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [-330, '2017-05-07T07:00:00+05:30'],
  [-345, '2017-05-07T07:15:00+05:45'],
  [150, '2017-05-06T23:00:00-02:30'],
  [0, '2017-05-07T01:30:00+00:00'],
  [-840, '2017-05-07T15:30:00+14:00'],
])('%i minutes from the wall to UTC is %s', (offset, written) => {
  expect(localTime(NIGHT, offset)).toBe(written);
});

/** The wall clock of a zone by the browser's own tables. */
const wallClock = (timeZone: string, ms: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    .format(ms)
    .replace(' ', 'T');
