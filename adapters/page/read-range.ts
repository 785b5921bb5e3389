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
import { Omissions, type Reach } from './omissions.ts';
import { type Place, placeOf } from './place-of.ts';
import { childrenIn, isWhole, pathsOf, type RangePaths, textIn } from './range-walk.ts';
import { asideKind } from './set-aside.ts';
import { blockShell, nearLanguage, orderedShell, shellOf } from './shell-of.ts';
import { isHiddenBox } from './visibility.ts';

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
  /** What is hidden or pressed before the first word or after the last: the selection only runs over it. */
  readonly edges: ReadonlySet<Node>;
}

type WordyRole = Extract<ElementRole, { kind: 'block' | 'inline' | 'through' | 'control' }>;

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
        ...walk.omissions.finish(),
      };
}

class RangeWalk {
  readonly builder = new MarkupBuilder();
  readonly omissions: Omissions;
  readonly #paths: RangePaths;
  readonly #budget: Budget;
  readonly #reach: Reach;

  constructor(paths: RangePaths, budget: Budget, reach: Reach) {
    this.#paths = paths;
    this.#budget = budget;
    this.#reach = reach;
    this.omissions = new Omissions(paths, reach);
  }

  /** Reads the content of the element that encloses the whole range. */
  enter(root: Element): void {
    this.#content(root, this.#placeOf(root, getComputedStyle(root), null));
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
    if (place.showsWords || (words.trim() && !this.omissions.leaves(text, 'hidden')))
      this.#words(words, place);
  }

  #words(words: string, { isSelectable, keepsLines }: Place): void {
    if (!isSelectable) return;
    const { length } = words.trim();
    if (length > 0) this.omissions.settle();
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
    const place = this.#placeOf(element, style, around);
    const role = place.isSelectable ? given : THROUGH;
    const isAside = name === 'aside' || isNote(element, style);
    const parts = isAside || role.kind === 'block' || partsWords(style, name);
    const kind = this.#kindOf(element, style, parts);
    if (kind && (!place.isSelectable || this.omissions.leaves(element, kind))) return;
    const content = () =>
      this.omissions.within(kind, () =>
        name === 'select'
          ? this.#words(controlLabel(element), place)
          : this.#content(element, place),
      );
    if (role.kind === 'inline') this.#inline(shellOf(element, role.tag), parts, content);
    else if (role.kind === 'block')
      this.builder.block(this.#shell(element, role.tag, style), content);
    else if (parts) this.builder.block(blockShell(element, 'p', style), content);
    else content();
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

  #placeOf(element: Element, style: CSSStyleDeclaration, around: Place | null): Place {
    const place = placeOf(element, style, around);
    return this.#reach.isUnselectable ? { ...place, isSelectable: true } : place;
  }

  /** What the element is when it is not words of the story. */
  #kindOf(element: Element, style: CSSStyleDeclaration, parts: boolean): LeftOutPart | null {
    if (nameOf(element) !== 'rp' && isHiddenBox(element, style)) return 'hidden';
    if (isControl(element)) return isFurniture(element, style, parts) ? 'controls' : null;
    if (!parts || !isWhole(element, this.#paths)) return null;
    return asideKind(element) ?? (isNote(element, style) ? 'note' : null);
  }
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
