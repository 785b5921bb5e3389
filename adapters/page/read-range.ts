import type { LeftOutPart } from '../../domain/clipping/left-out.ts';
import { cleanText } from '../../domain/markup/clean-text.ts';
import type { Markup, MarkupTag } from '../../domain/markup/markup.ts';
import { attributeOf, isElement, isText, nameOf, textInside } from './dom.ts';
import { drawnWords } from './drawn-words.ts';
import { type ElementRole, partsWords, roleOf } from './element-role.ts';
import { isPaintedEmoji } from './emoji.ts';
import { enclosing, lookIn } from './enclosing.ts';
import { isIcon } from './is-icon.ts';
import { blockLook, type Look, lineLook } from './look.ts';
import { MarkupBuilder } from './markup-builder.ts';
import type { Shell } from './markup-line.ts';
import { childrenIn, isWhole, pathsOf, type RangePaths, textIn } from './range-walk.ts';
import { asideKind } from './set-aside.ts';
import { blockShell, markShell, nearLanguage, orderedShell } from './shell-of.ts';
import { hasText, isClosed, isHiddenBox, showsOwnWords } from './visibility.ts';

/** How much may be read before it is called too much. */
export interface Budget {
  /** UTF-16 units of words. */
  words: number;
  /** Nodes, so that a page of empty elements cannot hold the reader up. */
  nodes: number;
}

/** What a range holds: the words as shown, and the kinds of things between them that are not the source's words. */
export interface RangeReading {
  readonly tree: Markup;
  readonly leftOut: ReadonlySet<LeftOutPart>;
  /** True when something that is shown was left out: it may be put back. */
  readonly hasAsides: boolean;
}

type WordyRole = Extract<ElementRole, { kind: 'block' | 'inline' | 'through' | 'control' }>;

/** What the walk knows of the element that it is in. */
interface Place {
  readonly showsWords: boolean;
  readonly keepsLines: boolean;
  readonly look: Look;
}

/** Characters that mean only what a page's own font draws for them. */
const PRIVATE = /\p{Co}+/u;

/**
 * Reads what the range shows, in the document's order. `keepAsides` keeps boxes beside the story,
 * for a reader who selected nothing else. Null as soon as the budget, which is counted down, is
 * used up; then nothing has been read to its end.
 */
export function readRange(range: Range, budget: Budget, keepAsides: boolean): RangeReading | null {
  const paths = pathsOf(range);
  const walk = new RangeWalk(paths, budget, keepAsides);
  const { root, wrap } = enclosing(range.commonAncestorContainer, paths);
  wrap(walk.builder, () => walk.enter(root));
  return budget.words < 0 || budget.nodes < 0
    ? null
    : {
        tree: walk.builder.finish(nearLanguage(root)),
        leftOut: walk.leftOut,
        hasAsides: walk.hasAsides,
      };
}

class RangeWalk {
  readonly builder = new MarkupBuilder();
  readonly leftOut = new Set<LeftOutPart>();
  hasAsides = false;
  readonly #paths: RangePaths;
  readonly #budget: Budget;
  readonly #keepAsides: boolean;

  constructor(paths: RangePaths, budget: Budget, keepAsides: boolean) {
    this.#paths = paths;
    this.#budget = budget;
    this.#keepAsides = keepAsides;
  }

  /** Reads the content of the element that encloses the whole range. */
  enter(root: Element): void {
    const look = lookIn(root);
    const place = placeOf(root, getComputedStyle(root), look);
    this.builder.styled(look.marks, () => this.#content(root, place));
  }

  #content(element: Element, place: Place): void {
    for (const child of childrenIn(element, this.#paths)) {
      this.#budget.nodes -= 1;
      if (this.#budget.words < 0 || this.#budget.nodes < 0) return;
      if (isText(child)) this.#text(child, place);
      else if (isElement(child)) this.#element(child, place);
    }
  }

  #text(text: Text, place: Place): void {
    if (!place.showsWords) return;
    const words = cleanText(textIn(text, this.#paths));
    this.#budget.words -= words.trim().length;
    const parts = isIcon(words, text) ? ['', ''] : words.split(PRIVATE);
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.builder.gap();
      this.builder.words(part, place.keepsLines);
    }
  }

  #element(element: Element, place: Place): void {
    const role = roleOf(nameOf(element));
    const drawn = drawnWords(element);
    if (drawn !== null) {
      const style = drawn === '' ? null : getComputedStyle(element);
      const isShown = style && style.visibility === 'visible' && !isHiddenBox(element, style);
      if (isShown) this.builder.words(drawn, false);
      return;
    }
    switch (role.kind) {
      case 'nothing':
        break;
      case 'break':
        this.builder.lineBreak();
        break;
      case 'frame':
        this.#content(element, placeOf(element, getComputedStyle(element), place.look));
        break;
      default:
        this.#wordy(element, role, place);
    }
  }

  /** An element whose words are read, unless it is hidden or beside the story. */
  #wordy(element: Element, role: WordyRole, around: Place): void {
    const style = getComputedStyle(element);
    const parts = role.kind === 'block' || partsWords(style, nameOf(element));
    const kind = this.#leftOutKind(element, style, parts && role.kind !== 'control');
    if (kind === 'hidden' && isPaintedEmoji(element))
      this.builder.words(textInside(element), false);
    else if (kind) this.leftOut.add(kind);
    if (kind !== null) return;
    const look = (parts ? blockLook : lineLook)(element, style, around.look);
    const place = placeOf(element, style, look);
    const content = () =>
      look.marks === around.look.marks
        ? this.#content(element, place)
        : this.builder.styled(look.marks, () => this.#content(element, place));
    if (role.kind === 'inline') this.#inline(markShell(element, role.tag, style), parts, content);
    else if (role.kind === 'block')
      this.builder.block(this.#shell(element, role.tag, style), content);
    else if (parts) this.builder.block(blockShell(element, 'p', style), content);
    else content();
  }

  #shell(element: Element, tag: MarkupTag, style: CSSStyleDeclaration): Shell {
    return tag === 'ol' ? orderedShell(element, this.#paths) : blockShell(element, tag, style);
  }

  #inline(shell: Shell | null, parts: boolean, content: () => void): void {
    if (parts) this.builder.part();
    if (shell) this.builder.inline(shell, content);
    else content();
    if (parts) this.builder.part();
  }

  /** What the element is when it is left out ('' when that is nothing worth telling), else null. */
  #leftOutKind(
    element: Element,
    style: CSSStyleDeclaration,
    mayBeAside: boolean,
  ): LeftOutPart | '' | null {
    const name = nameOf(element);
    if (name !== 'rp' && isHiddenBox(element, style)) return hasText(element) ? 'hidden' : '';
    if (roleOf(name).kind === 'control' || attributeOf(element, 'role') === 'button') {
      return 'controls';
    }
    const isPassedOver = mayBeAside && !this.#keepAsides && isWhole(element, this.#paths);
    const kind = isPassedOver ? asideKind(element) : null;
    this.hasAsides ||= kind !== null;
    return kind;
  }
}

const placeOf = (element: Element, style: CSSStyleDeclaration, look: Look): Place => ({
  showsWords: showsOwnWords(style) ? !isClosed(element) : isPaintedEmoji(element),
  look,
  keepsLines: /^(pre|break-spaces)/.test(style.whiteSpace),
});
