import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';

/** The smallest change of a state's document into another one: a cursor in what stays is not moved. */
export function redrawn({ tr, doc }: EditorState, drawn: Node): Transaction {
  const start = doc.content.findDiffStart(drawn.content);
  const end = doc.content.findDiffEnd(drawn.content);
  if (start === null || end === null) return tr;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return tr.replace(start, end.a + overlap, drawn.slice(start, end.b + overlap));
}
