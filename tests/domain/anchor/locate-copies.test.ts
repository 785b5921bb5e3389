import { describe, expect, it } from 'vitest';
import { BLOCK_BREAK } from '../../../domain/anchor/char-kind.ts';
import { anchorOf, find } from './anchor-at.ts';
import { PARAGRAPHS, STORY, storyWith } from './story.ts';

/** A menu as many pages show it twice: above the story and, longer, below it. */
const MENU = [
  'News of the coast and of the islands beyond',
  'Prices paid at the fish auction this morning',
  'What the pilots say about the sandbanks',
  'Concerts, fairs and processions of the week',
  'Harbour desk',
  'Tide tables',
  'Letters to the editor',
  'Boats for sale',
  'Our reporters',
  'Imprint and contact',
  'Advertise with us',
  'Who we are at the Gazette',
  'Privacy',
];
const ITEM = 'Who we are at the Gazette';
const NEWS = 'Fishermen wait for the ice to leave the outer basin';
const without = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line !== ITEM);
const page = (...parts: readonly (readonly string[])[]): string => parts.flat().join(BLOCK_BREAK);

describe('a line of a menu that stands twice', () => {
  const last = [
    'Islands edition',
    'Who reads us',
    'Where we are at home',
    'The Gazette by post',
    'Imprint',
  ];
  const captured = page(MENU, [NEWS], MENU, last);
  const anchor = anchorOf(captured, ITEM, 1);

  it('is found in the menu where it stood', () => {
    expect(find(captured, anchor)?.start).toBe(captured.lastIndexOf(ITEM));
  });

  it('is not found in the other menu once it is gone from its own', () => {
    expect(find(page(MENU, [NEWS], without(MENU), last), anchor)).toBeNull();
  });

  it('is not found in the other menu when its own is the first', () => {
    const first = anchorOf(page([NEWS], MENU, MENU), ITEM);
    expect(find(page([NEWS], without(MENU), MENU), first)).toBeNull();
  });

  it('is found where it stood though notices were put around it', () => {
    const notice = ['Storm warning for the weekend', 'The ferry does not run on Sunday'];
    const at = MENU.indexOf(ITEM);
    const changed = [
      ...MENU.slice(0, at),
      notice[0] ?? '',
      ITEM,
      notice[1] ?? '',
      ...MENU.slice(at + 1),
    ];
    const now = page(MENU, [NEWS], changed, last);
    expect(find(now, anchor)?.start).toBe(now.lastIndexOf(ITEM));
  });
});

it('of two places with the same words the passage is found where they stand together', () => {
  const words = 'the building’s roof could no longer carry the snow';
  const torn = storyWith(
    words,
    `${words}, said one of the people who came to see it late on Monday,`,
  );
  const captured = `${'x'.repeat(torn.length / 2 - 40)} ${STORY}`;
  const now = `${torn}${BLOCK_BREAK}${STORY}`;
  expect(find(now, anchorOf(captured, words))?.start).toBe(now.lastIndexOf(words));
});

it('a passage that stood nowhere else is found where it was moved to, though its neighbours closed up', () => {
  const [first = '', second = '', moved = '', ...rest] = PARAGRAPHS;
  const anchor = anchorOf(STORY, moved);
  const now = [first, moved, second, ...rest].join(BLOCK_BREAK);
  const alone = { ...anchor, fragment: { prefix: '', start: moved.slice(0, 40), end: '' } };
  expect(find(now, alone)).toMatchObject({ words: moved, verdict: 'exact' });
});
