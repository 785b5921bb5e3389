import { describe, expect, it } from 'vitest';
import { BLOCK_BREAK } from '../../../domain/anchor/char-kind.ts';
import { findVerbatim } from '../../../domain/anchor/find-verbatim.ts';
import { anchorOf, find } from './anchor-at.ts';
import { STORY, storyWith } from './story.ts';

const WORDS = 'Nobody asked us where we would moor the boats';
const ANCHOR = anchorOf(STORY, WORDS);

describe('a passage that stands as it was with all around it is found at once', () => {
  it.each([
    ['on the page as it was', STORY],
    ['under a new header', `Subscribe now and save.${BLOCK_BREAK}${STORY}`],
    ['where lines were broken otherwise', STORY.replace(/ /g, '\n        ')],
    ['where spaces became hard', STORY.replace(/ /g, '\u00A0')],
  ])('%s, as by its words', (_, page) => {
    const found = findVerbatim(page, ANCHOR);
    expect(found).toMatchObject({ verdict: 'exact', score: 1 });
    expect(find(page, ANCHOR)).toMatchObject({ ...found });
    expect(page.slice(found?.start, found?.end).replace(/\s+/g, ' ')).toBe(WORDS);
  });
});

it('a passage that was set in other type, as all around it, is found at once and said to be', () => {
  const set = (text: string): string =>
    text.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/…/g, '...').replace(/—/g, '-');
  const words = 'the building’s roof could no longer carry the snow';
  const found = findVerbatim(set(STORY), anchorOf(STORY, words));
  expect(found).toMatchObject({ verdict: 'typographic', score: 1 });
  expect(set(STORY).slice(found?.start, found?.end)).toBe(set(words));
  expect(find(set(STORY), anchorOf(STORY, words))).toMatchObject({ ...found });
});

it('a passage whose surroundings stand twice is found at once where it stood', () => {
  const page = `${STORY}${BLOCK_BREAK}${STORY.replace(WORDS, '')}`;
  const found = findVerbatim(page, ANCHOR);
  expect(found).toMatchObject({ start: STORY.indexOf(WORDS), verdict: 'exact' });
  expect(find(page, ANCHOR)).toMatchObject({ ...found });
});

it.each([
  ['a word of it changed', storyWith('asked us', 'asked me'), ANCHOR],
  ['a word near it changed', storyWith('less certain', 'more certain'), ANCHOR],
  ['it stands twice with all around it', `${STORY}${BLOCK_BREAK}${STORY}`, ANCHOR],
  [
    'it was cut out and a copy is left with all around it',
    `${STORY.replace(WORDS, '')}${BLOCK_BREAK}${STORY}`,
    ANCHOR,
  ],
  ['too little stood before it', STORY, anchorOf(STORY, 'harbour council')],
  ['it has no words', STORY, anchorOf(STORY, '” — ')],
])('a passage is left to its words when %s', (_, page, anchor) => {
  expect(findVerbatim(page, anchor)).toBeNull();
});

it('a long run of white space takes no time', () => {
  const page = `${STORY}${' '.repeat(200_000)}${STORY}`;
  const start = performance.now();
  findVerbatim(page, ANCHOR);
  expect(performance.now() - start).toBeLessThan(500);
});
