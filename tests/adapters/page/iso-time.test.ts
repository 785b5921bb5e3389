import { describe, expect, it } from 'vitest';
import { isoTime } from '../../../adapters/page/iso-time.ts';

describe('a stated time', () => {
  it.each([
    ['2026-05-04', '2026-05-04'],
    ['2026-05-04T10:00:00+02:00', '2026-05-04T10:00:00+02:00'],
    ['2026-05-04T10:00:00.000Z', '2026-05-04T10:00:00.000Z'],
    ['2026-05-04 10:00:00 +0200', '2026-05-04T10:00:00+02:00'],
    ['2026-05-04 10:00:00', '2026-05-04T10:00:00'],
    ['20260504', '2026-05-04'],
    ['2026/5/4', '2026-05-04'],
    ['May 4th, 2026', '2026-05-04'],
    ['Mon, 04 May 2026 23:30:00 -0500', '2026-05-05T04:30:00.000Z'],
  ])('%s is kept as %s', (stated, kept) => {
    expect(isoTime(stated)).toBe(kept);
  });

  it.each([
    '',
    'yesterday',
    '2026',
    '2026-13-45',
    '0001-01-01',
    'April',
    '12:30',
    null,
    20260504,
    {},
  ])('%j is no time of an article', (stated) => {
    expect(isoTime(stated)).toBe(null);
  });
});
