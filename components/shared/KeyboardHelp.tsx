import { Keyboard } from 'lucide';
import { useRef } from 'preact/hooks';
import { ClipShortcut } from './ClipShortcut.tsx';
import { IconButton } from './IconButton.tsx';

const KEYS: readonly (readonly [string, string])[] = [
  ['Down, Up', 'from clipping to clipping in the library'],
  ['Enter', 'add the clipping to the draft'],
  ['N', 'write a note on the clipping, and tag it'],
  ['E', 'go from the library to your text'],
  ['Delete', 'delete the clipping, with undo'],
  ['Alt+Up, Alt+Down', 'move the paragraph or quote up or down'],
  ['Ctrl+K', 'link the selected words; the next quote’s source is offered first'],
  ['Ctrl+B, Ctrl+I', 'bold, italic'],
  ['Ctrl+Z, Ctrl+Y', 'undo, redo'],
  ['## and a space', 'start a heading; - or 1. and a space start a list'],
];

/** A button that opens the list of keys. */
export function KeyboardHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <IconButton icon={Keyboard} label="Keyboard" onClick={() => dialog.current?.showModal()} />
      <dialog ref={dialog} class="keyboard-help" aria-labelledby="keyboard-heading">
        <h2 id="keyboard-heading">Everything by keyboard</h2>
        <dl>
          <div>
            <dt>
              <ClipShortcut />
            </dt>
            <dd>clip the highlighted passage, on any page</dd>
          </div>
          {KEYS.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit" class="button primary">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
