import { documentProperty } from '../../adapters/page/dom.ts';
import { element, onTrusted } from '../toast/element.ts';
import { HOST } from '../toast/look.ts';
import { mount } from '../toast/mount.ts';
import { DIRECTION } from '../toast/place.ts';
import { OURS } from './leftovers.ts';

/** A box of ours on the page. */
export interface Float {
  readonly host: HTMLElement;
  /** Moves its upper corner, where lines start, to a point of the viewport, but not out of it. */
  readonly moveTo: (point: { readonly x: number; readonly y: number }) => void;
  /** Takes it off the page; nothing of it is left. */
  readonly close: () => void;
}

/** How far a box stays off the viewport's edges, in CSS pixels. */
const MARGIN = 8;

/**
 * Puts a box with this content on top of the page, in a closed shadow root. What is typed in it goes
 * no further; Escape calls `onEscape`. `name` is the host's element.
 */
export function openFloat(
  name: 'span' | 'section' | 'aside',
  content: HTMLElement,
  onEscape: () => void,
): Float {
  const host = element(name, HOST, 'important');
  host.setAttribute('popover', 'manual');
  host.setAttribute(OURS, '');
  host.attachShadow({ mode: 'closed' }).append(content);
  for (const kind of ['keydown', 'keypress', 'keyup'] as const) {
    onTrusted(content, kind, (event) => {
      event.stopPropagation();
      if (kind === 'keydown' && event.key === 'Escape') onEscape();
    });
  }
  const close = mount(host);
  const place = (property: string, at: number, most: number) =>
    host.style.setProperty(
      property,
      `${Math.round(Math.max(MARGIN, Math.min(at, most - MARGIN)))}px`,
      'important',
    );
  return {
    host,
    close,
    moveTo({ x, y }) {
      const { width, height } = host.getBoundingClientRect();
      const { clientWidth } = documentProperty(document, 'documentElement');
      for (const side of ['right', 'bottom']) host.style.setProperty(side, 'auto', 'important');
      place('left', DIRECTION === 'rtl' ? x - width : x, clientWidth - width);
      place('top', y, innerHeight - height);
    },
  };
}
