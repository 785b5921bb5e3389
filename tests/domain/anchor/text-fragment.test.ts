import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CONTEXT, makeAnchor } from '../../../domain/anchor/make-anchor.ts';
import { textFragment } from '../../../domain/anchor/text-fragment.ts';
import { lettersOf } from '../../../domain/anchor/text-fragment-letters.ts';
import { fragmentTerms } from '../../../domain/anchor/text-fragment-terms.ts';

/** What a passage's link says, for a page of these lines in which the passage stands between `[` and `]`. */
function linkOf(lines: readonly string[], { isCapped = false, shown = '' } = {}): string | null {
  const [before = '', rest = ''] = lines.join('\u2029').split('[');
  const [inside = '', after = ''] = rest.split(']');
  const anchor = makeAnchor({ before, inside, after }, before.length);
  const fragment = fragmentTerms(shown || inside.replaceAll('\u2029', '\n\n'), anchor.quote, {
    before: lettersOf(before),
    after: lettersOf(after),
    line: before.split('\u2029').findLast((each) => each.trim() !== '') ?? '',
    opening: inside.split('\u2029')[0] ?? '',
    closing: inside.split('\u2029').at(-1) ?? '',
    isCapped,
  });
  return textFragment({ ...anchor, ...(fragment && { fragment }) });
}

const LONG =
  'The ferry company said on Thursday that it would add more crossings for the whole winter.';

describe('a link to a passage', () => {
  it.each<[string, readonly string[], string]>([
    ['names a short one whole', ['It rained. [The river rose.] Nobody slept.'], 'The river rose'],
    [
      'names a long one by its ends',
      [`[${LONG}]`],
      'The ferry company said on Thursday that,crossings for the whole winter',
    ],
    [
      'names several paragraphs by the first and the last',
      ['[The river rose.', LONG, 'It fell again.]'],
      'The river rose,It fell again',
    ],
    [
      'takes a first line that is a heading',
      ['[Floods', `${LONG}]`],
      'Floods,crossings for the whole winter',
    ],
    [
      'borrows words from before when it was said before',
      ['Yes.', 'Will he stay? [Yes.]'],
      'stay?-,Yes',
    ],
    [
      'borrows from the line above when it starts its own',
      ['Anna', 'yes', 'Berta', '[yes]'],
      'Berta-,yes',
    ],
    [
      'borrows no more than it takes',
      ['Three boats sank. Both boats sank. Ten [boats sank.] Ten more.'],
      'Ten-,boats sank',
    ],
    [
      'leaves a word alone that the passage cuts into',
      ['An ext[raordinary flood came. The end is n]ear.'],
      'flood came. The end is',
    ],
    [
      'keeps its words whole after a cut one that was said before',
      ['The flood.', 'No flo[od. The flood.]'],
      'flood.-,The flood',
    ],
    ['starts after a letter set apart', ['[The river rose.]'], 'river rose'],
    [
      'ends with as many words as it takes',
      [
        '[First came the rain and then the wind. The council did not reply to us. Later on, at night, the council did not reply to us.]',
      ],
      'First came the rain and then the,night, the council did not reply to us',
    ],
    [
      'leaves the end open when its last words were said before in it',
      ['[Floods.', LONG, 'No.', 'No.]'],
      'Floods',
    ],
  ])('%s', (promise, lines, expected) => {
    const link = linkOf(lines, { isCapped: promise.endsWith('set apart') });
    expect(decodeURIComponent(link ?? '')).toBe(`:~:text=${expected}`);
  });

  it.each<[string, readonly string[]]>([
    ['only signs', ['One.', '[***]', 'Two.']],
    [
      'the same words on the same page twice, with the same words before',
      ['Yes.', 'No.', 'Yes.', 'No.', '[Yes.]'],
    ],
    ['half a word', ['extra[ordin]ary']],
  ])('is not made up for %s', (_, lines) => {
    expect(linkOf(lines)).toBeNull();
  });

  it('spells out the signs that part its terms and those of Markdown', () => {
    expect(linkOf(['[A well-known, (so) R&D *trick* costs 5 % more]'])).toBe(
      ':~:text=A%20well%2Dknown%2C%20%28so%29%20R%26D%20%2Atrick%2A%20costs%205%20%25%20more',
    );
    expect(linkOf(['[الجسر مغلق 北桥]'])).toMatch(/^:~:text=[\w%.]+$/);
  });

  it('stops where words that the reader did not see stand in the passage', () => {
    const shown = 'The bridge is closed for all';
    expect(linkOf(['[The bridge (opens in a new window) is closed for all]'], { shown })).toBe(
      ':~:text=The%20bridge,is%20closed%20for%20all',
    );
  });

  it('is not made for a clipping whose words were not certain', () => {
    expect(textFragment(makeAnchor({ before: '', inside: 'It rose.', after: '' }, 0))).toBeNull();
  });
});

test('on pages that repeat themselves, a browser goes to the passage itself', () => {
  const word = fc.constantFrom('the', 'river', 'rose', 'yes', 'no', 'Zoë', '北', 'boats');
  const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const page = fc.array(line, { minLength: 1, maxLength: 12 });
  let made = 0;
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (lines, from, length) => {
      const words = lines.flatMap((each, at) => each.split(' ').map((one) => ({ one, at })));
      const first = from % words.length;
      const last = Math.min(words.length - 1, first + (length % 20));
      let marked = '';
      words.forEach(({ one, at }, index) => {
        const gap = index === 0 ? '' : words[index - 1]?.at === at ? ' ' : '\u2029';
        marked += `${gap}${index === first ? '[' : ''}${one}${index === last ? ']' : ''}`;
      });
      const link = linkOf(marked.split('\u2029'));
      if (link === null) return;
      made += 1;
      expect(
        placeOf(
          link,
          words.map(({ one }) => one),
        ),
      ).toBe(first);
    }),
    { numRuns: 500 },
  );
  expect(made).toBeGreaterThan(150);
  expect(CONTEXT).toBeLessThan(200);
});

/** The word that a browser would go to: the first at which prefix and start stand, followed somewhere by the end. */
function placeOf(link: string, words: readonly string[]): number {
  const terms = link.slice(':~:text='.length).split(',');
  const prefix = terms[0]?.endsWith('-') ? (terms.shift() ?? '').slice(0, -1) : '';
  const [start = '', end = ''] = terms
    .map((term) => decodeURIComponent(term).split(' '))
    .map((each) => each.join(' '));
  const own = decodeURIComponent(prefix);
  const startsAt = (at: number, term: string): boolean =>
    `${words.slice(at).join(' ')} `.startsWith(`${term} `);
  const skip = own === '' ? 0 : own.split(' ').length;
  return words.findIndex(
    (_, at) =>
      at >= skip &&
      startsAt(at, start) &&
      (skip === 0 || startsAt(at - skip, own)) &&
      (end === '' || words.some((_other, later) => later >= at && startsAt(later, end))),
  );
}
