import type { LeftOutPart } from '../../domain/clipping/left-out.ts';
import { cleanText } from '../../domain/markup/clean-text.ts';
import type { Markup, MarkupTag } from '../../domain/markup/markup.ts';
import { controlLabel } from './control-label.ts';
import { isElement, isText, nameOf, textInside } from './dom.ts';
import { drawnWords } from './drawn-words.ts';
import { type ElementRole, partsWords, roleOf, THROUGH } from './element-role.ts';
import { isPaintedEmoji } from './emoji.ts';
import { enclosing, lookIn } from './enclosing.ts';
import { isFurniture } from './is-furniture.ts';
import { isIcon } from './is-icon.ts';
import { isNote } from './is-note.ts';
import { isControl } from './line-beside.ts';
import { blockLook, type Look, lineLook } from './look.ts';
import { MarkupBuilder } from './markup-builder.ts';
import type { Shell } from './markup-line.ts';
import { childrenIn, isWhole, pathsOf, type RangePaths, textIn } from './range-walk.ts';
import { asideKind } from './set-aside.ts';
import { blockShell, markShell, nearLanguage, orderedShell } from './shell-of.ts';
import { isClosed, isHiddenBox, showsOwnWords } from './visibility.ts';

/** How much may be read before it is called too much. */
export interface Budget {
  /** UTF-16 units of words. */
  words: number;
  /** Nodes, so that a page of empty elements cannot hold the reader up. */
  nodes: number;
}

/** What is read of a range. */
export interface Reach {
  /** The story alone, all that is shown, or also what is hidden between its words. */
  readonly keeps: 'story' | 'shown' | 'all';
  /** True where nothing could be selected by hand, so that what can be selected tells nothing. */
  readonly isUnselectable?: boolean;
  /** Nodes that are left out for good: the `edges` of another reading. */
  readonly without?: ReadonlySet<Node>;
}

/** What a range holds: the words as shown, and the kinds of things between them that are not the source's words. */
export interface RangeReading {
  readonly tree: Markup;
  readonly leftOut: ReadonlySet<LeftOutPart>;
  /** What is hidden or pressed before the first word or after the last: the selection only runs over it. */
  readonly edges: ReadonlySet<Node>;
}

type WordyRole = Extract<ElementRole, { kind: 'block' | 'inline' | 'through' | 'control' }>;

/** What the walk knows of the element that it is in. */
interface Place {
  readonly showsWords: boolean;
  readonly keepsLines: boolean;
  readonly isSelectable: boolean;
  readonly look: Look;
}

/** Characters that mean only what a page's own font draws for them. */
const PRIVATE = /\p{Co}+/u;

/**
 * Reads what the range shows, in the document's order, without what cannot be selected inside what
 * can. Null as soon as the budget, which is counted down, is used up; then nothing has been read to
 * its end.
 */
export function readRange(range: Range, budget: Budget, reach: Reach): RangeReading | null {
  const paths = pathsOf(range);
  const walk = new RangeWalk(paths, budget, reach);
  const { root, wrap } = enclosing(range.commonAncestorContainer, paths);
  wrap(walk.builder, () => walk.enter(root));
  return budget.words < 0 || budget.nodes < 0
    ? null
    : {
        tree: walk.builder.finish(nearLanguage(root)),
        leftOut: walk.leftOut,
        edges: walk.edges,
      };
}

class RangeWalk {
  readonly builder = new MarkupBuilder();
  readonly leftOut = new Set<LeftOutPart>();
  readonly edges = new Set<Node>();
  readonly #paths: RangePaths;
  readonly #budget: Budget;
  readonly #reach: Reach;
  #keeps: Reach['keeps'];
  #hasWords = false;
  /** What was left out since the last word, or since the start. */
  #passed: (readonly [Node, LeftOutPart])[] = [];

  constructor(paths: RangePaths, budget: Budget, reach: Reach) {
    this.#paths = paths;
    this.#budget = budget;
    this.#reach = reach;
    this.#keeps = reach.keeps;
  }

