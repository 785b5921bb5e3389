import { cleanLine } from '../../domain/markup/clean-text.ts';
import { MOST, type PartClue } from '../../domain/source/page-clues.ts';
import { childrenOf, isElement, isText, nameOf, textInside } from './dom.ts';
import { partsWords, roleOf } from './element-role.ts';
import { markOf } from './lines-near.ts';
import { asideKind } from './set-aside.ts';
import { isHiddenBox, showsOwnWords } from './visibility.ts';

/**
 * What the element shows, run by run: no code, nothing hidden, nothing to press, and a line end where a
 * reader sees one. For short texts such as headlines and bylines, since it asks for every style inside.
 * What is hidden together with the element itself is read: pages keep a byline hidden for machines.
 */
export function shownParts(root: Element): readonly PartClue[] {
  const parts: PartClue[] = [];
  let gap = '';
  const read = (element: Element, style: CSSStyleDeclaration, mark: string): void => {
    for (const child of childrenOf(element)) {
      if (isText(child)) {
        if (!showsOwnWords(element, style, null) || parts.length >= MOST.pieces) continue;
        const text = (gap + child.data.replace(/\s+/g, ' ')).slice(0, MOST.mark);
        parts.push({
          text,
          mark: mark.slice(0, MOST.mark),
          size: Number.parseInt(style.fontSize, 10),
        });
        gap = '';
      } else if (isElement(child)) {
        const [name, look] = [nameOf(child), getComputedStyle(child)];
        const { kind } = roleOf(name);
        if (/^(nothing|control)/.test(kind) || isHiddenBox(child, look, null) || asideKind(child))
          continue;
        const isBox = partsWords(look, name);
        if (isBox) gap = '\n\n';
        if (kind === 'break') gap = '\n';
        read(child, look, `${mark} ${markOf(child)}`);
        if (isBox) gap = '\n\n\n';
      }
    }
  };
  read(root, getComputedStyle(root), '');
  return parts;
}

/** The runs as one line; `between` stands where one box ends and another begins. */
export const wordsOfParts = (parts: readonly PartClue[], between = ' '): string =>
  cleanLine(
    parts
      .map(({ text }) => text)
      .join('')
      .trim()
      .replace(/\n\n+/g, between),
  );

/** The words that the element shows, on one line; all its text where it shows none. */
export const shownWords = (element: Element, between?: string): string =>
  wordsOfParts(shownParts(element), between) || cleanLine(textInside(element));
