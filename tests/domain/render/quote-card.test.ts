import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../domain/render/break-lines.ts';
import { cardText } from '../../../domain/render/card-text.ts';
import { fitText } from '../../../domain/render/fit-text.ts';
import { clippingOf, postOf, sourceOf } from '../../builders/clipping.ts';

/** Every letter is as wide as any other, half as wide as it is high. */
const measure = (text: string, size: number) => [...text].length * size * 0.5;
const letters = (count: number) => (text: string) => [...text].length <= count;
const bare = (text: string) => text.replace(/\s/g, '');

describe('the lines of a card', () => {
  it('are as long as there is room for', () => {
    const linesOf = (width: number) => breakLines('We were hacked, he said.', 'en', letters(width));
    expect(linesOf(11)).toEqual(['We were', 'hacked, he', 'said.']);
    expect(linesOf(6)).toEqual(['We', 'were', 'hacked', ', he', 'said.']);
  });

  it('end between words where no spaces stand, and never before a full stop', () => {
    expect(breakLines('私は学生です。', 'ja', letters(4))).toEqual(['私は学生', 'です。']);
    expect(breakLines('私は「学生」', 'ja', letters(3))).toEqual(['私は', '「学生', '」']);
  });

  it('keep together what a no-break space holds', () => {
    expect(breakLines('about 3\u00a0000 km', 'fr', letters(9))).toEqual(['about', '3\u00a0000 km']);
  });

  it('lose no letter, and are no longer than there is room for', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc
        .array(
          fc.constantFrom('Le', 'mot', '«', '»', '私', 'です', '。', 'كلمة', '👩‍🚀', 'e\u0301'),
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (paragraph, width) => {
        const lines = breakLines(paragraph, '', letters(width));
        expect(bare(lines.join(''))).toBe(bare(paragraph));
        const whole = new Intl.Segmenter('en', { granularity: 'grapheme' });
        for (const line of lines) {
          expect(letters(width)(line) || [...whole.segment(line)].length === 1).toBe(true);
        }
      }),
    );
  });
});

describe('the words of a card', () => {
  const box = { width: 400, height: 300, sizes: [40, 30, 20], lang: 'en', measure };

  it('are as large as there is room for', () => {
    expect(fitText('Short.', box)?.size).toBe(40);
    expect(fitText('word '.repeat(40), box)?.size).toBe(20);
  });

  it('are refused when the smallest letters have no room', () => {
    expect(fitText('word '.repeat(400), box)).toBe(null);
  });

  it('stand within their box, whatever they are', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 12 }), (text) => {
        const fitted = fitText(text.replaceAll('. ', '.\n\n'), box);
        if (!fitted) return;
        expect(fitted.height).toBeLessThanOrEqual(box.height);
        for (const { text: line, middle } of fitted.lines) {
          expect(measure(line, fitted.size)).toBeLessThanOrEqual(box.width);
          expect(middle > 0 && middle < fitted.height).toBe(true);
        }
      }),
    );
  });
});

describe('a card says', () => {
  it('the words, who wrote them, where and when', () => {
    expect(cardText(clippingOf('a', ['We were hacked.']), 'en')).toEqual({
      words: 'We were hacked.',
      lang: 'en',
      direction: 'ltr',
      attributions: [
        'Jane Doe, Campaign says it was hacked, Continental Wire, May 5, 2017',
        'Jane Doe, Continental Wire, May 5, 2017',
        'Continental Wire, May 5, 2017',
        'Continental Wire',
      ],
      attributionDirection: 'ltr',
      alt: 'We were hacked.\n— Jane Doe, Campaign says it was hacked, Continental Wire, May 5, 2017',
    });
  });

  it('what is known alone, also of a post', () => {
    const unknown = sourceOf({ title: null, siteName: null, authors: [], publishedTime: null });
    expect(cardText(clippingOf('a', ['Words.'], unknown), 'de').attributions[0]).toBe('wire.test');
    expect(cardText(clippingOf('a', ['Words.'], postOf()), 'en').attributions[0]).toMatch(
      /^Dana Example \(@dana\), X, May 6, 2017$/,
    );
  });

  it('Arabic words from right to left, above a line that is written its own way', () => {
    const source = sourceOf({ lang: 'ar', title: null, authors: [] });
    expect(cardText(clippingOf('a', ['قالت الوزيرة لا.'], source), 'en')).toMatchObject({
      direction: 'rtl',
      attributionDirection: 'ltr',
    });
  });
});
