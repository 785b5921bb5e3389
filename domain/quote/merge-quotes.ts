import { mergeWords } from '../draft/merge-words.ts';
import { endOf, type QuoteEdit, type Range, sortEdits, startOf } from './quote-part.ts';
import type { QuoteAttributes } from './quoted-words.ts';

/** A quote as it was, and as it became in two windows. */
interface Ways {
  readonly base: QuoteAttributes;
  readonly ours: QuoteAttributes;
  readonly theirs: QuoteAttributes;
}

/**
 * A quote that two windows edited at once, with the edits of both: what one took back is gone, where both
 * typed at one place both their words stand, ours first. An end that both moved is as we left it.
 */
export function mergeQuotes(ways: Ways): QuoteAttributes {
  const { base, ours, theirs } = ways;
  const from = ours.from === base.from ? theirs.from : ours.from;
  const to = ours.to === base.to ? theirs.to : ours.to;
  const [was, mine, other] = [base, ours, theirs].map(({ edits }) => edits.filter(isNoInsertion));
  const known = keysOf(was);
  const [myKeys, theirKeys] = [keysOf(mine), keysOf(other)];
  const kept = [...(mine ?? []), ...(other ?? [])].filter((edit) => {
    const key = JSON.stringify(edit);
    return !known.has(key) || (myKeys.has(key) && theirKeys.has(key));
  });
  const inside = withoutOverlaps([...kept, ...insertions(ways)]).flatMap((edit) =>
    startOf(edit) >= from && endOf(edit) <= (to ?? Number.POSITIVE_INFINITY) ? [edit] : [],
  );
  return { from, to, edits: sortEdits(inside) };
}

const isNoInsertion = (edit: QuoteEdit): boolean => !('insert' in edit);

const keysOf = (edits: readonly QuoteEdit[] = []): ReadonlySet<string> =>
  new Set(edits.map((edit) => JSON.stringify(edit)));

function insertions({ base, ours, theirs }: Ways): readonly QuoteEdit[] {
  const [was, mine, other] = [base, ours, theirs].map(wordsByPlace);
  const places = new Set([...(mine?.keys() ?? []), ...(other?.keys() ?? [])]);
  return [...places].flatMap((at) => {
    const [before, our, their] = [was, mine, other].map((words) => words?.get(at) ?? '');
    const text = mergeWords({ base: before ?? '', ours: our ?? '', theirs: their ?? '' });
    return text === '' ? [] : [{ insert: { at, text } }];
  });
}

const wordsByPlace = ({ edits }: QuoteAttributes): ReadonlyMap<number, string> =>
  new Map(edits.flatMap((edit) => ('insert' in edit ? [[edit.insert.at, edit.insert.text]] : [])));

/** Ranges of one kind that meet are one; of two changes of one letter one stands; nothing is changed within an omission. */
function withoutOverlaps(edits: readonly QuoteEdit[]): readonly QuoteEdit[] {
  const omits = merged(edits.flatMap((edit) => ('omit' in edit ? [edit.omit] : [])));
  const stresses = merged(edits.flatMap((edit) => ('stress' in edit ? [edit.stress] : [])));
  const single = new Map<string, QuoteEdit>();
  for (const edit of edits) {
    if ('omit' in edit || 'stress' in edit) continue;
    const at = startOf(edit);
    const around = omits.find(([from, to]) => at > from && at < to);
    const within = omits.some(([from, to]) => at >= from && at < to);
    if ('case' in edit && !within) single.set(`case ${at}`, edit);
    if ('sic' in edit && !around) single.set(`sic ${at}`, edit);
    if ('insert' in edit) {
      const place = around?.[0] ?? at;
      const key = `insert ${place}`;
      const before = single.get(key);
      const text = before && 'insert' in before ? before.insert.text : '';
      single.set(key, { insert: { at: place, text: text + edit.insert.text } });
    }
  }
  return [
    ...omits.map((omit) => ({ omit })),
    ...stresses.map((stress) => ({ stress })),
    ...single.values(),
  ];
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}
