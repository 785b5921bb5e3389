import type { LeftOutPart } from '../../domain/clipping/left-out.ts';
import { attributeOf, isElement, nameOf, parentOf, queryAll, queryOne, textInside } from './dom.ts';

/** A box with more words than this is part of the story, whatever its class says. */
const LARGEST_BOX = 1500;

/** Words in class names and ids that name a box which is not the story, and what it is. */
const CLASS_WORDS: readonly (readonly [RegExp, LeftOutPart])[] = [
  [
    /^(ads?|advert|adverts|advertisement|advertising|adslot|adunit|adbox|dfp|sponsored|taboola|outbrain)$/,
    'advertisement',
  ],
  [/^(newsletter|newsletters|subscribe|subscription|signup|paywall|regwall)$/, 'newsletter'],
  [/^(related|recirc|recirculation|readmore|recommended|promo|trending)$/, 'related'],
  [/^(share|sharing|social|toolbar)$/, 'sharing'],
];

const LANDMARKS: Readonly<Record<string, LeftOutPart>> = {
  aside: 'sidebar',
  complementary: 'sidebar',
  nav: 'navigation',
  navigation: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  search: 'search',
};

const READ_MORE =
  /^(read more|read also|also read|see also|related|more on this|recommended|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lea también|lee también|leia também|leggi anche|lees ook)\b/i;

/**
 * What a block in the middle of a selection is when it is not the story (an ad, a caption, links to
 * other stories); null when it is the story. When in doubt it is: words
 * that are wrongly left out do more harm than words too many.
 */
export function asideKind(block: Element): LeftOutPart | null {
  const name = nameOf(block);
  if (name === 'figcaption') return isQuoteCaption(block) ? null : 'caption';
  const landmark = LANDMARKS[attributeOf(block, 'role') ?? name];
  if (landmark) return classKind(block) ?? landmark;
  const length = textInside(block).length;
  if (length > LARGEST_BOX) return null;
  if (attributeOf(block, 'aria-hidden') === 'true') return 'repeated';
  if (isReadMore(block)) return 'related';
  if (name === 'form') return queryOne(block, 'input, select, textarea') ? 'form' : null;
  return /^(p|h[1-6]|li|blockquote|pre|td|th|tr|table|ul|ol)$/.test(name) ? null : classKind(block);
}

function classKind(block: Element): LeftOutPart | null {
  const said = ['class', 'id', 'aria-label']
    .map((name) => attributeOf(block, name) ?? '')
    .join(' ');
  const words = said
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return CLASS_WORDS.find(([word]) => words.some((each) => word.test(each)))?.[1] ?? null;
}

/** A line that only sends the reader elsewhere: it says so, and is mostly link. */
function isReadMore(block: Element): boolean {
  const text = textInside(block).trim();
  if (text.length > 300 || !READ_MORE.test(text)) return false;
  const linked = queryAll(block, 'a').reduce((sum, link) => sum + textInside(link).length, 0);
  return linked >= text.length / 2;
}

/** The caption of a quotation is its attribution. */
const isQuoteCaption = (caption: Element): boolean => {
  const figure = parentOf(caption);
  return figure !== null && isElement(figure) && queryOne(figure, 'blockquote') !== null;
};
