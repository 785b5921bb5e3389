import { usePicking } from './picking.ts';

/** How one clipping is chosen among others. */
export interface Pick {
  readonly isPicked: boolean;
  readonly toggle: () => void;
  /** Chooses all from the last one to this one. */
  readonly extend: () => void;
  /** For its card: a click with Ctrl or Command chooses it, one with Shift all up to it. */
  readonly byMouse: {
    readonly onMouseDown: (event: MouseEvent) => void;
    readonly onClick: (event: MouseEvent) => void;
  };
}

/** The choice as the card of this clipping needs it. */
export function usePick(id: string): Pick {
  const { ids, toggle, extend } = usePicking();
  return {
    isPicked: ids.includes(id),
    toggle: () => toggle(id),
    extend: () => extend(id),
    byMouse: {
      onMouseDown(event) {
        // Else the words between two clicks would be selected.
        if (isChoice(event)) event.preventDefault();
      },
      onClick(event) {
        if (!isChoice(event)) return;
        if (event.shiftKey) extend(id);
        else toggle(id);
      },
    },
  };
}

/** A click on a control is that control's: Ctrl on a link opens a tab. */
const isChoice = ({ ctrlKey, metaKey, shiftKey, target }: MouseEvent): boolean =>
  (ctrlKey || metaKey || shiftKey) &&
  target instanceof Element &&
  target.closest('a, button, input, textarea, label, summary, dialog') === null;
