import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { inPlaceOfSigns } from '../../domain/draft/in-place-of-signs.ts';
import { ownStep } from '../../domain/draft/own-step.ts';
import { slashQuery } from '../../domain/draft/slash-query.ts';
import { type SlashAsks, type SlashItem, slashItems, slashMatches } from './slash-items.ts';

/** What the menu shows now. */
export interface SlashMenuState {
  readonly items: readonly SlashItem[];
  /** The item that Enter chooses. */
  readonly at: number;
}

interface Held extends SlashMenuState {
  /** False after Escape, until another slash is typed. */
  readonly isOpen: boolean;
}

const key = new PluginKey<Held>('slash-menu');
const NONE: Held = { items: [], at: 0, isOpen: true };

/** The id of the list. */
export const SLASH_LIST = 'slash-menu';

/** The id of an item in it. */
export const slashOptionId = ({ id }: SlashItem): string => `${SLASH_LIST}-${id}`;

/** What the menu shows; null while it is closed. */
export function slashMenuIn(state: EditorState): SlashMenuState | null {
  const held = key.getState(state);
  return held?.isOpen && held.items.length > 0 ? held : null;
}

/** A slash in an empty paragraph lists the blocks that can stand there; what is typed behind it chooses among them. The focus stays in the text. */
export function slashMenu(asks: SlashAsks): Plugin {
  const all = slashItems(asks);
  return new Plugin<Held>({
    key,
    state: {
      init: () => NONE,
      apply(transaction, was, ...[, state]) {
        const change = transaction.getMeta(key) as Partial<Held> | undefined;
        if (change) return { ...was, ...change };
        if (!transaction.docChanged && !transaction.selectionSet) return was;
        const query = slashQuery(state);
        if (query === null) return NONE;
        // A slash that stood there already opens nothing when the cursor comes by.
        const isNew = was.items.length > 0 || transaction.docChanged;
        const isOpen = was.isOpen || (transaction.docChanged && query === '');
        return { items: isNew ? slashMatches(all, query) : [], at: 0, isOpen };
      },
    },
    props: {
      handleKeyDown: (view, { key: pressed }) => press(view, pressed),
      handleDOMEvents: { blur: (view) => show(view, { isOpen: false }) },
      attributes: (state): Record<string, string> => {
        const menu = slashMenuIn(state);
        const item = menu?.items[menu.at];
        return item
          ? { 'aria-controls': SLASH_LIST, 'aria-activedescendant': slashOptionId(item) }
          : {};
      },
    },
  });
}

function press(view: EditorView, pressed: string): boolean {
  const menu = slashMenuIn(view.state);
  if (!menu) return false;
  const { items, at } = menu;
  const item = items[at];
  if (pressed === 'ArrowDown') show(view, { at: (at + 1) % items.length });
  else if (pressed === 'ArrowUp') show(view, { at: (at + items.length - 1) % items.length });
  else if (pressed === 'Escape') show(view, { isOpen: false });
  else if (item && (pressed === 'Enter' || pressed === 'Tab')) chooseSlash(view, item);
  else return false;
  return true;
}

/** Points at another item, or closes the menu. */
export function show(view: EditorView, change: Partial<Held>): void {
  if (slashMenuIn(view.state)) view.dispatch(view.state.tr.setMeta(key, change));
}

/** Puts the block in the place of the slash, in one step for undo. */
export function chooseSlash(view: EditorView, { command }: SlashItem): void {
  const length = (slashQuery(view.state)?.length ?? -1) + 1;
  const transaction = inPlaceOfSigns(view.state, length, command);
  if (transaction) view.dispatch(ownStep(transaction).scrollIntoView());
}
