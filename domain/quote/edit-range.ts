import { type FrozenText, isBlankAt } from './frozen-text.ts';
import { hasCase } from './other-case.ts';
import {
  endOf,
  type QuoteEdit,
  type QuotePart,
  type Range,
  sortEdits,
  startOf,
} from './quote-part.ts';
import { letterAt } from './quote-pieces.ts';

const replaced = (part: QuotePart, edits: readonly QuoteEdit[]): QuotePart => ({
  ...part,
  edits: sortEdits(edits),
});

/** The part with words of the source stressed, or no longer so when all of them are. */
export function toggleStress(part: QuotePart, [from, to]: Range): QuotePart {
  const all = part.edits.flatMap((edit): readonly Range[] =>
    'stress' in edit ? [edit.stress] : [],
  );
  const others = part.edits.filter((edit) => !('stress' in edit));
  const isAll = all.some((range) => range[0] <= from && range[1] >= to);
  const apart = all.flatMap((range): readonly Range[] => {
    if (!isAll) return range[1] < from || range[0] > to ? [range] : [];
    const rests: Range[] = [
      [range[0], Math.min(range[1], from)],
      [Math.max(range[0], to), range[1]],
    ];
    return rests.filter((rest) => rest[0] < rest[1]);
  });
  const met = all.filter((range) => range[1] >= from && range[0] <= to).flat();
  const now: readonly Range[] = isAll
    ? apart
    : [...apart, [Math.min(from, ...met), Math.max(to, ...met)]];
  return replaced(part, [...others, ...now.map((stress) => ({ stress }))]);
}

/** The part with the first letter at or behind an offset in its other case, or as the source has it again; null where none is shown. */
export function toggleCase(frozen: FrozenText, part: QuotePart, at: number): QuotePart | null {
  let place = at;
  while (place < part.to && isBlankAt(frozen, place)) place += 1;
  const isLeftOut = part.edits.some(
    (edit) => 'omit' in edit && startOf(edit) <= place && endOf(edit) > place,
  );
  const letter = letterAt(frozen, place);
  const isWhole = frozen.isStart[place] && frozen.isStart[place + letter.length];
  if (place >= part.to || isLeftOut || !isWhole || !hasCase(letter)) return null;
  return toggled(part, { case: { at: place } });
}

/** The part with "[sic]" at an offset, or without it; white space before it stands behind it. */
export function toggleSic(frozen: FrozenText, part: QuotePart, at: number): QuotePart | null {
  let place = at;
  while (place > part.from && isBlankAt(frozen, place - 1)) place -= 1;
  const isInside = part.edits.some(
    (edit) => 'omit' in edit && startOf(edit) < place && endOf(edit) > place,
  );
  return place <= part.from || isInside ? null : toggled(part, { sic: { at: place } });
}

function toggled(part: QuotePart, edit: QuoteEdit): QuotePart {
  const key = JSON.stringify(edit);
  const others = part.edits.filter((other) => JSON.stringify(other) !== key);
  return replaced(part, others.length < part.edits.length ? others : [...others, edit]);
}
