import { expect, it } from 'vitest';
import { unbrokenNames } from '../../../../domain/source/heading/unbroken-names.ts';
import { lineOf } from '../../../builders/clues.ts';

const read = (texts: readonly string[], mark = ''): readonly string[] => {
  const { pieces } = lineOf(texts);
  const marked = pieces.map((piece) => ({ ...piece, mark }));
  return unbrokenNames({ pieces: marked, mark: '' }).pieces.map(({ text }) => text);
};

it.each([
  [['By', 'Jo', 'Doe'], '', ['By', 'Jo Doe']],
  [['Von', 'Änne', 'Müller-Roth', '12. Mai'], '', ['Von', 'Änne Müller-Roth', '12. Mai']],
  [['Jo', 'Doe'], 'byline', ['Jo Doe']],
  [['Jo Doe', 'Reporter'], 'byline', ['Jo Doe', 'Reporter']],
  [['Jo Doe', 'Ann Poe'], 'author', ['Jo Doe', 'Ann Poe']],
  [['Jo', 'Doe', 'Berlin'], 'author', ['Jo Doe', 'Berlin']],
  [['Politics', 'Germany'], 'tag', ['Politics', 'Germany']],
])('the pieces %j marked "%s" are %j', (said, mark, pieces) => {
  expect(read(said, mark)).toEqual(pieces);
});
