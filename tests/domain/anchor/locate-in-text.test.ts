import { describe, expect, it } from 'vitest';
import { BLOCK_BREAK } from '../../../domain/anchor/char-kind.ts';
import { anchorOf, find } from './anchor-at.ts';
import { PARAGRAPHS, STORY, storyWith } from './story.ts';

const ROOF = 'the building’s roof could no longer carry the snow';
const MOOR = 'Nobody asked us where we would moor the boats';

describe('a passage is exact', () => {
  it.each([
    ['on the page as it was', STORY],
    [
      'under a new header',
      `Subscribe now and save. ${BLOCK_BREAK}${'Other news of the day. '.repeat(40)}${BLOCK_BREAK}${STORY}`,
    ],
    ['where lines were broken otherwise', STORY.replace(/ /g, '\n        ')],
    ['where soft hyphens were put in', storyWith('building', 'buil\u00ADding')],
    ['where spaces became hard', storyWith('no longer', 'no\u00A0longer')],
    ['where accents are written apart', STORY.normalize('NFD')],
    [
      'where its neighbours are edited',
      storyWith('not an easy one', 'hard').replace('promised', 'announced'),
    ],
    ['where what followed was cut', storyWith(/ She promised[^\u2029]*/, '')],
  ])('%s', (_, page) => {
    const found = find(page, anchorOf(STORY, ROOF));
    expect(found).toMatchObject({ verdict: 'exact', score: 1 });
    expect(
      found?.words
        .replace(/\u00AD/g, '')
        .replace(/\s+/g, ' ')
        .normalize('NFC'),
    ).toBe(ROOF);
  });

  it('with an advertisement between its paragraphs', () => {
    const ad = ['Advertisement', 'Win a cruise along the coast this summer.'];
    const page = [...PARAGRAPHS.slice(0, 2), ...ad, ...PARAGRAPHS.slice(2)].join(BLOCK_BREAK);
    const words = 'a new landing stage by May…\u2029Fishermen who use the quay';
    expect(find(page, anchorOf(STORY, words))?.verdict).toBe('exact');
  });

  it('below a heading that begins as it does, where nothing else is as it was', () => {
    const words = 'Only a script ever writes these words about the lighthouse.';
    const anchor = anchorOf(`Harbour ${words}`, words);
    const page = `Only a script ever writes these words${BLOCK_BREAK}${words}`;
    expect(find(page, anchor)).toMatchObject({ verdict: 'exact', words });
  });

  it('from the middle of a word to the middle of another', () => {
    expect(find(STORY, anchorOf(STORY, 'our council voted on Tues'))).toMatchObject({
      verdict: 'exact',
      words: 'our council voted on Tues',
    });
  });

  it('in a script that puts no spaces between words', () => {
    const page =
      '東京都は二十日、新しい港の計画を発表した。知事は「住民の声を聞く」と述べた。工事は来年の春に始まる。';
    expect(find(`速報です。${page}`, anchorOf(page, '住民の声を聞く'))).toMatchObject({
      verdict: 'exact',
      words: '住民の声を聞く',
    });
  });
});

it.each([
  ['quotes are straight', storyWith('building’s', "building's"), ROOF],
  ['dashes are typed', storyWith(' — ', ' -- '), 'was not an easy one” — but that the building'],
  ['an ellipsis is three dots', storyWith('…', '...'), 'a new landing stage by May…'],
  [
    'the licence is set with a ligature',
    storyWith('café on the upper floor', 'café on the upper ﬂoor'),
    'the café on the upper floor',
  ],
])('a passage is only typographically different where %s', (_, page, words) => {
  expect(find(page, anchorOf(STORY, words))?.verdict).toBe('typographic');
});

