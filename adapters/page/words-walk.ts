import type { LeftOutPart } from '../../domain/clipping/left-out.ts';
import { cleanText } from '../../domain/markup/clean-text.ts';
import type { MarkupTag } from '../../domain/markup/markup.ts';
import { controlLabel } from './control-label.ts';
import { isElement, isText, nameOf, textInside } from './dom.ts';
import { drawnWords } from './drawn-words.ts';
import { drawnLetter, isDropCap } from './drop-cap.ts';
import { type ElementRole, partsWords, roleOf, THROUGH } from './element-role.ts';
import { isPaintedEmoji } from './emoji.ts';
import { lookIn } from './enclosing.ts';
import { isFurniture } from './is-furniture.ts';
import { isIcon } from './is-icon.ts';
import { isNote } from './is-note.ts';
import { isForLayout } from './layout-table.ts';
import { isControl, isOutOfFlow } from './line-beside.ts';
import { numberedShell } from './list-numbers.ts';
import { blockLook, lineLook } from './look.ts';
import { MarkupBuilder } from './markup-builder.ts';
import type { Shell } from './markup-line.ts';
import { Omissions, type Reach } from './omissions.ts';
import { type Place, placeOf } from './place-of.ts';
import { childrenIn, isWhole, type RangePaths, textIn } from './range-walk.ts';
import type { Budget } from './read-range.ts';
import { asideKind } from './set-aside.ts';
import { blockShell, markShell } from './shell-of.ts';
import { withoutUndrawnBreaks } from './undrawn-breaks.ts';
import { isHiddenBox } from './visibility.ts';

type WordyRole = Extract<ElementRole, { kind: 'block' | 'inline' | 'through' | 'control' }>;

/** Characters that mean only what a page's own font draws for them. */
const PRIVATE = /\p{Co}+/u;

/** The walk over what a range holds, in the document's order; what it built and left out is its own to tell. */
export class WordsWalk {
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
    const look = lookIn(root);
    const place = this.#placeOf(root, getComputedStyle(root), { isSelectable: true, look });
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
    const raw = textIn(text, this.#paths);
    if (!place.drawsSpace && /^[ \t\n\r\f]*$/.test(raw)) return;
    const words = cleanText(place.keepsLines ? raw : withoutUndrawnBreaks(raw));
    if (!place.showsWords && (!words.trim() || this.omissions.leaves(text, 'hidden'))) return;
    const parts = isIcon(words, text) ? ['', ''] : words.split(PRIVATE);
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.builder.gap();
      this.#words(part, place);
    }
  }

  #words(words: string, { isSelectable, keepsLines }: Place): void {
    if (!isSelectable) return;
    const { length } = words.trim();
    if (length > 0) this.omissions.settle();
    this.#budget.words -= length;
    this.builder.words(words, keepsLines);
  }

  #element(element: Element, place: Place): void {
    const role = isForLayout(element) ? THROUGH : roleOf(nameOf(element));
    const drawn = drawnWords(element);
    if (drawn !== null) {
      const words = drawn || drawnLetter(element);
      const style = words === '' ? null : getComputedStyle(element);
      const isShown =
        style && style.visibility === 'visible' && !isHiddenBox(element, style, this.#paths);
      if (isShown) this.#words(words, { ...place, keepsLines: false });
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
    const isCap = isDropCap(element, style);
    const isAside = name === 'aside' || (!isCap && isNote(element, style));
    const parts = !isCap && (isAside || role.kind === 'block' || partsWords(style, name));
    const kind = this.#kindOf(element, style, parts);
    if (kind === 'hidden' && isPaintedEmoji(element)) {
      this.#words(textInside(element), { ...inside, keepsLines: false });
      return;
    }
    const isBarred =
      !this.#reach.isUnselectable && given.kind !== 'control' && style.userSelect === 'none';
    if (kind && (isBarred || !inside.isSelectable || this.omissions.leaves(element, kind))) {
      // The words around a box of its own stay apart without it.
      if (kind !== 'hidden' && !isOutOfFlow(style) && partsWords(style, name)) this.builder.part();
      return;
    }
    const look = (parts ? blockLook : lineLook)(element, style, around.look);
    const place = { ...inside, look };
    const plain = () =>
      this.omissions.within(kind, () =>
        name === 'select'
          ? this.#words(controlLabel(element), place)
          : this.#content(element, place),
      );
    const content =
      look.marks === around.look.marks ? plain : () => this.builder.styled(look.marks, plain);
    if (isCap) this.builder.cap(content);
    else if (role.kind === 'inline')
      this.#inline(markShell(element, role.tag, style), parts, content);
    else if (role.kind === 'block')
      this.builder.block(this.#shell(element, role.tag, style), content);
    else if (parts) this.builder.block(blockShell(element, 'p', style), content);
    else content();
  }

  #shell(element: Element, tag: MarkupTag, style: CSSStyleDeclaration): Shell {
    return numberedShell(blockShell(element, tag, style), element, this.#paths.numbers);
  }

  #inline(shell: Shell | null, parts: boolean, content: () => void): void {
    if (parts) this.builder.part();
    if (shell) this.builder.inline(shell, content);
    else content();
    if (parts) this.builder.part();
  }

  /** What the element is when it is not words of the story. */
  #kindOf(element: Element, style: CSSStyleDeclaration, parts: boolean): LeftOutPart | null {
    if (nameOf(element) !== 'rp' && isHiddenBox(element, style, this.#paths)) return 'hidden';
    if (isControl(element)) return isFurniture(element, style, parts) ? 'controls' : null;
    if (!parts || !isWhole(element, this.#paths)) return null;
    return asideKind(element) ?? (isNote(element, style) ? 'note' : null);
  }

  #placeOf(
    element: Element,
    style: CSSStyleDeclaration,
    around: Pick<Place, 'isSelectable' | 'look'>,
  ): Place {
    const place = placeOf(element, { style, around, paths: this.#paths });
    return this.#reach.isUnselectable ? { ...place, isSelectable: true } : place;
  }
}
