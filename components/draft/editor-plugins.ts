import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { draftSchema } from '../../domain/draft/draft-schema.ts';
import { unmakeNote } from '../../domain/draft/insert-note.ts';
import { moveBlock } from '../../domain/draft/move-block.ts';
import { openBelow } from '../../domain/draft/open-below.ts';
import { ownSteps } from '../../domain/draft/own-step.ts';
import { removeBlock } from '../../domain/draft/remove-block.ts';
import { blockHandle } from './block-handle.ts';
import { dropBlocks } from './drop-blocks.ts';
import { enterQuote } from './enter-quote.ts';
import { findings } from './finding.ts';
import { keepCursor } from './keep-cursor.ts';
import { markedWords } from './marked-words.ts';
import type { LeftOutCounts } from './paste/left-out.ts';
import { richPaste } from './paste/rich-paste.ts';
import { pasteAddress } from './paste-address.ts';
import { keepInView } from './reveal-cursor.ts';
import type { SlashAsks } from './slash-items.ts';
import { slashMenu } from './slash-menu.ts';
import { takeBackShortcut, typedShortcuts } from './typed-shortcuts.ts';
import { writeBelow } from './write-below.ts';

const { nodes, marks } = draftSchema;

const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
  return true;
};

/** What the editor asks of the room around it. */
export interface EditorAsks extends SlashAsks {
  /** Opens the link dialog. */
  readonly onLink: Command;
  /** Opens the bar that finds and replaces. */
  readonly onFind: Command;
  /** Hears what was left out of a paste. */
  readonly onLeftOut: (counts: LeftOutCounts) => void;
}

/** What the keys, typing shortcuts and the clipboard do in a draft. */
export function editorPlugins({
  onLink,
  onFind,
  onLeftOut,
  ...slash
}: EditorAsks): readonly Plugin[] {
  return [
    richPaste(onLeftOut),
    slashMenu(slash),
    writeBelow(),
    pasteAddress(),
    typedShortcuts(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': toggleMark(marks.strong),
      'Mod-i': toggleMark(marks.em),
      'Mod-k': onLink,
      'Mod-f': onFind,
      ArrowLeft: enterQuote('left'),
      ArrowRight: enterQuote('right'),
      ArrowUp: enterQuote('up'),
      ArrowDown: enterQuote('down'),
      'Alt-ArrowUp': moveBlock('up'),
      'Alt-ArrowDown': moveBlock('down'),
      'Shift-Enter': chainCommands(exitCode, insertBreak),
      'Mod-]': sinkListItem(nodes.listItem),
      'Mod-[': liftListItem(nodes.listItem),
      Enter: chainCommands(openBelow, splitListItem(nodes.listItem)),
      Backspace: chainCommands(takeBackShortcut, removeBlock, unmakeNote),
      Delete: removeBlock,
    }),
    keymap(baseKeymap),
    history(),
    ownSteps(),
    findings(),
    markedWords(),
    dropCursor({ class: 'drop-cursor', color: false }),
    gapCursor(),
    blockHandle(),
    dropBlocks(),
    keepCursor(),
    keepInView(),
  ];
}
