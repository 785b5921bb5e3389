import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { t } from '../../adapters/i18n/t.ts';
import { Icon } from '../shared/Icon.tsx';
import { chooseSlash, SLASH_LIST, show, slashMenuIn, slashOptionId } from './slash-menu.ts';
import './slash.css';

/** The blocks that a slash offers, below its line or above it. `state` is passed so that it is redrawn when it changes. */
export function SlashMenu({
  view,
  state,
}: {
  readonly view: EditorView;
  readonly state: EditorState;
}) {
  const list = useRef<HTMLDivElement>(null);
  const hovered = useRef(-1);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const menu = slashMenuIn(state);
  useLayoutEffect(() => {
    if (!list.current) return;
    const line = view.coordsAtPos(view.state.selection.from);
    const { offsetHeight: height, offsetWidth: width } = list.current;
    const isRoom = line.bottom + height <= innerHeight;
    const top = isRoom ? line.bottom : Math.max(0, line.top - height);
    const isRtl = getComputedStyle(view.dom).direction === 'rtl';
    const left = isRtl ? line.right - width : line.left;
    setPlace({ left: Math.max(0, Math.min(left, innerWidth - width)), top });
  }, [view, menu?.items]);
  useLayoutEffect(() => {
    // What the mouse points at must not move away under it.
    if (hovered.current === menu?.at) return;
    hovered.current = -1;
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [menu]);
  if (!menu) return null;
  return (
    <div
      ref={list}
      id={SLASH_LIST}
      class="slash-menu"
      role="listbox"
      aria-label={t('draft_blocks')}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      // A click must not take the cursor out of the editor.
      onMouseDown={(event) => event.preventDefault()}
    >
      {menu.items.map((item, index) => (
        <button
          key={item.id}
          id={slashOptionId(item)}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === menu.at}
          onMouseMove={({ movementX, movementY }) => {
            // A list that scrolls by keys under a mouse at rest is not pointed at.
            if (movementX === 0 && movementY === 0) return;
            hovered.current = index;
            if (index !== menu.at) show(view, { at: index });
          }}
          onClick={() => {
            chooseSlash(view, item);
            view.focus();
          }}
        >
          <Icon of={item.icon} /> {item.label}
        </button>
      ))}
    </div>
  );
}
