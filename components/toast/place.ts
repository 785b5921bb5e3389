import { uiDirection } from '../../adapters/i18n/t.ts';
import type { Styles } from './element.ts';

/** How the words of our boxes run, whatever the page around them does. */
export const DIRECTION = uiDirection();

/** How far a box stays off the viewport's edges, in CSS pixels. */
const MARGIN = '16px';

const RIGHT: Styles = { inset: `auto ${MARGIN} ${MARGIN} auto` };
const LEFT: Styles = { inset: `auto auto ${MARGIN} ${MARGIN}` };

/** The lower corner where a line ends: the toast's. */
export const END_CORNER = DIRECTION === 'rtl' ? LEFT : RIGHT;

/** The lower corner where a line starts: the list's. */
export const START_CORNER = DIRECTION === 'rtl' ? RIGHT : LEFT;
