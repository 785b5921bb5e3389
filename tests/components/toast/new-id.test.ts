import { validate, version } from 'uuid';
import { expect, it } from 'vitest';
import { newId } from '../../../components/toast/new-id.ts';

it('gives clippings ids of their own that sort by time', () => {
  const before = Date.now();
  const ids = Array.from({ length: 2000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !validate(id) || version(id) !== 7)).toEqual([]);
  const times = ids.map((id) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
  expect(times.every((time) => time >= before && time <= Date.now())).toBe(true);
});
