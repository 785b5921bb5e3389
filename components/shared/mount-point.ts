import { uiDirection, uiLocale } from '../../adapters/i18n/t.ts';
import { keepFocus } from './keep-focus.ts';

/** The element of an extension page that its surface is drawn into; the page is told its language, and keeps the focus. */
export function mountPoint(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('This page has no #root element.');
  document.documentElement.lang = uiLocale();
  document.documentElement.dir = uiDirection();
  keepFocus(document);
  return root;
}
