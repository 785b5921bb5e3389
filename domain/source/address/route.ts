import { withoutTracking } from './tracking.ts';

/** A picture laid over an article, not another article. */
const OVERLAY = /^#\/media\/[^/]+:/;

/**
 * The part of a fragment that says which page of an app is shown: one that begins with `#/` or `#!`,
 * with its `#`, without what only leads to a place in the page (`:~:text=`, a further anchor) or
 * tracks. '' for any other fragment, such as a plain anchor, and for the app's front.
 */
export function routeOf(fragment: string): string {
  if (!/^#[/!]/.test(fragment) || OVERLAY.test(fragment)) return '';
  const [said = ''] = fragment.slice(1).split(/:~:|#/);
  const [path = '', ...rest] = said.split('?');
  const query = withoutTracking(rest.join('?'));
  const isFront = /^[!/]*$/.test(path) && query === '';
  return isFront ? '' : `#${path}${query && `?${query}`}`;
}

/** The address with its route, if it has one, as its only fragment. Works on any text. */
export const withoutAnchor = (address: string): string => address.replace(/#.*$/s, routeOf);
