import {
  ArrowDown,
  ArrowUp,
  Bold,
  Heading2,
  type IconNode,
  Italic,
  Link,
  List,
  ListOrdered,
  Minus,
  Redo2,
  SquarePlay,
  Undo2,
} from 'lucide';
import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import { wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { draftSchema } from '../../domain/draft/draft-schema.ts';
import { insertRule } from '../../domain/draft/insert-block.ts';
import { moveBlock } from '../../domain/draft/move-block.ts';
import { IconButton } from '../shared/IconButton.tsx';

const { nodes, marks } = draftSchema;

const toggleHeading: Command = (state, dispatch) =>
  setBlockType(isHeading(state) ? nodes.paragraph : nodes.heading, { level: 2 })(state, dispatch);

const isHeading = (state: EditorState): boolean =>
  state.selection.$from.parent.type === nodes.heading;

/** One tool: a command with its icon, name, and when it is a switch, whether it is on. */
interface Tool {
  readonly icon: IconNode;
  readonly label: string;
  readonly command: Command;
  readonly isOn?: (state: EditorState) => boolean;
}

const TOOLS: readonly Tool[] = [
  { icon: Undo2, label: 'Undo (Ctrl+Z)', command: undo },
  { icon: Redo2, label: 'Redo (Ctrl+Y)', command: redo },
  {
    icon: Bold,
    label: 'Bold (Ctrl+B)',
    command: toggleMark(marks.strong),
    isOn: has(marks.strong),
  },
  { icon: Italic, label: 'Italic (Ctrl+I)', command: toggleMark(marks.em), isOn: has(marks.em) },
  { icon: Heading2, label: 'Heading', command: toggleHeading, isOn: isHeading },
  { icon: List, label: 'List', command: wrapInList(nodes.bulletList) },
  { icon: ListOrdered, label: 'Numbered list', command: wrapInList(nodes.orderedList) },
  { icon: Minus, label: 'Divider', command: insertRule },
  { icon: ArrowUp, label: 'Move block up (Alt+Up)', command: moveBlock('up') },
  { icon: ArrowDown, label: 'Move block down (Alt+Down)', command: moveBlock('down') },
];

/** The editor's buttons. `state` is passed so that they are redrawn when it changes. */
export function Toolbar({
  view,
  state,
  onLink,
  onEmbed,
}: {
  readonly view: EditorView;
  readonly state: EditorState;
  readonly onLink: () => void;
  readonly onEmbed: () => void;
}) {
  return (
    <div class="toolbar" role="toolbar" aria-label="Formatting">
      {TOOLS.map(({ icon, label, command, isOn }) => (
        <IconButton
          key={label}
          icon={icon}
          label={label}
          disabled={!command(state)}
          {...(isOn && { pressed: isOn(state) })}
          onClick={() => {
            command(view.state, view.dispatch, view);
            view.focus();
          }}
        />
      ))}
      <IconButton icon={Link} label="Link (Ctrl+K)" onClick={onLink} />
      <IconButton icon={SquarePlay} label="Embed a social post" onClick={onEmbed} />
    </div>
  );
}

function has(mark: MarkType): (state: EditorState) => boolean {
  return ({ selection, storedMarks, doc }) =>
    selection.empty
      ? Boolean(mark.isInSet(storedMarks ?? selection.$from.marks()))
      : doc.rangeHasMark(selection.from, selection.to, mark);
}
