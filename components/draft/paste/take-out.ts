import { pictureAddress } from '../../../domain/draft/picture-address.ts';
import type { LeftOut } from './left-out.ts';
import { toTop } from './to-top.ts';

const KINDS: readonly (readonly [LeftOut, string])[] = [
  ['scripts', 'script, noscript, template'],
  ['styles', 'style, link[rel~="stylesheet" i]'],
  ['media', 'iframe, frame, video, audio, embed, object, canvas, svg, math'],
  ['forms', 'input, select, textarea, button, datalist, progress, meter'],
];

/** What says nothing, or nothing to readers. */
const SILENT = '[hidden], link, meta, title, base, xml, input[type="hidden"]';

/** Takes out what no draft can hold and counts it. Copies of our own quotes are left as they are. */
export function takeOut(root: HTMLElement): Map<LeftOut, number> {
  const counts = new Map<LeftOut, number>();
  const remove = (element: Element, kind?: LeftOut) => {
    if (element.closest('[data-clipping]')) return;
    if (kind && root.contains(element)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const around = element.parentElement;
    element.remove();
    // A line that held nothing else is none.
    if (around?.matches('p, figure, picture, a') && around.textContent?.trim() === '')
      if (around.childElementCount === 0) remove(around);
  };
  for (const [kind, selector] of KINDS) {
    for (const element of root.querySelectorAll(selector)) {
      remove(element, element.matches('[type="hidden"]') ? undefined : kind);
    }
  }
  for (const element of root.querySelectorAll(SILENT)) remove(element);
  for (const element of root.querySelectorAll('[style]')) {
    if (/display:\s*none|mso-hide:\s*all/i.test(element.getAttribute('style') ?? ''))
      remove(element);
  }
  for (const picture of root.querySelectorAll('img')) {
    const alt = picture.getAttribute('alt') ?? '';
    // Networks draw their smileys as pictures.
    if (/^[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u.test(alt)) picture.replaceWith(alt);
    else if (!keepPicture(picture)) remove(picture, isPixel(picture) ? undefined : 'pictures');
  }
  return counts;
}

/** A picture that a blog can show by its address is a block of its own, with its description. */
function keepPicture(picture: Element): boolean {
  if (picture.closest('[data-image], [data-clipping]')) return true;
  const url = isPixel(picture) ? null : pictureAddress(picture.getAttribute('src') ?? '');
  if (url === null) return false;
  const block = picture.ownerDocument.createElement('figure');
  block.dataset.image = url;
  block.dataset.alt = picture.getAttribute('alt') ?? '';
  const around = picture.closest('figure:not([data-image])');
  const caption = around?.querySelector('figcaption');
  block.dataset.credit = caption?.textContent?.trim() ?? '';
  caption?.remove();
  picture.replaceWith(block);
  toTop(block);
  return true;
}

/** A picture that only counts readers. */
const isPixel = (picture: Element): boolean =>
  ['width', 'height'].some((name) => /^[01](px)?$/.test(picture.getAttribute(name) ?? ''));
