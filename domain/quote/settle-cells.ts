import { type FrozenText, isBlankAt } from './frozen-text.ts';
import { omissionsOf } from './omissions-of.ts';
import { otherCase } from './other-case.ts';
import { ownWords } from './own-words.ts';
import type { Cell } from './quote-cells.ts';
import {
  endOf,
  type QuoteEdit,
  type QuotePart,
  type Range,
  sortEdits,
  startOf,
  within,
} from './quote-part.ts';
import { letterAt } from './quote-pieces.ts';

/**
 * What a row of cells comes to as edits: dead words of the source are omissions, what was put in is the
 * blogger's. Letters as readers count them go as a whole; white space and gaps around an omission stay; own
 * words that are a letter in its other case, or the very words that were left out, are no insertion; what is
 * left out at an end is outside of the part.
 */
export function settleCells(frozen: FrozenText, part: QuotePart, row: readonly Cell[]): QuotePart {
  const omissions = omissionsOf(frozen, part, row);
  const { words, sics } = ownWords(frozen, part, { row, omissions });
  const cases = row.filter(
    ({ kind, piece, isDead }) => kind === 'whole' && piece?.kind === 'letter' && !isDead,
  );
  const kept: QuoteEdit[] = cases.map(({ from }) => ({ case: { at: from } }));
  const left = new Map(words);
  for (const range of omissions) {
    const place = [range[0], range[1]].find((at) => left.has(at));
    const instead = place === undefined ? null : insteadOf(frozen, range, left.get(place) ?? '');
    if (!instead) kept.push({ omit: range });
    else if (place !== undefined) {
      left.delete(place);
      kept.push(...instead);
    }
  }
  for (const [at, text] of left) kept.push({ insert: { at, text } });
  for (const at of sics) kept.push({ sic: { at } });
  for (const edit of part.edits) if ('stress' in edit) kept.push(edit);
  return trimEnds(frozen, { ...part, edits: sortEdits(distinct(kept)) });
}

/** What own words in place of others come to, when that is less than an omission and an insertion; else null. */
function insteadOf(
  frozen: FrozenText,
  [from, to]: Range,
  own: string,
): readonly QuoteEdit[] | null {
  const words = frozen.text.slice(from, to);
  if (own === words) return [];
  const isLetter = words === letterAt(frozen, from) && frozen.isStart[to];
  return isLetter && own === otherCase(words) ? [{ case: { at: from } }] : null;
}

/** A letter that was changed by two cells is one edit. */
const distinct = (edits: readonly QuoteEdit[]): readonly QuoteEdit[] => [
  ...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values(),
];

/** An omission at an end that nothing else is at makes the part shorter, as long as something of it is shown. */
function trimEnds(frozen: FrozenText, part: QuotePart): QuotePart {
  let { from, to } = part;
  const isAlone = (edit: QuoteEdit): boolean =>
    !part.edits.some(
      (other) =>
        ('insert' in other || 'sic' in other) &&
        [startOf(edit), endOf(edit)].includes(startOf(other)),
    );
  const omissions = part.edits.filter((edit) => 'omit' in edit && isAlone(edit));
  const first = omissions.find((edit) => startOf(edit) === from);
  if (first && endOf(first) < to) {
    from = endOf(first);
    while (from < to && isBlankAt(frozen, from)) from += 1;
  }
  const last = omissions.find((edit) => endOf(edit) === to);
  if (last && startOf(last) > from) {
    to = startOf(last);
    while (to > from && isBlankAt(frozen, to - 1)) to -= 1;
  }
  if (from >= to) return part;
  return { from, to, edits: part.edits.flatMap((edit) => within(edit, from, to)) };
}
