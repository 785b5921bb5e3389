// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeBeside } from '../../../components/draft/place-beside.ts';

/** A dialog that is so high, placed beside lines; where it then stands. */
function placed(height: number, lines: { top: number; bottom: number; left: number }) {
  const dialog = document.createElement('dialog');
  Object.defineProperty(dialog, 'offsetHeight', { value: height });
  Object.defineProperty(dialog, 'offsetWidth', { value: 400 });
  placeBeside(dialog, lines);
  const { top, left, maxBlockSize } = dialog.style;
  if (top === '') return null;
  const start = Number.parseFloat(top);
  return { start, end: start + Math.min(height, Number.parseFloat(maxBlockSize)), left };
}

it('a dialog never covers the words that it is about, nor leaves the window', () => {
  Object.assign(window, { innerHeight: 600, innerWidth: 800 });
  fc.assert(
    fc.property(fc.nat(600), fc.integer({ min: 16, max: 80 }), fc.nat(500), (top, line, height) => {
      const bottom = top + line;
      const place = placed(height, { top, bottom, left: 700 });
      if (!place) return;
      expect(place.end <= top || place.start >= bottom).toBe(true);
      expect(place.start >= 0 && place.end <= 600).toBe(true);
      expect(place.left).toBe('392px');
    }),
  );
});

it('it stands in the middle where there is no room beside them', () => {
  expect(placed(300, { top: 10, bottom: 590, left: 0 })).toBeNull();
});
