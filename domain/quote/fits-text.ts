import type { FrozenText } from './frozen-text.ts';
import { hasCase } from './other-case.ts';
import { endOf, type QuoteEdit, type QuotePart, startOf } from './quote-part.ts';
import { letterAt } from './quote-pieces.ts';

/**
 * True when a part and its edits can be of this clipping: within its words, in order, between letters, no change
 * inside of an omission. What does not fit is refused, since it would show words wrong.
 */
export function fitsText(frozen: FrozenText, { from, to, edits }: QuotePart): boolean {
  const { text, isStart } = frozen;
  if (!(from >= 0 && from < to && to <= text.length && isStart[from] && isStart[to])) return false;
  let at = from;
  return edits.every((edit) => {
    const [start, end] = [startOf(edit), endOf(edit)];
    if (start < from || end > to || !isStart[start] || !isStart[end]) return false;
    if ('stress' in edit) return start < end;
    if (start < at || ('omit' in edit && start === end)) return false;
    if ('case' in edit && !(start < to && hasCase(letterAt(frozen, start)))) return false;
    at = 'case' in edit ? start + letterAt(frozen, start).length : end;
    return isSane(edit);
  });
}

const isSane = (edit: QuoteEdit): boolean =>
  !('insert' in edit) || (edit.insert.text !== '' && edit.insert.text.isWellFormed());
