import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTags } from '../../../domain/clipping/parse-tags.ts';

it.each([
  ['', []],
  [' , ,', []],
  ['storm, ship', ['storm', 'ship']],
  [' climate   policy ,harbour', ['climate policy', 'harbour']],
  ['Ship, ship, SHIP', ['Ship']],
  ['#ship, ship, ＃storm, ## sea', ['ship', 'storm', 'sea']],
  ['#, # #', []],
  ['C#, AT&T', ['C#', 'AT&T']],
  ['سفينة، بحر', ['سفينة', 'بحر']],
  ['sh\u202Eip\u0000, a\nb', ['ship', 'a b']],
  [`${'x'.repeat(60)}, ${'x'.repeat(50)}y`, ['x'.repeat(50)]],
  ['🚢'.repeat(60), ['🚢'.repeat(50)]],
  [`${'x'.repeat(49)} y`, ['x'.repeat(49)]],
])('reads the tags in %j', (typed, tags) => {
  expect(parseTags(typed)).toEqual(tags);
});

it('keeps the first twenty', () => {
  const many = Array.from({ length: 30 }, (_, at) => `tag ${at}`);
  expect(parseTags(many.join())).toEqual(many.slice(0, 20));
});

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('#', '＃', ',', '،', ' ', 'a', 'A', 'ß', 'ẞ', '\u200B', '🚢'),
  }),
);

it('makes of whatever is typed tags that a card can show, each once', () => {
  fc.assert(
    fc.property(typed, (words) => {
      const tags = parseTags(words);
      expect(tags.length).toBeLessThanOrEqual(20);
      expect(new Set(tags.map((tag) => tag.toLowerCase())).size).toBe(tags.length);
      for (const tag of tags) {
        expect(tag).toMatch(/^[^#＃\s,]/u);
        expect([...tag].length).toBeLessThanOrEqual(50);
        expect(tag).toBe(tag.trim());
        expect(tag.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

it('reads what it has written as it was', () => {
  fc.assert(
    fc.property(typed, (words) => {
      const tags = parseTags(words);
      expect(parseTags(tags.join(', '))).toEqual(tags);
    }),
    { numRuns: 1000 },
  );
});
