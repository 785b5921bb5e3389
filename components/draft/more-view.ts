import type { NodeViewConstructor } from 'prosemirror-view';
import { t } from '../../adapters/i18n/t.ts';

/** How the place is drawn where lists of posts break off. */
export const moreView: NodeViewConstructor = () => {
  const dom = document.createElement('div');
  dom.className = 'more-block quiet';
  dom.contentEditable = 'false';
  dom.textContent = t('shared_more');
  return { dom };
};
