import { nameOf, queryAll, textInside } from './dom.ts';

/** The words that a control shows: of a list to choose from, what is chosen. */
export const controlLabel = (control: Element): string =>
  nameOf(control) === 'select'
    ? queryAll(control, 'option:checked').map(textInside).join(' ')
    : textInside(control);
