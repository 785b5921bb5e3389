import { expect, test } from 'vitest';
import type { Style } from '../../../domain/attribution/style.ts';
import { DEFAULT_STYLE, STYLES, styleById } from '../../../domain/attribution/styles.ts';
import { compose } from '../../../domain/post/compose.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { byId, clippingOf } from '../../builders/clipping.ts';
import { doc, draftOf, quote } from '../../builders/draft.ts';

const quoted = (style: string, styles?: readonly Style[]): string =>
  toText(
    compose(draftOf(doc(quote('a'), quote('b')), { style }), {
      clippings: byId(clippingOf('a', ['One.']), clippingOf('b', ['Two.'])),
      locale: 'en',
      date: '',
      ...(styles && { styles }),
    }),
  );

test('a new style is an entry, and nothing else', () => {
  const dateFirst: Style = {
    id: 'date-first',
    place: 'inside',
    line: [
      [
        { of: 'date', marks: [] },
        { of: 'publication', marks: ['em'] },
      ],
    ],
    later: [[{ of: 'date', marks: [] }]],
    again: [[{ of: 'date', marks: [] }]],
    link: ['publication', 'date'],
  };
  const text = quoted('date-first', [...STYLES, dateFirst]);
  expect(text).toContain('> One.\n>\n> — May 5, 2017, Continental Wire <https://wire.test');
  expect(text).toContain('> Two.\n>\n> — May 5, 2017 <https://wire.test');
});

test('a draft whose style is gone is attributed as by default', () => {
  expect(styleById('gone')).toBe(DEFAULT_STYLE);
  expect(quoted('gone')).toBe(quoted(DEFAULT_STYLE.id));
});

test('no style leaves a quote without a link: what is always known can carry it', () => {
  for (const style of STYLES) {
    if ('link' in style) expect(style.link).toContain('publication');
  }
});
