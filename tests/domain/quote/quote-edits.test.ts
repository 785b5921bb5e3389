import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import type { Markup } from '../../../domain/markup/markup.ts';
import { textOf } from '../../../domain/markup/text-of.ts';
import { blocksOfMarkup } from '../../../domain/post/blocks-of-markup.ts';
import { applyEdits } from '../../../domain/quote/apply-edits.ts';
import { drawQuote } from '../../../domain/quote/draw-quote.ts';
import { toggleCase, toggleSic, toggleStress } from '../../../domain/quote/edit-range.ts';
import { editsOfSteps } from '../../../domain/quote/edits-of-steps.ts';
import { fitsText } from '../../../domain/quote/fits-text.ts';
import { type FrozenText, frozenText } from '../../../domain/quote/frozen-text.ts';
import type { QuotePart } from '../../../domain/quote/quote-part.ts';
import { joinQuotes, splitQuote } from '../../../domain/quote/split-quote.ts';
import { wholeOf } from './random-edits.ts';

const paragraphs = (...texts: readonly string[]): Markup =>
  texts.map((text) => ({ tag: 'p', children: [text] }));

/** The part after words of it were selected in the editor and others typed in their place. */
function typedOver(
  frozen: FrozenText,
  part: QuotePart,
  [words, typed]: readonly [string, string],
): QuotePart {
  const document = drawQuote(frozen, part, false);
  const whole = document.textBetween(0, document.content.size, '\n\n', '\uFFFC');
  const offset = whole.indexOf(words);
  if (offset < 0) throw new Error(`${words} is not shown in ${whole}`);
  // One position opens the first line; two part the others, as two line ends do here.
  const [from, to] = [offset + 1, offset + 1 + words.length];
  const { tr } = EditorState.create({ doc: document });
  const change = typed === '' ? tr.delete(from, to) : tr.insertText(typed, from, to);
  return editsOfSteps(frozen, part, { change, isInline: false }).part;
}

function shown(markup: Markup, ...edits: readonly (readonly [string, string])[]): string {
  const frozen = frozenText(markup);
  const part = edits.reduce<QuotePart>(
    (now, edit) => typedOver(frozen, now, edit),
    wholeOf(frozen),
  );
  expect(fitsText(frozen, part)).toBe(true);
  return textOf(applyEdits(markup, frozen, part));
}

const LAW = paragraphs('The law, however, was passed in 1905. It stands.');

describe('what is done to a quote’s words', () => {
  it.each<[string, readonly (readonly [string, string])[], string]>([
    ['a word deleted', [['passed ', '']], 'The law, however, was […] in 1905. It stands.'],
    [
      'with the space before it',
      [[' passed', '']],
      'The law, however, was […] in 1905. It stands.',
    ],
    ['with its punctuation', [[', however,', '']], 'The law […] was passed in 1905. It stands.'],
    [
      'two neighbours',
      [
        ['was ', ''],
        ['passed ', ''],
      ],
      'The law, however, […] in 1905. It stands.',
    ],
    ['a word typed over', [['The law', 'It']], '[It], however, was passed in 1905. It stands.'],
    [
      'a letter typed over in its other case',
      [['T', 't']],
      '[t]he law, however, was passed in 1905. It stands.',
    ],
    [
      'brackets that are typed are not doubled',
      [['law', '[act]']],
      'The [act], however, was passed in 1905. It stands.',
    ],
    ['the beginning deleted', [['The law, however, ', '']], 'was passed in 1905. It stands.'],
    ['the end deleted', [[' It stands.', '']], 'The law, however, was passed in 1905.'],
    ['a space alone', [[' ', '']], 'The law, however, was passed in 1905. It stands.'],
    [
      'the same words typed over',
      [['law', 'law']],
      'The law, however, was passed in 1905. It stands.',
    ],
  ])('%s', (_, edits, text) => {
    expect(shown(LAW, ...edits)).toBe(text);
  });

  it('an omission over paragraphs keeps the lines that it begins and ends in apart', () => {
    const three = paragraphs('One is here.', 'Two is gone.', 'Three is late.');
    expect(shown(three, ['here.\n\nTwo is gone.\n\nThree', ''])).toBe('One is […]\n\nis late.');
    expect(shown(three, ['Two is gone.', ''])).toBe('One is here.\n\n[…]\n\nThree is late.');
    expect(shown(three, ['Two is gone.\n\nThree ', ''])).toBe('One is here.\n\n[…] is late.');
  });

  it('keeps links and stress of the source around what is left out', () => {
    const linked: Markup = [
      {
        tag: 'p',
        children: [
          'Read ',
          { tag: 'a', attributes: { href: 'https://a.example/' }, children: ['all of it'] },
          ' now.',
        ],
      },
    ];
    const frozen = frozenText(linked);
    const part = typedOver(frozen, wholeOf(frozen), ['all ', '']);
    expect(applyEdits(linked, frozen, part)).toEqual([
      {
        tag: 'p',
        children: [
          'Read ',
          { tag: 'own', children: ['[…]'] },
          { tag: 'a', attributes: { href: 'https://a.example/' }, children: [' of it'] },
          ' now.',
        ],
      },
    ]);
  });

  it('an item that is left out leaves the others their numbers', () => {
    const list: Markup = [
      {
        tag: 'ol',
        children: ['first', 'second', 'third'].map((text) => ({ tag: 'li', children: [text] })),
      },
    ];
    const frozen = frozenText(list);
    const edited = applyEdits(list, frozen, typedOver(frozen, wholeOf(frozen), ['second', '']));
    const blocks = blocksOfMarkup(edited);
    expect(blocks).toMatchObject([{ kind: 'list', items: { length: 3 } }]);
    const trimmed = applyEdits(list, frozen, typedOver(frozen, wholeOf(frozen), ['first', '']));
    expect(blocksOfMarkup(trimmed)).toMatchObject([{ numbering: { numbers: [2, 3] } }]);
  });
});

