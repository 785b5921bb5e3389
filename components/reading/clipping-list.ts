import type { PageClipping } from '../../domain/reading/page-clipping.ts';
import { element } from '../toast/element.ts';
import { CARD, ROW, SMALL } from '../toast/look.ts';
import { DIRECTION, START_CORNER } from '../toast/place.ts';
import { button } from './controls.ts';
import { type Float, openFloat } from './float.ts';
import { COLUMN, ITEM } from './look.ts';
import { countWords, glimpse, type PassageState, stateWords, WORDS } from './words.ts';

/** A clipping and whether the page shows it. */
export interface ListedClipping {
  readonly clipping: PageClipping;
  readonly state: PassageState;
}

/** The list of a page's clippings, folded to a line that says how many there are. */
export interface ClippingList {
  /** Shows these clippings; none, and the list is gone. */
  readonly show: (listed: readonly ListedClipping[]) => void;
  /** Puts the focus back on the clipping that was chosen last, or on the line. */
  readonly focus: () => void;
}

/**
 * Keeps the list in the corner of the page until `signal` is aborted or the blogger closes it. It is
 * how the keyboard comes to a clipping, and how one that the page does not show any more is seen.
 */
export function keepList(
  choose: (listed: ListedClipping) => void,
  signal: AbortSignal,
): ClippingList {
  let float: Float | null = null;
  let isClosed = false;
  let isOpen = false;
  let last: string | null = null;
  const items = new Map<string, HTMLButtonElement>();
  const card = element('div', { ...CARD, padding: '4px 8px' });
  const count = button('', () => toggle());
  const column = element('div', COLUMN);
  column.setAttribute('role', 'group');
  column.setAttribute('aria-label', WORDS.list);
  const row = element('div', ROW);
  row.append(
    count,
    button(WORDS.close, () => close()),
  );
  card.append(row);

  const toggle = () => {
    isOpen = !isOpen;
    count.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) card.prepend(column);
    else column.remove();
  };
  const close = () => {
    isClosed = true;
    float?.close();
  };
  const onEscape = () => {
    if (!isOpen) return close();
    toggle();
    count.focus();
  };
  signal.addEventListener('abort', close);

  const show = (listed: readonly ListedClipping[]) => {
    const missing = listed.filter(({ state }) => state === 'missing').length;
    count.replaceChildren(countWords(listed.length, missing));
    items.clear();
    for (const one of listed)
      items.set(
        one.clipping.id,
        itemOf(one, () => pick(one)),
      );
    column.replaceChildren(...items.values());
    if (isClosed) return;
    if (listed.length > 0) float ??= openCorner(card, onEscape);
    else {
      float?.close();
      float = null;
    }
  };
  const pick = (one: ListedClipping) => {
    last = one.clipping.id;
    choose(one);
  };
  return { show, focus: () => (items.get(last ?? '') ?? count).focus() };
}

function openCorner(card: HTMLElement, onEscape: () => void): Float {
  const float = openFloat('aside', card, onEscape);
  float.host.style.setProperty('inset', START_CORNER.inset ?? '', 'important');
  return float;
}

function itemOf({ clipping, state }: ListedClipping, press: () => void): HTMLButtonElement {
  const item = button(glimpse(clipping.text), press);
  item.dir = 'auto';
  for (const [property, value] of Object.entries(ITEM)) Reflect.set(item.style, property, value);
  const remark = element('span', { ...SMALL, marginInlineStart: '8px' });
  remark.dir = DIRECTION;
  remark.append(stateWords(state));
  if (state !== 'there') item.append(remark);
  return item;
}
