import {
  attributeOf,
  boxOf,
  childrenOf,
  documentProperty,
  isElement,
  nameOf,
  ownerOf,
  parentOf,
} from './dom.ts';
import { scrollerOf } from './out-of-reach.ts';
import { isWhole, type RangePaths } from './range-walk.ts';

/** Smaller than any line of words, in CSS pixels. */
const SMALLEST = 8;

/**
 * True for a block that pages show only while it is in view: it is not now, and takes up its place.
 * What stands in view and is hidden is meant to be. That it is shown at other times is told by a
 * change over time, or by one of its kind that is shown or that the selection begins or ends in: the hidden
 * one has nothing by which it could be hidden alone.
 */
export function fades(
  element: Element,
  style: CSSStyleDeclaration,
  paths: RangePaths | null,
): boolean {
  const box = boxOf(element);
  if (
    !/^(block|flow|list|flex|grid|table)/.test(style.display) ||
    /absolute|fixed/.test(style.position) ||
    Math.min(box.width, box.height) < SMALLEST ||
    isInView(element, box)
  )
    return false;
  const { transitionDuration, transitionProperty, animationName, willChange } = style;
  return (
    (/[1-9]/.test(transitionDuration) && /all|opacity|visib/.test(transitionProperty)) ||
    animationName !== 'none' ||
    /opacity|visib/.test(willChange) ||
    siblingsOf(element).some(
      (other) =>
        isOfKind(element, other) && ((paths !== null && !isWhole(other, paths)) || isShown(other)),
    )
  );
}

function isInView(element: Element, { left, right, top, bottom }: DOMRect): boolean {
  const page = documentProperty(ownerOf(element), 'documentElement');
  const scroller = scrollerOf(element);
  const view = scroller === page ? null : boxOf(scroller);
  return (
    left >= Math.max(0, view?.left ?? 0) &&
    top >= Math.max(0, view?.top ?? 0) &&
    right <= Math.min(innerWidth, view?.right ?? innerWidth) &&
    bottom <= Math.min(innerHeight, view?.bottom ?? innerHeight)
  );
}

const siblingsOf = (element: Element): readonly Element[] =>
  [...childrenOf(parentOf(element) ?? element)].filter(
    (other): other is Element => isElement(other) && nameOf(other) === nameOf(element),
  );

/** True when the other one has all attributes and classes of the element. */
const isOfKind = (element: Element, other: Element): boolean =>
  Element.prototype.getAttributeNames.call(element).every((name) => {
    const [own, others] = [attributeOf(element, name), attributeOf(other, name)];
    if (name === 'class')
      return own?.split(/\s+/).every((word) => !word || others?.split(/\s+/).includes(word));
    if (name === 'style') return own === others || /opacity|visib/.test(others ?? '');
    return name === 'id' || others !== null;
  });

function isShown(element: Element): boolean {
  const { opacity, visibility } = getComputedStyle(element);
  return opacity !== '0' && visibility === 'visible';
}