it('an item shows the number that its source showed, once', () => {
  const list: Markup = [
    {
      tag: 'ol',
      attributes: { type: 'a', start: '4' },
      children: [
        { tag: 'li', children: [...paragraphs('first', 'more of it')] },
        { tag: 'li', children: ['second'] },
      ],
    },
    ...paragraphs('after'),
  ];
  const markers = frozenText(list).lines.map(({ look }) => look.marker);
  expect(markers).toEqual(['d.', '', 'e.', '']);
});

describe('marks of the blogger’s', () => {
  const frozen = frozenText(LAW);
  const whole = wholeOf(frozen);
  const text = (part: QuotePart | null) => part && textOf(applyEdits(LAW, frozen, part));

  it('a letter in its other case, and back', () => {
    const small = toggleCase(frozen, whole, 0);
    expect(text(small)).toMatch(/^\[t\]he law/);
    expect(small && toggleCase(frozen, small, 0)).toEqual(whole);
  });

  it('[sic] behind a word', () => {
    expect(text(toggleSic(frozen, whole, 8))).toMatch(
      /^The law, \[sic\] however|^The law, however/,
    );
  });

  it('stress that grows, and goes where it is pressed again', () => {
    const one = toggleStress(whole, [4, 7]);
    expect(toggleStress(one, [7, 16]).edits).toEqual([{ stress: [4, 16] }]);
    expect(toggleStress(one, [4, 7])).toEqual(whole);
    expect(toggleStress(one, [5, 6]).edits).toEqual([{ stress: [4, 5] }, { stress: [6, 7] }]);
  });

  it('parted and joined a quote is as it was', () => {
    const edited = typedOver(frozen, typedOver(frozen, whole, ['law', 'act']), ['passed ', '']);
    for (let at = edited.from; at <= edited.to; at += 1) {
      const halves = splitQuote(frozen, edited, { at, own: 0 });
      const isInOmission = edited.edits.some(
        (edit) => 'omit' in edit && edit.omit[0] < at && at < edit.omit[1],
      );
      if (!halves || isInOmission) continue;
      expect(halves.every((half) => fitsText(frozen, half))).toBe(true);
      const joined = joinQuotes(frozen, ...halves);
      expect(joined && { from: joined.from, to: joined.to }).toEqual({
        from: edited.from,
        to: edited.to,
      });
      expect(text(joined)?.replace(/[[\]]/g, '')).toBe(text(edited)?.replace(/[[\]]/g, ''));
    }
  });
});

it('edits that are not of a clipping are refused', () => {
  const frozen = frozenText(paragraphs('Café 😀 open.'));
  const fits = (part: Partial<QuotePart>) => fitsText(frozen, { ...wholeOf(frozen), ...part });
  expect(fits({})).toBe(true);
  expect(fits({ to: 99 })).toBe(false);
  expect(fits({ edits: [{ omit: [6, 99] }] })).toBe(false);
  expect(fits({ edits: [{ omit: [5, 6] }] })).toBe(false);
  expect(fits({ edits: [{ omit: [0, 4] }, { omit: [2, 5] }] })).toBe(false);
  expect(fits({ edits: [{ case: { at: 4 } }] })).toBe(false);
  expect(fits({ edits: [{ insert: { at: 0, text: '\ud83d' } }] })).toBe(false);
});
