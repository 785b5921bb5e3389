import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainSeeds } from '../../../domain/anchor/chain-seeds.ts';
import { BLOCK_BREAK } from '../../../domain/anchor/char-kind.ts';
import { findSeeds } from '../../../domain/anchor/find-seeds.ts';
import { readPattern } from '../../../domain/anchor/pattern.ts';
import { candidateAt } from '../../../domain/anchor/place.ts';
import { plainText, shownText } from '../../../domain/anchor/plain-text.ts';
import { finish, indexText } from '../../../domain/anchor/text-index.ts';
import { wordDiff } from '../../../domain/anchor/word-diff.ts';
import { anchorAt, find } from './anchor-at.ts';

const word = fc
  .array(fc.constantFrom('ba', 'ko', 'mi', 'lu', 'ter', 'san', 'é', 'qu'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));
const sentence = fc
  .tuple(
    fc.array(word, { minLength: 4, maxLength: 14 }),
    fc.constantFrom('.', '?', '…', '!”', ' — so.'),
  )
  .map(([words, end]) => `“It’s ${words.join(' ')}${end}`);
const page = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', BLOCK_BREAK, '\n  ')), {
    minLength: 4,
    maxLength: 30,
  })
  .map((parts) => parts.flat().join('').trim());

/** A page and a passage of it, from one word's start to another's end. */
const passage = page.chain((text) => {
  const edges = [...text.matchAll(/[\p{L}’]+/gu)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  );
  return fc
    .tuple(fc.nat(edges.length - 1), fc.integer({ min: 0, max: 60 }))
    .map(([first, more]) => {
      const last = Math.min(edges.length - 1, first + more);
      return { text, start: edges[first]?.[0] ?? 0, end: edges[last]?.[1] ?? 0 };
    });
});

test('on a page that did not change every passage is exactly where it was', () => {
  fc.assert(
    fc.property(passage, ({ text, start, end }) => {
      expect(find(text, anchorAt(text, start, end))).toMatchObject({
        start,
        end,
        verdict: 'exact',
      });
    }),
    { numRuns: 500 },
  );
});

test('on a page set otherwise every passage is where it was, and not altered', () => {
  const set = (text: string): string =>
    text
      .replace(/[“”]/g, '"')
      .replace(/’/g, "'")
      .replace(/—/g, '--')
      .replace(/…/g, '...')
      .replace(/ /g, '\u00A0 ');
  fc.assert(
    fc.property(passage, ({ text, start, end }) => {
      const found = find(set(text), anchorAt(text, start, end));
      const words = text.slice(start, end);
      expect(found?.words).toBe(set(words));
      expect(found?.verdict).toBe(
        shownText(set(words)) === shownText(words) ? 'exact' : 'typographic',
      );
    }),
    { numRuns: 300 },
  );
});

test('what is called exact says the same as the passage, whatever became of the page', () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.oneof(word, sentence, fc.constant('')),
  });
  fc.assert(
    fc.property(passage, fc.array(change, { maxLength: 8 }), ({ text, start, end }, changes) => {
      const changed = changes.reduce((now, { at, cut, put }) => {
        const from = Math.floor(at * now.length);
        return now.slice(0, from) + put + now.slice(from + cut);
      }, text);
      const found = find(changed, anchorAt(text, start, end));
      const words = text.slice(start, end);
      if (found?.verdict === 'exact' && !found.words.includes(BLOCK_BREAK))
        expect(shownText(found.words)).toBe(shownText(words));
      if (found?.verdict === 'typographic' && !found.words.includes(BLOCK_BREAK))
        expect(plainText(found.words)).toBe(plainText(words));
    }),
    { numRuns: 500 },
  );
});

test('a passage of its own words is not found once it is deleted', () => {
  const own = fc.array(
    fc.constantFrom('Walnut', 'gravel', 'thrush', 'heron', 'ozone', 'pylon', 'yeoman'),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(page, page, own, (before, after, words) => {
      const inside = words.join(' ');
      const text = `${before} ${inside} ${after}`;
      const start = before.length + 1;
      expect(find(`${before} ${after}`, anchorAt(text, start, start + inside.length))).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('a passage with one word replaced is altered, and the diff names that word', () => {
  fc.assert(
    fc.property(passage, fc.nat(), ({ text, start, end }, nth) => {
      const words = [...text.slice(start, end).matchAll(/[\p{L}]+/gu)];
      fc.pre(words.length >= 8);
      const old = words[1 + (nth % (words.length - 2))];
      const at = start + (old?.index ?? 0);
      const changed = `${text.slice(0, at)}Zirkon${text.slice(at + (old?.[0].length ?? 0))}`;
      const found = find(changed, anchorAt(text, start, end));
      expect(found?.verdict).toBe('altered');
      const diff = wordDiff(text.slice(start, end), found?.words ?? '');
      const of = (kind: string): string =>
        diff
          .filter((part) => part.kind === kind)
          .map((part) => part.text.trim())
          .join('');
      expect([of('removed'), of('added')]).toEqual([old?.[0], 'Zirkon']);
    }),
    { numRuns: 300 },
  );
});

test('what a place can tell at most is never less than what its words tell once they are paired', () => {
  fc.assert(
    fc.property(passage, page, ({ text, start, end }, other) => {
      const index = finish(indexText(`${other} ${text.slice(0, end)} ${other}`));
      const pattern = readPattern(anchorAt(text, start, end), index);
      const seeds = findSeeds(pattern, index);
      for (const chain of chainSeeds(seeds, pattern, { most: 8, distance: () => 0 })) {
        const { most, read } = candidateAt(pattern, index, chain);
        const { quoteBits, beforeBits, afterBits, before, after } = read().weighing;
        expect(most.bits).toBeGreaterThanOrEqual(quoteBits + beforeBits + afterBits - 1e-6);
        expect(most.before).toBeGreaterThanOrEqual(before - 1e-6);
        expect(most.after).toBeGreaterThanOrEqual(after - 1e-6);
      }
    }),
    { numRuns: 300 },
  );
});
