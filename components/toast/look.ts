import type { Styles } from './element.ts';
import { DIRECTION, END_CORNER } from './place.ts';

/** Light and dark in one value; the host's `color-scheme` chooses. */
const PAPER = 'light-dark(#fdfcf9, #1f1e1b)';
const INK = 'light-dark(#22201c, #f1eee6)';
const LINE = 'light-dark(#d8d3c7, #46433c)';
const ACCENT = 'light-dark(#8a3b12, #f0a679)';

/**
 * The box that holds the toast on the page, against everything that the page's own style says: `all` alone
 * gives back every property that is not named here, `direction` apart.
 */
export const HOST: Styles = {
  all: 'initial',
  position: 'fixed',
  ...END_CORNER,
  width: 'max-content',
  maxWidth: 'min(400px, calc(100vw - 32px))',
  maxHeight: 'calc(100vh - 32px)',
  display: 'block',
  zIndex: '2147483647',
  colorScheme: 'light dark',
  direction: DIRECTION,
};

/** The card itself: paper, ink and one accent. */
export const CARD: Styles = {
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  gap: '8px',
  padding: '12px 16px',
  font: '14px/1.45 system-ui, sans-serif',
  color: INK,
  background: PAPER,
  border: `1px solid ${LINE}`,
  borderInlineStart: `4px solid ${ACCENT}`,
  borderRadius: '8px',
  boxShadow: '0 4px 20px rgb(0 0 0 / 25%)',
};

/** Message and buttons on one line, as long as they fit. */
export const ROW: Styles = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' };

/** What happened. */
export const MESSAGE: Styles = { flex: '1 1 auto', minWidth: '0' };

/** A remark below it. */
export const SMALL: Styles = { fontSize: '12px', opacity: '0.85' };

/** A button. */
export const BUTTON: Styles = {
  font: 'inherit',
  fontWeight: '600',
  color: ACCENT,
  background: 'transparent',
  border: `1px solid ${LINE}`,
  borderRadius: '6px',
  padding: '4px 12px',
  minHeight: '28px',
  cursor: 'pointer',
};

/** The line for a note. */
export const FIELD: Styles = {
  font: 'inherit',
  color: INK,
  background: PAPER,
  border: `1px solid ${LINE}`,
  borderRadius: '6px',
  padding: '4px 8px',
  width: '100%',
  boxSizing: 'border-box',
};

/** The words that could not be saved, to be copied from here. */
export const PASSAGE: Styles = {
  ...FIELD,
  font: '13px/1.5 Georgia, serif',
  height: '96px',
  resize: 'vertical',
};
