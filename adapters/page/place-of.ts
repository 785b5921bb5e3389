import { isPaintedEmoji } from './emoji.ts';
import { isControl } from './line-beside.ts';
import type { Look } from './look.ts';
import type { RangePaths } from './range-walk.ts';
import { isClosed, showsOwnWords } from './visibility.ts';

/** What the walk knows of the element that it is in. */
export interface Place {
  readonly showsWords: boolean;
  readonly keepsLines: boolean;
  readonly isSelectable: boolean;
  readonly look: Look;
  /** False in boxes that draw no white space that stands between other boxes. */
  readonly drawsSpace: boolean;
}

/** What a walk over `paths` is told of an element by its style and by the place around it. */
export function placeOf(
  element: Element,
  {
    style,
    around,
    paths,
  }: {
    readonly style: CSSStyleDeclaration;
    readonly around: Pick<Place, 'isSelectable' | 'look'>;
    readonly paths: RangePaths;
  },
): Place {
  const { userSelect } = style;
  const isAsAround = /auto|none/.test(userSelect) && (userSelect === 'auto' || isControl(element));
  return {
    showsWords: showsOwnWords(element, style, paths) ? !isClosed(element) : isPaintedEmoji(element),
    keepsLines: /^(pre|break-spaces)/.test(style.whiteSpace),
    isSelectable: isAsAround ? around.isSelectable : userSelect !== 'none',
    look: around.look,
    drawsSpace: !/flex|grid|table(?!-c)/.test(style.display),
  };
}
