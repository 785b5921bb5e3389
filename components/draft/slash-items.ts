import {
  Heading2,
  Heading3,
  History,
  type IconNode,
  Image,
  List,
  ListOrdered,
  Minus,
  PenLine,
  Quote,
  Scissors,
  SquarePlay,
} from 'lucide';
import { setBlockType, wrapIn } from 'prosemirror-commands';
import { wrapInList } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { t } from '../../adapters/i18n/t.ts';
import { draftSchema } from '../../domain/draft/draft-schema.ts';
import { insertMore, insertRule } from '../../domain/draft/insert-block.ts';
import { makeNote } from '../../domain/draft/insert-note.ts';
import { localTime } from '../../domain/post/local-time.ts';

/** A block that the menu offers. */
export interface SlashItem {
  readonly id: string;
  readonly icon: IconNode;
  readonly label: string;
  readonly command: Command;
}

/** What the menu asks of the room around the editor. */
export interface SlashAsks {
  /** Asks for the address of a picture and puts it in. */
  readonly onPicture: () => void;
  /** Asks for the address of a social post and puts it in. */
  readonly onEmbed: () => void;
}

const { heading, bulletList, orderedList, foreignQuote } = draftSchema.nodes;

/** Every block that can be put in, in the order of the menu. */
export const slashItems = ({ onPicture, onEmbed }: SlashAsks): readonly SlashItem[] => [
  {
    id: 'h2',
    icon: Heading2,
    label: t('draft_heading'),
    command: setBlockType(heading, { level: 2 }),
  },
  {
    id: 'h3',
    icon: Heading3,
    label: t('draft_heading3'),
    command: setBlockType(heading, { level: 3 }),
  },
  { id: 'ul', icon: List, label: t('draft_list'), command: wrapInList(bulletList) },
  { id: 'ol', icon: ListOrdered, label: t('draft_numberedList'), command: wrapInList(orderedList) },
  { id: 'quote', icon: Quote, label: t('draft_foreignQuote'), command: wrapIn(foreignQuote) },
  { id: 'image', icon: Image, label: t('draft_picture'), command: asking(onPicture) },
  { id: 'embed', icon: SquarePlay, label: t('draft_embed'), command: asking(onEmbed) },
  { id: 'update', icon: History, label: t('draft_update'), command: noteNow('update') },
  { id: 'correction', icon: PenLine, label: t('draft_correction'), command: noteNow('correction') },
  { id: 'more', icon: Scissors, label: t('draft_more'), command: insertMore },
  { id: 'rule', icon: Minus, label: t('draft_divider'), command: insertRule },
];

/** Those whose name, or the name that HTML has for them, says what is typed. */
export function slashMatches(items: readonly SlashItem[], query: string): readonly SlashItem[] {
  const wanted = query.trim().toLowerCase();
  return items.filter(
    ({ id, label }) => id.startsWith(wanted) || label.toLowerCase().includes(wanted),
  );
}

/** Leaves the paragraph empty for what a dialog puts in. */
const asking =
  (ask: () => void): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr);
    ask();
    return true;
  };

const noteNow =
  (kind: 'update' | 'correction'): Command =>
  (state, dispatch) => {
    const now = new Date();
    return makeNote(kind, localTime(now.getTime(), now.getTimezoneOffset()))(state, dispatch);
  };
