import type { Command, EditorState } from 'prosemirror-state';
import { draftSchema } from './draft-schema.ts';

/**
 * Makes the selected words a link, or with null removes their link. Without a selection it works on
 * the link around the cursor, or inserts the address itself as a link. `href` must have passed `safeUrl`.
 */
export const setLink =
  (href: string | null): Command =>
  (state, dispatch) => {
    const range = linkRange(state);
    const { link } = draftSchema.marks;
    if (href === null) {
      if (!range) return false;
      dispatch?.(state.tr.removeMark(range.from, range.to, link));
      return true;
    }
    const mark = link.create({ href });
    if (!range) {
      dispatch?.(state.tr.replaceSelectionWith(draftSchema.text(href, [mark]), false));
      return true;
    }
    dispatch?.(state.tr.removeMark(range.from, range.to, link).addMark(range.from, range.to, mark));
    return true;
  };

/** The address of the link at the cursor or in the selection; null when there is none. */
export function currentLink(state: EditorState): string | null {
  const range = linkRange(state);
  let href: string | null = null;
  if (range) {
    state.doc.nodesBetween(range.from, range.to, (node) => {
      const mark = draftSchema.marks.link.isInSet(node.marks);
      href ??= mark ? String(mark.attrs.href) : null;
    });
  }
  return href;
}

/** The selected words, else those of the link around the cursor; null when there is none. */
export function linkRange({ selection, doc }: EditorState): { from: number; to: number } | null {
  const { from, to, empty, $from } = selection;
  if (!empty) return { from, to };
  const mark = draftSchema.marks.link.isInSet($from.marks());
  if (!mark) return null;
  let [start, end] = [from, to];
  const holds = (position: number) => mark.isInSet(doc.resolve(position).nodeAfter?.marks ?? []);
  while (start > $from.start() && holds(start - 1)) start--;
  while (end < $from.end() && holds(end)) end++;
  return { from: start, to: end };
}
