import type { LeftOutPart } from '../../domain/clipping/left-out.ts';
import { cleanText } from '../../domain/markup/clean-text.ts';
import type { Markup, MarkupTag } from '../../domain/markup/markup.ts';
import { attributeOf, isElement, isText, nameOf, queryOne, textInside } from './dom.ts';
import { drawnLetter, isDropCap } from './drop-cap.ts';
import { type ElementRole, partsWords, roleOf, THROUGH } from './element-role.ts';
import { enclosing } from './enclosing.ts';
import { isForLayout } from './layout-table.ts';
import { MarkupBuilder } from './markup-builder.ts';
import type { Shell } from './markup-line.ts';
import { childrenIn, isWhole, pathsOf, type RangePaths, textIn } from './range-walk.ts';
import { asideKind } from './set-aside.ts';
import { blockShell, nearLanguage, orderedShell, shellOf } from './shell-of.ts';
import { withoutUndrawnBreaks } from './undrawn-breaks.ts';
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
  /** False in boxes that draw no white space that stands between other boxes. */
  readonly drawsSpace: boolean;
}

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
    this.#content(root, placeOf(root, getComputedStyle(root), this.#paths));
  }

  #content(element: Element, place: Place): void {
    for (const child of childrenIn(element, this.#paths)) {
      this.#budget.nodes -= 1;
      if (this.#budget.words < 0 || this.#budget.nodes < 0) return;
      if (isText(child)) this.#text(child, place);
      else if (isElement(child)) this.#element(child);
    }
  }

  #text(text: Text, place: Place): void {
    if (!place.showsWords) return;
    const raw = textIn(text, this.#paths);
    if (!place.drawsSpace && /^[ \t\n\r\f]*$/.test(raw)) return;
    const words = cleanText(place.keepsLines ? raw : withoutUndrawnBreaks(raw));
    this.#budget.words -= words.trim().length;
    this.builder.words(words, place.keepsLines);
  }

  #element(element: Element): void {
    const role = isForLayout(element) ? THROUGH : roleOf(nameOf(element));
    switch (role.kind) {
      case 'nothing':
        if (nameOf(element) === 'svg') this.builder.words(drawnLetter(element), false);
        break;
      case 'break':
        this.builder.lineBreak();
        break;
      case 'math':
        this.builder.words(linearMath(element), false);
        break;
      case 'image':
        this.builder.words(emojiOf(element) || drawnLetter(element), false);
        break;
      case 'frame':
        this.#content(element, placeOf(element, getComputedStyle(element), this.#paths));
        break;
      default:
        this.#wordy(element, role);
    }
  }

  /** An element whose words are read, unless it is hidden or beside the story. */
  #wordy(element: Element, role: WordyRole): void {
    const style = getComputedStyle(element);
    const isCap = isDropCap(element, style);
    const parts = !isCap && (role.kind === 'block' || partsWords(style, nameOf(element)));
    const kind = this.#leftOutKind(element, style, parts && role.kind !== 'control');
    if (kind) this.leftOut.add(kind);
    if (kind !== null) return;
    const content = () => this.#content(element, placeOf(element, style, this.#paths));
    if (isCap) this.builder.cap(content);
    else if (role.kind === 'inline') this.#inline(shellOf(element, role.tag), parts, content);
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

  /** What the element is when it is left out ('' when that is nothing worth telling), else null. */
  #leftOutKind(
    element: Element,
    style: CSSStyleDeclaration,
    mayBeAside: boolean,
  ): LeftOutPart | '' | null {
    const name = nameOf(element);
    if (name !== 'rp' && isHiddenBox(element, style, this.#paths))
      return hasText(element) ? 'hidden' : '';
    if (roleOf(name).kind === 'control' || attributeOf(element, 'role') === 'button') {
      return 'controls';
    }
    const isPassedOver = mayBeAside && !this.#keepAsides && isWhole(element, this.#paths);
    const kind = isPassedOver ? asideKind(element) : null;
    this.hasAsides ||= kind !== null;
    return kind;
  }
}

const placeOf = (element: Element, style: CSSStyleDeclaration, paths: RangePaths): Place => ({
  showsWords: showsOwnWords(element, style, paths) && !isClosed(element),
  keepsLines: /^(pre|break-spaces)/.test(style.whiteSpace),
  drawsSpace: !/flex|grid|table(?!-c)/.test(style.display),
});

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
