import { element, onTrusted } from '../toast/element.ts';
import { BUTTON } from '../toast/look.ts';

/** A button of ours; pressing it leaves selection and focus of the page as they are. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', BUTTON);
  made.type = 'button';
  made.append(label);
  onTrusted(made, 'pointerdown', (event) => event.preventDefault());
  onTrusted(made, 'mousedown', (event) => event.preventDefault());
  onTrusted(made, 'click', press);
  return made;
}