describe('a passage is altered', () => {
  it.each([
    ['a word was replaced', storyWith('no longer', 'hardly'), 'hardly carry'],
    ['a word was dropped', storyWith('no longer ', 'no '), 'could no carry'],
    ['a word was put in', storyWith('could no longer', 'could probably no longer'), 'probably'],
    ['a number changed', storyWith('1911', '1921'), '1921'],
    ['a capital changed', storyWith('the building’s', 'The building’s'), 'The building'],
    ['a comma went', storyWith('boats,', 'boats'), 'boats”'],
    [
      'it was denied',
      storyWith('roof could', 'roof could not').replace('no longer ', ''),
      'could not carry',
    ],
    ['a word was put right behind it', storyWith('the snow.', 'the snow alone.'), 'snow alone'],
  ])('where %s', (_, page, says) => {
    const words =
      says.includes('1921') || says.includes('boats')
        ? `${MOOR},” said Jonas Weil, whose family has worked here since 1911`
        : ROOF;
    const found = find(page, anchorOf(STORY, words));
    expect(found?.verdict).toBe('altered');
    expect(found?.words).toContain(says);
  });
});

describe('a passage is not found', () => {
  it.each([
    ['when it was deleted', storyWith(MOOR, '')],
    [
      'when its paragraph was deleted',
      PARAGRAPHS.filter((text) => !text.includes(MOOR)).join(BLOCK_BREAK),
    ],
    [
      'when the same words are left elsewhere',
      `${storyWith(MOOR, '')} Most read: ${MOOR}. Weather. Tides.`,
    ],
    [
      'on another page',
      'Stocks fell on Monday as traders waited for the bank to speak about its rates.',
    ],
    ['on an empty page', ''],
  ])('%s', (_, page) => {
    expect(find(page, anchorOf(STORY, MOOR))).toBeNull();
  });

  it('when it has no words', () => {
    expect(find(STORY, anchorOf(STORY, '…'))).toBeNull();
  });
});

describe('a word that stands many times', () => {
  const anchor = anchorOf(STORY, 'council', 1);

  it('is found where it was, not where it also stands', () => {
    const page = `The council met. The council rose. ${BLOCK_BREAK}${STORY}`;
    expect(find(page, anchor)?.start).toBe(page.lastIndexOf('council'));
  });

  it('is not found once its sentence is gone', () => {
    expect(find(storyWith(/The council will publish[^.]*\. /, ''), anchor)).toBeNull();
  });
});

it('of two places with the same words around them takes the one nearer to where it was', () => {
  const row = 'Read more about the harbour and its people in our weekly letter. ';
  const page = row.repeat(30);
  const anchor = anchorOf(page, 'weekly letter', 17);
  expect(find(page, anchor)?.start).toBe(anchor.position.start);
});

describe('a headline that a list repeats', () => {
  const filler = (count: number): string =>
    'The tide tables are out for the season. '.repeat(count);
  const list = [
    'Roof gives way under snow',
    'Ferry fares to rise',
    'Quay café saved by its guests',
  ];
  const lead = [
    'Voters asked about the moor again',
    ...list,
    'Herring prices fall for a third week',
  ];
  const page = (first: readonly string[], second: readonly string[]): string =>
    [...first, filler(40), ...second, filler(3)].join(BLOCK_BREAK);
  const anchor = anchorOf(page(lead, []), 'Ferry fares to rise');

  it('is found in the list where it stood', () => {
    expect(find(page(lead, list), anchor)?.start).toBe(page(lead, list).indexOf('Ferry fares'));
  });

  it('is not found in the other once it is gone from its own', () => {
    const without = lead.filter((line) => !line.startsWith('Ferry'));
    expect(find(page(without, list), anchor)).toBeNull();
    expect(find(page(lead.slice(0, 2), list), anchor)).toBeNull();
  });
});

it('a passage that stood nowhere else is found though what followed it changed and the page grew', () => {
  const words = 'the café on the upper floor';
  const known = anchorOf(STORY, words);
  const grown = `${'Tides, fares and weather. '.repeat(60)}${BLOCK_BREAK}${STORY.slice(0, STORY.indexOf(words) + words.length)} Read on.`;
  expect(find(grown, known)).toBeNull();
  const alone = { ...known, fragment: { prefix: '', start: words, end: '' } };
  expect(find(grown, alone)).toMatchObject({ words, verdict: 'exact' });
});
