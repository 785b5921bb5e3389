import type { LeftOutPart } from '../../domain/clipping/left-out.ts';
import { cleanText } from '../../domain/markup/clean-text.ts';
import type { Markup, MarkupTag } from '../../domain/markup/markup.ts';
import { controlLabel } from './control-label.ts';
import { attributeOf, isElement, isText, nameOf, queryOne, textInside } from './dom.ts';
import { type ElementRole, partsWords, roleOf, THROUGH } from './element-role.ts';
import { enclosing } from './enclosing.ts';
import { isFurniture } from './is-furniture.ts';
import { isNote } from './is-note.ts';
import { isControl } from './line-beside.ts';
import { MarkupBuilder } from './markup-builder.ts';
import type { Shell } from './markup-line.ts';
import { childrenIn, isWhole, pathsOf, type RangePaths, textIn } from './range-walk.ts';
import { asideKind } from './set-aside.ts';
import { blockShell, nearLanguage, orderedShell, shellOf } from './shell-of.ts';
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
}

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
    this.#content(root, this.#placeOf(root, getComputedStyle(root), true));
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
    if (place.showsWords || (words.trim() && !this.#leaves(text, 'hidden')))
      this.#words(words, place);
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
    switch (role.kind) {
      case 'nothing':
        break;
      case 'break':
        this.builder.lineBreak();
        break;
      case 'math':
        this.#words(linearMath(element), { ...place, keepsLines: false });
        break;
      case 'image':
        this.#words(emojiOf(element), place);
        break;
      case 'frame':
        this.#content(
          element,
          this.#placeOf(element, getComputedStyle(element), place.isSelectable),
        );
        break;
      default:
        this.#wordy(element, role, place);
    }
  }

  /** An element whose words are read, unless it is hidden or beside the story. */
  #wordy(element: Element, given: WordyRole, { isSelectable }: Place): void {
    const name = nameOf(element);
    const style = getComputedStyle(element);
    const place = this.#placeOf(element, style, isSelectable);
    const role = place.isSelectable ? given : THROUGH;
    const isAside = name === 'aside' || isNote(element, style);
    const parts = isAside || role.kind === 'block' || partsWords(style, name);
    const kind = this.#kindOf(element, style, parts);
    if (kind && (!place.isSelectable || this.#leaves(element, kind))) return;
    const keeps = this.#keeps;
    if (kind && kind !== 'hidden') this.#keeps = 'shown';
    const content = () =>
      name === 'select' ? this.#words(controlLabel(element), place) : this.#content(element, place);
    if (role.kind === 'inline') this.#inline(shellOf(element, role.tag), parts, content);
    else if (role.kind === 'block')
      this.builder.block(this.#shell(element, role.tag, style), content);
    else if (parts) this.builder.block(blockShell(element, 'p', style), content);
    else content();
    this.#keeps = keeps;
  }

  #shell(element: Element, tag: MarkupTag, style: CSSStyleDeclaration): Shell {
    return tag === 'ol' ? orderedShell(element, this.#paths) : blockShell(element, tag, style);
  }

  #inline(shell: Shell, parts: boolean, content: () => void): void {
    if (parts) this.builder.part();
    if (shell.tag === 'a' && !shell.attributes?.href) content();
    else this.builder.inline(shell, content);
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

  #placeOf(element: Element, style: CSSStyleDeclaration, isSelectable: boolean): Place {
    const { userSelect } = style;
    return {
      showsWords: showsOwnWords(style) && !isClosed(element),
      keepsLines: /^(pre|break-spaces)/.test(style.whiteSpace),
      isSelectable:
        this.#reach.isUnselectable ||
        (/auto|none/.test(userSelect) && (userSelect === 'auto' || isControl(element))
          ? isSelectable
          : userSelect !== 'none'),
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

/** A formula on one line: as its author wrote it for TeX where that is there, else its letters. */
function linearMath(math: Element): string {
  const tex = queryOne(math, 'annotation[encoding="application/x-tex"]');
  if (tex) return textInside(tex).trim();
  const shown = queryOne(math, 'semantics > :first-child') ?? math;
  return textInside(shown).replace(/\s+/g, ' ').trim();
}

/** The character that a small picture stands for; other pictures are not words. */
function emojiOf(image: Element): string {
  const alt = attributeOf(image, 'alt') ?? '';
  return alt.length <= 16 && /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}
