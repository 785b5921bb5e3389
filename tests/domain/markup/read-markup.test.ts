import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  attributesOf,
  isUrlAttribute,
  MAX_DEPTH,
  type Markup,
  type MarkupAttribute,
} from '../../../domain/markup/markup.ts';
import { readMarkup } from '../../../domain/markup/read-markup.ts';
import { safeUrl } from '../../../domain/markup/safe-url.ts';
import { anyOutsideTree, isMarkupTag } from './any-markup.ts';

test('keeps only what the lists allow, whatever is sent', () => {
  fc.assert(
    fc.property(anyOutsideTree, (tree) => {
      const read = readMarkup(tree);
      if (read) expectAllowed(read);
    }),
    { numRuns: 500 },
  );
});

test('reading again what was read changes nothing', () => {
  fc.assert(
    fc.property(anyOutsideTree, (tree) => {
      const read = readMarkup(tree);
      expect(readMarkup(structuredClone(read))).toEqual(read);
    }),
    { numRuns: 500 },
  );
});

test('a tree that a backup has written and read is the same tree', () => {
  fc.assert(
    fc.property(anyOutsideTree, (tree) => {
      const read = readMarkup(tree);
      expect(JSON.parse(JSON.stringify(read))).toEqual(read);
    }),
  );
});

test.each([
  ['null', null],
  ['a string', 'words'],
  ['an object', { tag: 'p', children: [] }],
  ['an element without children', [{ tag: 'p' }]],
  ['a number among the nodes', [1]],
  ['an element that is not allowed', [{ tag: 'script', children: ['alert(1)'] }]],
  ['an element in capitals', [{ tag: 'P', children: [] }]],
  ['an inherited name', [{ tag: 'constructor', children: [] }]],
])('is not a tree: %s', (_, value) => {
  expect(readMarkup(value)).toBeNull();
});

test('refuses a tree deeper than any page needs', () => {
  const nested = (depth: number): unknown =>
    depth === 0 ? [] : [{ tag: 'em', children: nested(depth - 1) }];
  expect(readMarkup(nested(MAX_DEPTH))).not.toBeNull();
  expect(readMarkup(nested(MAX_DEPTH + 1))).toBeNull();
});

test('takes the powers of an element that may stay', () => {
  const attributes = { href: 'javascript:alert(1)', title: 'A page', onclick: 'x()', style: 'x' };
  expect(readMarkup([{ tag: 'a', attributes, children: ['here'] }])).toEqual([
    { tag: 'a', attributes: { title: 'A page' }, children: ['here'] },
  ]);
});

test('cuts a long title between characters, not through one', () => {
  const title = `${'a'.repeat(499)}😀`;
  const read = readMarkup([{ tag: 'abbr', attributes: { title }, children: ['x'] }]);
  expect(JSON.stringify(read).isWellFormed()).toBe(true);
  expect(readMarkup(read)).toEqual(read);
});

function expectAllowed(markup: Markup): void {
  for (const node of markup) {
    if (typeof node === 'string') {
      expect(node).toBe(node.toWellFormed());
      continue;
    }
    expect(isMarkupTag(node.tag)).toBe(true);
    for (const [name, value] of Object.entries(node.attributes ?? {})) {
      expect(attributesOf(node.tag)).toContain(name);
      if (isUrlAttribute(name as MarkupAttribute)) expect(safeUrl(value)).toBe(value);
    }
    expectAllowed(node.children);
  }
}
