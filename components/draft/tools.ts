import {
  ArrowDown,
  ArrowUp,
  Bold,
  Heading2,
  type IconNode,
  Italic,
  List,
  ListOrdered,
  Minus,
  Redo2,
  Undo2,
} from 'lucide';
import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import { wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { platform } from '../../adapters/browser/platform.ts';
import { t } from '../../adapters/i18n/t.ts';
import { draftSchema } from '../../domain/draft/draft-schema.ts';
import { insertRule } from '../../domain/draft/insert-block.ts';
import { moveBlock } from '../../domain/draft/move-block.ts';
import { keyLabel } from '../../domain/words/key-label.ts';

const { nodes, marks } = draftSchema;

/** One tool: a command with its icon, name, and when it is a switch, whether it is on. */
export interface Tool {
  readonly icon: IconNode;
  readonly label: string;
  readonly command: Command;
  readonly isOn?: (state: EditorState) => boolean;
}

const toggleHeading: Command = (state, dispatch) =>
  setBlockType(isHeading(state) ? nodes.paragraph : nodes.heading, { level: 2 })(state, dispatch);

const isHeading = (state: EditorState): boolean =>
  state.selection.$from.parent.type === nodes.heading;

const has =
  (mark: MarkType) =>
  ({ selection, storedMarks, doc }: EditorState): boolean =>
    selection.empty
      ? Boolean(mark.isInSet(storedMarks ?? selection.$from.marks()))
      : doc.rangeHasMark(selection.from, selection.to, mark);

/** Keys as this keyboard names them, for a tool's name. */
export const keysOf = (keys: string): { readonly keys: string } => ({
  keys: keyLabel(keys, platform()),
});

/** The editor's tools that work at once, in their order. */
export const tools = (): readonly Tool[] => [
  { icon: Undo2, label: t('draft_undo', keysOf('Mod+Z')), command: undo },
  {
    icon: Redo2,
    label: t('draft_redo', keysOf(platform() === 'mac' ? 'Shift+Mod+Z' : 'Mod+Y')),
    command: redo,
  },
  {
    icon: Bold,
    label: t('draft_bold', keysOf('Mod+B')),
    command: toggleMark(marks.strong),
    isOn: has(marks.strong),
  },
  {
    icon: Italic,
    label: t('draft_italic', keysOf('Mod+I')),
    command: toggleMark(marks.em),
    isOn: has(marks.em),
  },
  { icon: Heading2, label: t('draft_heading'), command: toggleHeading, isOn: isHeading },
  { icon: List, label: t('draft_list'), command: wrapInList(nodes.bulletList) },
  { icon: ListOrdered, label: t('draft_numberedList'), command: wrapInList(nodes.orderedList) },
  { icon: Minus, label: t('draft_divider'), command: insertRule },
  { icon: ArrowUp, label: t('draft_moveUp', keysOf('Alt+Up')), command: moveBlock('up') },
  { icon: ArrowDown, label: t('draft_moveDown', keysOf('Alt+Down')), command: moveBlock('down') },
];