  /** Reads the content of the element that encloses the whole range. */
  enter(root: Element): void {
    const look = lookIn(root);
    const place = this.#placeOf(root, getComputedStyle(root), { isSelectable: true, look });
    this.builder.styled(look.marks, () => this.#content(root, place));
    for (const [node] of this.#passed) this.edges.add(node);
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
    const words = cleanText(textIn(text, this.#paths));
    if (!place.showsWords && (!words.trim() || this.#leaves(text, 'hidden'))) return;
    const parts = isIcon(words, text) ? ['', ''] : words.split(PRIVATE);
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.builder.gap();
      this.#words(part, place);
    }
  }

  #words(words: string, { isSelectable, keepsLines }: Place): void {
    if (!isSelectable) return;
    const { length } = words.trim();
    if (length > 0) {
      for (const [node, kind] of this.#passed)
        if (this.#hasWords) this.leftOut.add(kind);
        else this.edges.add(node);
      this.#passed = [];
      this.#hasWords = true;
    }
    this.#budget.words -= length;
    this.builder.words(words, keepsLines);
  }

  #element(element: Element, place: Place): void {
    const role = roleOf(nameOf(element));
    const drawn = drawnWords(element);
    if (drawn !== null) {
      const style = drawn === '' ? null : getComputedStyle(element);
      const isShown = style && style.visibility === 'visible' && !isHiddenBox(element, style);
      if (isShown) this.#words(drawn, { ...place, keepsLines: false });
      return;
    }
    switch (role.kind) {
      case 'nothing':
        break;
      case 'break':
        this.builder.lineBreak();
        break;
      case 'frame':
        this.#content(element, this.#placeOf(element, getComputedStyle(element), place));
        break;
      default:
        this.#wordy(element, role, place);
    }
  }

  /** An element whose words are read, unless it is hidden or beside the story. */
  #wordy(element: Element, given: WordyRole, around: Place): void {
    const name = nameOf(element);
    const style = getComputedStyle(element);
    const inside = this.#placeOf(element, style, around);
    const role = inside.isSelectable ? given : THROUGH;
    const isAside = name === 'aside' || isNote(element, style);
    const parts = isAside || role.kind === 'block' || partsWords(style, name);
    const kind = this.#kindOf(element, style, parts);
    if (kind === 'hidden' && isPaintedEmoji(element)) {
      this.#words(textInside(element), { ...inside, keepsLines: false });
      return;
    }
    if (kind && (!inside.isSelectable || this.#leaves(element, kind))) return;
    const keeps = this.#keeps;
    if (kind && kind !== 'hidden') this.#keeps = 'shown';
    const look = (parts ? blockLook : lineLook)(element, style, around.look);
    const place = { ...inside, look };
    const plain = () =>
      name === 'select' ? this.#words(controlLabel(element), place) : this.#content(element, place);
    const content =
      look.marks === around.look.marks ? plain : () => this.builder.styled(look.marks, plain);
    if (role.kind === 'inline') this.#inline(markShell(element, role.tag, style), parts, content);
    else if (role.kind === 'block')
      this.builder.block(this.#shell(element, role.tag, style), content);
    else if (parts) this.builder.block(blockShell(element, 'p', style), content);
    else content();
    this.#keeps = keeps;
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

  /** What the element is when it is not words of the story. */
  #kindOf(element: Element, style: CSSStyleDeclaration, parts: boolean): LeftOutPart | null {
    if (nameOf(element) !== 'rp' && isHiddenBox(element, style)) return 'hidden';
    if (isControl(element)) return isFurniture(element, style, parts) ? 'controls' : null;
    if (!parts || !isWhole(element, this.#paths)) return null;
    return asideKind(element) ?? (isNote(element, style) ? 'note' : null);
  }

  /** True when the node is left out of this reading, which is told where there is something to tell. */
  #leaves(node: Node, kind: LeftOutPart): boolean {
    if (this.#reach.without?.has(node) || !holdsWords(node, this.#paths)) return true;
    if (this.#keeps === 'all' || (this.#keeps === 'shown' && kind !== 'hidden')) return false;
    if (kind === 'hidden' || kind === 'controls') this.#passed.push([node, kind]);
    else this.leftOut.add(kind);
    return true;
  }

  #placeOf(
    element: Element,
    style: CSSStyleDeclaration,
    { isSelectable, look }: Pick<Place, 'isSelectable' | 'look'>,
  ): Place {
    const { userSelect } = style;
    return {
      showsWords: showsOwnWords(style) ? !isClosed(element) : isPaintedEmoji(element),
      keepsLines: /^(pre|break-spaces)/.test(style.whiteSpace),
      isSelectable:
        this.#reach.isUnselectable ||
        (/auto|none/.test(userSelect) && (userSelect === 'auto' || isControl(element))
          ? isSelectable
          : userSelect !== 'none'),
      look,
    };
  }
}

/** True when words lie in the part of the node that the range holds. */
function holdsWords(node: Node, paths: RangePaths): boolean {
  if (isText(node)) return /[\p{L}\p{N}]/u.test(textIn(node, paths));
  if (!isElement(node) || roleOf(nameOf(node)).kind === 'nothing') return false;
  for (const child of childrenIn(node, paths)) if (holdsWords(child, paths)) return true;
  return false;
}
