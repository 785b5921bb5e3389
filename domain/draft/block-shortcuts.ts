import { setBlockType, wrapIn } from 'prosemirror-commands';
import { wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { draftSchema } from './draft-schema.ts';
import { inPlaceOfSigns } from './in-place-of-signs.ts';
import { insertRule } from './insert-block.ts';

const { paragraph, heading, bulletList, orderedList, foreignQuote } = draftSchema.nodes;

/** The title is the only heading above the second level. */
const levelOf = (signs: string): number => Math.min(4, Math.max(2, signs.trim().length));

/** Signs at the start of a paragraph, and what makes of it what they stand for. */
const SIGNS: readonly (readonly [RegExp, (signs: string) => Command])[] = [
  [/^#{1,4}\s$/, (signs) => setBlockType(heading, { level: levelOf(signs) })],
  [/^\s*[-*]\s$/, () => wrapInList(bulletList)],
  [/^1[.)]\s$/, () => wrapInList(orderedList)],
  [/^>\s$/, () => wrapIn(foreignQuote)],
];

/** `## `, `- `, `1. `, `> ` or `---` before the cursor as the block that it stands for; null when there is none. */
export function blockShortcut(state: EditorState, before: string): Transaction | null {
  const { $from } = state.selection;
  if ($from.parent.type !== paragraph) return null;
  if (before === '---' && $from.parent.content.size === 3 && $from.depth === 1)
    return withoutSigns(state, 3, insertRule);
  for (const [pattern, commandFor] of SIGNS) {
    if (pattern.test(before)) return withoutSigns(state, before.length, commandFor(before));
  }
  return null;
}

/** Does the command in place of the signs, and lets a list go on with the items above it. */
function withoutSigns(state: EditorState, length: number, command: Command): Transaction | null {
  const transaction = inPlaceOfSigns(state, length, command);
  return transaction && joined(transaction);
}

function joined(transaction: Transaction): Transaction {
  const { $from } = transaction.selection;
  const depth = $from.depth - 2;
  if (depth < 1) return transaction;
  const list = $from.node(depth);
  const start = $from.before(depth);
  const above = transaction.doc.resolve(start).nodeBefore;
  const isList = list.type === bulletList || list.type === orderedList;
  return isList && above?.type === list.type ? transaction.join(start) : transaction;
}
