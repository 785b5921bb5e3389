import { isControl } from './line-beside.ts';
import { isClosed, showsOwnWords } from './visibility.ts';

/** What a walk knows of the element that it is in. */
export interface Place {
  readonly showsWords: boolean;
  readonly keepsLines: boolean;
  /** False where a reader cannot select by hand, so that nothing there was shown as selected. */
  readonly isSelectable: boolean;
}

/**
 * What the element's style says of the words in it, `around` being what it stands in, where that is
 * known. Firefox lets no button be selected by itself, so that a control is as what it stands in.
 */
export function placeOf(element: Element, style: CSSStyleDeclaration, around: Place | null): Place {
  const { userSelect } = style;
  const isAsAround = userSelect === 'auto' || (userSelect === 'none' && isControl(element));
  return {
    showsWords: showsOwnWords(style) && !isClosed(element),
    keepsLines: /^(pre|break-spaces)/.test(style.whiteSpace),
    isSelectable: isAsAround ? around?.isSelectable !== false : userSelect !== 'none',
  };
}
