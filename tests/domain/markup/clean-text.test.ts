import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../domain/markup/clean-text.ts';

test.each([
  ['line ends are one kind', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
  ['a form feed parts words as a space does', 'a\fb\vc\u0085d', 'a b c d'],
  ['control characters go', 'a\u0000b\u001Bc\u009Fd', 'abcd'],
  ['tabs stay', 'a\tb', 'a\tb'],
  ['words are not shown otherwise than they are stored', 'in\u202Evoice\u202C.exe', 'invoice.exe'],
  ['break hints that nobody sees go', 'Donau\u00ADdampf\u200Bschiff\uFEFF', 'Donaudampfschiff'],
  ['no-break spaces stay', 'taire\u00A0? 7\u202Fheures', 'taire\u00A0? 7\u202Fheures'],
  ['joiners that spell words stay', 'می\u200Cخواهم 👩\u200D👧', 'می\u200Cخواهم 👩\u200D👧'],
  ['half a character is a replacement character', 'a\uD800b', 'a\uFFFDb'],
])('%s', (_, given, kept) => {
  expect(cleanText(given)).toBe(kept);
});

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});

test('a line is one line', () => {
  expect(cleanLine('  A\u00A0title\n\twith\r\nlines ')).toBe('A title with lines');
});
