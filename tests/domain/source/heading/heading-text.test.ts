import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingText } from '../../../../domain/source/heading/heading-text.ts';
import { titleSpellings } from '../../../../domain/source/heading/title-spellings.ts';
import type { PartClue } from '../../../../domain/source/page-clues.ts';

const part = (text: string, mark = '', size = 32): PartClue => ({ text, mark, size });

/** What a heading of these runs is read as on a page with these titles. */
const read = (parts: readonly PartClue[], titles: readonly string[] = [], label = ''): string =>
  headingText(
    { text: parts.map(({ text }) => text).join(''), parts, label },
    titleSpellings(titles),
  );

const HEADLINE = 'After nine winters the bridge is open';

interface Case {
  readonly kind: string;
  readonly parts: readonly PartClue[];
  readonly titles?: readonly string[];
}

const seen = (kind: string, parts: readonly PartClue[], titles: readonly string[] = []): Case => ({
  kind,
  parts,
  titles,
});

describe('a headline', () => {
  it.each<Case>([
    seen('on two lines', [part('After nine winters'), part('\nthe bridge is open')]),
    seen('in two boxes', [
      part('\n\nAfter nine winters', 'line'),
      part('\n\nthe bridge is open', 'line'),
    ]),
    seen(
      'in a box for each word',
      HEADLINE.split(' ').map((word) => part(`\n\n${word}`, 'word')),
    ),
    seen('with its marks', [
      part('After '),
      part('nine', 'accent'),
      part(' winters the bridge is open'),
    ]),
    seen('below a kicker that is marked', [
      part('\n\nPolitics', 'story-kicker'),
      part('\n\n\nAfter nine winters the bridge is open'),
    ]),
    seen(
      'below a kicker that a title parts from it',
      [part('\n\nHarbour', 'a1'), part('\n\nAfter nine winters the bridge is open', 'a2')],
      [`Harbour: ${HEADLINE}`],
    ),
    seen(
      'below a kicker that a title parts from it, unmarked',
      [part('\n\nNorth Harbour'), part(`\n\n${HEADLINE}`)],
      [`${HEADLINE} | The Hill Post`],
    ),
    seen('below a small word in a box of its own', [
      part('\n\nHarbour'),
      part(`\n\n\n${HEADLINE}`),
    ]),
    seen('below a line in smaller letters', [
      part('\n\nFrom our hill', '', 14),
      part(`\n\n\n${HEADLINE}`),
    ]),
    seen(
      'behind a kicker in its line',
      [part('Politics:', 'kicker'), part(` ${HEADLINE}`)],
      [HEADLINE],
    ),
    seen(
      'behind a badge',
      [part('LIVE', 'c-badge is-live'), part(HEADLINE)],
      [`LIVE: ${HEADLINE}`],
    ),
    seen('behind the word Video', [part('Video', 'hd__label'), part(` ${HEADLINE}`)]),
    seen('before a plus for those who pay', [part(HEADLINE), part('+', 'premium')]),
    seen('before a count of comments', [part(HEADLINE), part(' 12', 'comments-count')]),
    seen('before a note', [part(HEADLINE), part('[1]', '', 20)]),
    seen('before a line below it', [part(HEADLINE), part(' The mayor was late', '', 20)]),
    seen(
      'before the line of its writer',
      [part(HEADLINE), part('\nBy our own correspondent')],
      [`${HEADLINE} (photo: wire)`],
    ),
    seen('before an icon', [part(HEADLINE), part(' open_in_new', 'material-icons')]),
    seen('with letters of an icon font', [part(`\uE8F4 ${HEADLINE}`), part(' \uF105')]),
    seen(
      'letter by letter, its words lost',
      [...HEADLINE.replaceAll(' ', '')].map((letter) => part(letter, 'char')),
      [`${HEADLINE} - Hill Post`],
    ),
    seen(
      'letter by letter, each in a box',
      [...HEADLINE.replaceAll(' ', '')].map((letter) => part(`\n\n${letter}`, 'char')),
      [HEADLINE],
    ),
    seen(
      'with a title that has glued it',
      [part('After nine winters'), part('\nthe bridge is open')],
      ['After nine wintersthe bridge is open'],
    ),
  ])('$kind is read as seen', ({ parts, titles }) => {
    expect(read(parts, titles)).toBe(HEADLINE);
  });

  it.each<readonly [string, readonly PartClue[], readonly string[], string]>([
    [
      'a colon that is seen behind its first words',
      [part('Harbour:', 'kicker'), part(` ${HEADLINE}`)],
      [`Harbour: ${HEADLINE}`],
      `Harbour: ${HEADLINE}`,
    ],
    [
      'its last letter, lowered',
      [part('Why the hill makes CO'), part('2', '', 20)],
      [],
      'Why the hill makes CO2',
    ],
    [
      'a part with an odd name',
      [part('Section 230', 'section'), part(' may go')],
      ['Section 230 may go'],
      'Section 230 may go',
    ],
    ['all its words when they are few', [part('Open', 'label')], [], 'Open'],
    [
      'its dates',
      [part('The year '), part('2025', 'date'), part(' in pictures')],
      ['The year 2025 in pictures | Hill Post'],
      'The year 2025 in pictures',
    ],
    [
      'what is most of it, whatever that is called',
      [part('Harbour', 'subline'), part('\n\nThe bridge is open', 'topline')],
      ['Bridge open'],
      'Harbour The bridge is open',
    ],
  ])('keeps %s', (...[, parts, titles, text]) => {
    expect(read(parts, titles)).toBe(text);
  });

  it('on two lines has no space where its script has none', () => {
    expect(read([part('九个冬天之后'), part('\n山谷大桥重新开放')])).toBe(
      '九个冬天之后山谷大桥重新开放',
    );
  });

  it('that is there twice, for eyes and for ears, is read once', () => {
    const text = HEADLINE + HEADLINE;
    expect(headingText({ text, parts: [], label: '' }, new Map())).toBe(HEADLINE);
  });

  it('has the word spaces that are said to those who hear it', () => {
    const parts = [...HEADLINE.replaceAll(' ', '')].map((letter) => part(letter, 'char'));
    expect(read(parts, [], HEADLINE)).toBe(HEADLINE);
  });

  it('is never empty, nor made of letters that are not in it, when nothing tells better', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const run = fc.record({
      text: fc
        .tuple(fc.constantFrom('', ' ', '\n', '\n\n', '\n\n\n'), word)
        .map((both) => both.join('')),
      mark: fc.constantFrom('', 'kicker', 'label', 'title', 'x'),
      size: fc.constantFrom(10, 20, 32),
    });
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 12 }), (parts) => {
        const said = read(parts);
        expect(said).not.toBe('');
        const letters = [...said.replaceAll(' ', '')];
        const left = [...parts.map(({ text }) => text.trim()).join('')].reduce(
          (rest, letter) => (letter === rest[0] ? rest.slice(1) : rest),
          letters,
        );
        expect(left).toEqual([]);
      }),
    );
  });
});
