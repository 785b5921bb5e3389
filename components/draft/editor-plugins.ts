import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { draftSchema } from '../../domain/draft/draft-schema.ts';
import { moveBlock } from '../../domain/draft/move-block.ts';
import { ownSteps } from '../../domain/draft/own-step.ts';
import { removeBlock } from '../../domain/draft/remove-block.ts';
import { blockHandle } from './block-handle.ts';
import { dropBlocks } from './drop-blocks.ts';
import { keepCursor } from './keep-cursor.ts';
import { keepInView } from './reveal-cursor.ts';

const { nodes, marks } = draftSchema;

const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
  return true;
};

/** What the keys and typing shortcuts do in a draft. `onLink` opens the link dialog. */
export function editorPlugins(onLink: Command): readonly Plugin[] {
  return [
    inputRules({
      rules: [
        textblockTypeInputRule(/^(#{2,4})\s$/, nodes.heading, (match) => ({
          level: match[1]?.length ?? 2,
        })),
        wrappingInputRule(/^\s*[-*]\s$/, nodes.bulletList),
        wrappingInputRule(/^1[.)]\s$/, nodes.orderedList),
      ],
    }),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': toggleMark(marks.strong),
      'Mod-i': toggleMark(marks.em),
      'Mod-k': onLink,
      'Alt-ArrowUp': moveBlock('up'),
      'Alt-ArrowDown': moveBlock('down'),
      'Shift-Enter': chainCommands(exitCode, insertBreak),
      'Mod-]': sinkListItem(nodes.listItem),
      'Mod-[': liftListItem(nodes.listItem),
      Enter: splitListItem(nodes.listItem),
      Backspace: removeBlock,
      Delete: removeBlock,
    }),
    keymap(baseKeymap),
    history(),
    ownSteps(),
    dropCursor({ class: 'drop-cursor', color: false }),
    gapCursor(),
    blockHandle(),
    dropBlocks(),
    keepCursor(),
    keepInView(),
  ];
}
