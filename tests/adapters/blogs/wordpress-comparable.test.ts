import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparable,
  comparableIds,
  comparableTime,
} from '../../../adapters/blogs/wordpress/comparable.ts';
import { lettersBeyondUtf8mb3 } from '../../../adapters/blogs/wordpress/database-letters.ts';
import {
  distinctNames,
  foldName,
  searchableOf,
} from '../../../adapters/blogs/wordpress/term-name.ts';

describe('what WordPress rewrites by itself is no difference', () => {
  it.each([
    ['<hr class="a" />\r\n', '<hr class="a"/>'],
    ['a&#x1f600;b &#x2764;&#xfe0f; 1&#x20e3;', 'a😀b ❤\uFE0F 1\u20E3'],
    ['&#x31;&#xfe0f;&#x20e3;', '1\uFE0F\u20E3'],
  ])('%j', (held, sent) => {
    expect(comparable(held)).toBe(comparable(sent));
  });

  it.each(['&#x26;', '&#x3c;b', '&#91;gallery]', '&amp;#x1f600;', 'a  b', '&#x31;', '&#x110000;'])(
    'and %s stays what it is',
    (text) => {
      expect(comparable(text)).toBe(text);
    },
  );

  it('once evened out, a text stays so', () => {
    const part = fc.constantFrom(
      ...['&', '#', 'x', ';', '&#x', '&#x23;', '&#x31;', '&#xfe0f;', '&#x20e3;', '&#x1f600;'],
      ...['&#x2028;', '&#x26;', ' ', '\r', '\n', '/>', '<p>', 'a', '1', '😀', '2764;'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const once = comparable(parts.join(''));
        expect(comparable(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it('ids have no order, and times no zone', () => {
    expect(comparableIds([12, 3, 12, 1])).toEqual(['1', '3', '12']);
    expect(comparableTime('2017-05-06T18:30:00.500-07:00')).toBe('2017-05-07T01:30:00Z');
    expect(comparableTime('')).toBe('');
  });
});

describe('the names of categories and tags', () => {
  it('are the same whatever their capitals, spaces and accents', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const forms = [name, name.normalize('NFD'), name.normalize('NFC'), ` ${name}  `];
        expect(new Set(forms.map(foldName)).size).toBe(1);
        expect(distinctNames(forms).length).toBeLessThanOrEqual(1);
      }),
    );
    expect(distinctNames(['News', ' ', 'news', 'E\u0301te\u0301', '\u00C9t\u00E9'])).toEqual([
      'News',
      '\u00C9t\u00E9',
    ]);
  });

  it.each([
    ['AT&T', 'AT'],
    ['Law & Order', 'Order'],
    ['&', ''],
  ])('are searched for by what is stored as it is written: %s', (name, searched) => {
    expect(searchableOf(name)).toBe(searched);
  });
});

describe('letters that an old database cannot hold', () => {
  it.each([
    ['plain, é, €, 中', []],
    ['a 😀 and 👩‍💻', ['😀', '👩‍💻']],
    ['𠮷野家 🇩🇪', ['𠮷', '🇩🇪']],
  ])('%s', (text, letters) => {
    expect(lettersBeyondUtf8mb3(text)).toEqual(letters);
  });
});
