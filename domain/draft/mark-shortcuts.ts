import type { EditorState, Transaction } from 'prosemirror-state';
import { draftSchema } from './draft-schema.ts';
import { typedAddress } from './typed-address.ts';

const { strong, em, code, link } = draftSchema.marks;

/** Signs around words, the closing one at the end. Inside of words and numbers, `2*3*4`, they mean themselves. */
const AROUND = [
  [/(?<![\w*\\])(\*\*)[^\s*](?:[^*]*[^\s*])?\*\*$/, strong],
  [/(?<![\w\\])(__)[^\s_](?:[^_]*[^\s_])?__$/, strong],
  [/(?<![\w*\\])(\*)[^\s*](?:[^*]*[^\s*])?\*$/, em],
  [/(?<![\w\\])(_)[^\s_](?:[^_]*[^\s_])?_$/, em],
  [/(?<![\w`\\])(`)[^`]+`$/, code],
] as const;

/** An address may hold pairs of parentheses. */
const LINK = /(?<![!\\])\[([^[\]]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)$/;

/** `**strong**`, `*stressed*`, `_stressed_`, `` `code` `` or `[words](address)` before the cursor as what it stands for; null when there is none. */
export function markShortcut(state: EditorState, before: string): Transaction | null {
  const end = state.selection.from;
  const isCode = (from: number): boolean => state.doc.rangeHasMark(from, end, code);
  const linked = LINK.exec(before);
  if (linked) {
    const [whole, words = '', address = ''] = linked;
    const [start, href] = [end - whole.length, typedAddress(address)];
    if (href === null || isCode(start)) return null;
    const wordsEnd = start + 1 + words.length;
    const tr = state.tr.delete(wordsEnd, end).delete(start, start + 1);
    return tr
      .removeMark(start, wordsEnd - 1, link)
      .addMark(start, wordsEnd - 1, link.create({ href }));
  }
  for (const [pattern, mark] of AROUND) {
    const found = pattern.exec(before);
    const width = found?.[1]?.length ?? 0;
    const start = end - (found?.[0].length ?? 0);
    if (!found || isCode(start) || isInAddress(before.slice(0, found.index))) continue;
    const tr = state.tr.delete(end - width, end).delete(start, start + width);
    return tr.addMark(start, end - 2 * width, mark.create()).removeStoredMark(mark);
  }
  return null;
}

/** Addresses are full of underscores that mean nothing. */
const isInAddress = (before: string): boolean => /:\/\/\S*$/.test(before);
