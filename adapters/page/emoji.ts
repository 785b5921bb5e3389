import { attributeOf, isElement, parentOf, textInside } from './dom.ts';

/** Nothing but emoji: flags, keycaps, families and skin tones too. */
const EMOJI =
  /^(?:\p{RI}|[#*\d]\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{EMod}|[\u{E0020}-\u{E007F}\s]|\uFE0F|\u200D)+$/u;

/** The longest row of emoji that a picture stands for, in UTF-16 units. */
const LONGEST = 100;

/** The emoji that a picture stands for, ''  when it stands for none. */
export function emojiOf(picture: Element): string {
  const said = attributeOf(picture, 'alt') ?? attributeOf(picture, 'aria-label') ?? '';
  return isEmoji(said) ? said : '';
}

/** True for emoji whose letters are hidden by a picture that is drawn for them. */
export const isPaintedEmoji = (element: Element): boolean =>
  isEmoji(textInside(element)) &&
  [element, parentOf(element)].some(
    (each) => each && isElement(each) && getComputedStyle(each).backgroundImage !== 'none',
  );

const isEmoji = (text: string): boolean =>
  text.length <= LONGEST && EMOJI.test(text) && text.trim() !== '';
