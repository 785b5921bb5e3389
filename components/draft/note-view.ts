import type { NodeViewConstructor } from 'prosemirror-view';
import { t } from '../../adapters/i18n/t.ts';
import { localTime } from '../../domain/post/local-time.ts';

const MINUTES = 'yyyy-mm-ddThh:mm'.length;

/** How an update or a correction is drawn: what it is and its time, which can be set, above its words. */
export const noteView: NodeViewConstructor = (node, view, position) => {
  const isCorrection = node.attrs.kind === 'correction';
  const name = isCorrection ? t('draft_correction') : t('draft_update');
  const dom = document.createElement('div');
  dom.className = 'note-block';
  const head = document.createElement('div');
  head.className = 'note-head';
  head.contentEditable = 'false';
  const time = document.createElement('input');
  time.type = 'datetime-local';
  time.setAttribute('aria-label', t('draft_noteTime', { name }));
  time.value = String(node.attrs.time).slice(0, MINUTES);
  time.addEventListener('change', () => {
    const moment = new Date(time.value);
    const at = position();
    if (at === undefined || Number.isNaN(moment.getTime())) return;
    const chosen = localTime(moment.getTime(), moment.getTimezoneOffset());
    view.dispatch(view.state.tr.setNodeAttribute(at, 'time', chosen));
  });
  head.append(name, ' ', time);
  const contentDOM = document.createElement('p');
  dom.append(head, contentDOM);
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type || next.attrs.kind !== node.attrs.kind) return false;
      const shown = String(next.attrs.time).slice(0, MINUTES);
      if (time.value !== shown && document.activeElement !== time) time.value = shown;
      return true;
    },
    stopEvent: ({ target }) => target === time,
    ignoreMutation: ({ target }) => head.contains(target),
  };
};
