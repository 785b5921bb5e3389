import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNames } from '../../../../domain/source/choose/names.ts';

describe('a byline', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe & Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Von Anna Meier und Karl-Heinz Groß', ['Anna Meier', 'Karl-Heinz Groß']],
    ['Par Marie Curie', ['Marie Curie']],
    ['Jane Doe, senior correspondent', ['Jane Doe']],
    ['Martin King, Jr.', ['Martin King Jr.']],
    ['By Jane Doe | Updated 4 May 2026', ['Jane Doe']],
    ['Jane Doe (Reuters)', ['Jane Doe']],
    ['Associated Press', ['Associated Press']],
    ['Ludwig von Mises', ['Ludwig von Mises']],
    ['Ein Kommentar von Anna Meier', ['Anna Meier']],
    ['Anna Martel und Lea Wagner, Nairobi', ['Anna Martel', 'Lea Wagner']],
    ['José Volta e Pinto', ['José Volta e Pinto']],
    ['Ana Sousa e Rui Pinto', ['Ana Sousa', 'Rui Pinto']],
    ['Jane Doe | jane@x.test', ['Jane Doe']],
    ['By ¦ Jane Doe ¦ , ¦ John Roe ¦ , and ¦ Ann B. Poe', ['Jane Doe', 'John Roe', 'Ann B. Poe']],
    ['By Jane Doe ¦ 5 minute read', ['Jane Doe']],
    ['Ann "Nan" Poe', ['Ann "Nan" Poe']],
    ['Piše: P. Novak', ['P. Novak']],
    ['Byron Tau', ['Byron Tau']],
    ['作者：后藤大', ['后藤大']],
    ['The Practice News Desk', ['The Practice News Desk']],
  ])('"%s" names %j', (byline, names) => {
    expect(splitNames(byline)).toEqual(names);
  });

  it.each([
    '',
    'https://x.test/jane',
    '@jane',
    'jane@x.test',
    'admin',
    'Staff',
    '12',
    'By',
    '{{author}}',
  ])('names nobody in "%s"', (byline) => {
    expect(splitNames(byline)).toEqual([]);
  });

  it('never yields a name twice, an empty one or one with a line end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const names = splitNames(text);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[^\n]{2,}$/);
      }),
    );
  });
});
