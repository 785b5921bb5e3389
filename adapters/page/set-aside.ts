import { attributeOf, isElement, nameOf, parentOf, queryAll, queryOne, textInside } from './dom.ts';

/** A box with more words than this is part of the story, whatever its class says. */
const LARGEST_BOX = 1500;

/** Words in class names and ids that name a box which is not the story, and what it is for the blogger. */
const CLASS_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /^(ads?|advert|adverts|advertisement|advertising|adslot|adunit|adbox|dfp|sponsored|taboola|outbrain)$/,
    'an ad',
  ],
  [/^(newsletter|newsletters|subscribe|subscription|signup|paywall|regwall)$/, 'a newsletter box'],
  [
    /^(related|recirc|recirculation|readmore|recommended|promo|trending)$/,
    'links to other stories',
  ],
  [/^(share|sharing|social|toolbar)$/, 'share buttons'],
];

const LANDMARKS: Readonly<Record<string, string>> = {
  aside: 'a side box',
  complementary: 'a side box',
  nav: 'a menu',
  navigation: 'a menu',
  banner: 'a page header',
  contentinfo: 'a page footer',
  search: 'a search box',
};

const READ_MORE =
  /^(read more|read also|also read|see also|related|more on this|recommended|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lea también|lee también|leia também|leggi anche|lees ook)\b/i;

/**
 * What a block in the middle of a selection is when it is not the story (an ad, a caption, links to
 * other stories), in words for the blogger; null when it is the story. When in doubt it is: words
 * that are wrongly left out do more harm than words too many.
 */
export function asideKind(block: Element): string | null {
  const name = nameOf(block);
  if (name === 'figcaption') return isQuoteCaption(block) ? null : 'a caption';
  const landmark = LANDMARKS[attributeOf(block, 'role') ?? name];
  if (landmark) return classKind(block) ?? landmark;
  const length = textInside(block).length;
  if (length > LARGEST_BOX) return null;
  if (attributeOf(block, 'aria-hidden') === 'true') return 'a repeated line';
  if (isReadMore(block)) return 'links to other stories';
  if (name === 'form') return queryOne(block, 'input, select, textarea') ? 'a form' : null;
  return /^(p|h[1-6]|li|blockquote|pre|td|th|tr|table|ul|ol)$/.test(name) ? null : classKind(block);
}

function classKind(block: Element): string | null {
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
