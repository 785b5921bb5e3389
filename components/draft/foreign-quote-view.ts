import type { NodeViewConstructor } from 'prosemirror-view';
import { t } from '../../adapters/i18n/t.ts';

/** How somebody else's words without a source are drawn: told from the blogger's own at a glance, and by name. */
export const foreignQuoteView: NodeViewConstructor = () => {
  const dom = document.createElement('div');
  dom.className = 'foreign-quote';
  dom.setAttribute('role', 'group');
  dom.setAttribute('aria-label', t('draft_foreignQuote'));
  const label = document.createElement('div');
  label.className = 'quiet';
  label.contentEditable = 'false';
  label.textContent = t('draft_foreignQuote');
  const contentDOM = document.createElement('blockquote');
  // Mistakes in them are not the blogger's to mend.
  contentDOM.spellcheck = false;
  dom.append(label, contentDOM);
  return { dom, contentDOM };
};
