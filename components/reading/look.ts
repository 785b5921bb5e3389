import type { Styles } from '../toast/element.ts';
import { BUTTON } from '../toast/look.ts';

/** Several buttons below each other. */
export const COLUMN: Styles = {
  display: 'flex',
  flexDirection: 'column',
  gap: '4px',
  maxHeight: '40vh',
  overflowY: 'auto',
};

/** A row of the list: quiet, and as wide as the list. */
export const ITEM: Styles = {
  ...BUTTON,
  font: '14px/1.5 Georgia, serif',
  textAlign: 'start',
  color: 'inherit',
  overflowWrap: 'anywhere',
};

/** The words as they were clipped. */
export const CLIPPED: Styles = {
  margin: '0',
  padding: '0 0 0 8px',
  borderInlineStart: '2px solid',
  font: '14px/1.5 Georgia, serif',
  maxHeight: '30vh',
  overflowY: 'auto',
};
