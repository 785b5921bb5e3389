import type { Passage } from './bench-page.ts';

/** What of a passage says where it stands. */
type Place = Pick<Passage, 'from' | 'overshoots'> & { readonly to?: string | undefined };

const NOT_SHOWN = 'script, style, template, noscript, head';

/** Selects a passage in this page as a reader would. Throws as `findWords` does. */
export function selectWords({ from, to, overshoots }: Place): void {
  const texts = textsOf(document.documentElement);
  const whole = texts.map(({ data }) => data).join('');
  const [start, end] = findWords({ from, to }, whole);
  const [first, before] = pointAt(texts, start, false);
  const [last, after] = pointAt(texts, end, true);
  const next = texts.slice(texts.indexOf(last) + 1).find(({ data }) => data.trim() !== '');
  const [endNode, endOffset] = overshoots && next ? [next, 0] : [last, after];
  getSelection()?.setBaseAndExtent(first, before, endNode, endOffset);
}

/** The page's texts in order, those in open shadow roots where their hosts stand. */
function textsOf(parent: Node): readonly Text[] {
  const shadow = parent instanceof Element ? parent.shadowRoot : null;
  return [...(shadow ?? parent).childNodes].flatMap((node): readonly Text[] => {
    if (node instanceof Text) return [node];
    return node instanceof Element && !node.matches(NOT_SHOWN) ? textsOf(node) : [];
  });
}

/** From where to where in a text, in UTF-16 units. */
type Span = readonly [start: number, end: number];

/**
 * Where a passage stands in a page's text. Throws when its words are not there or are there more than
 * once; what `from` says may be, as the last before `to` is meant. White space in the words stands for
 * any that the page has there.
 */
export function findWords({ from, to }: Place, whole: string): Span {
  if (to === undefined) return onlyPlace(from, whole);
  const end = onlyPlace(to, whole);
  const start = placesOf(from, whole).findLast(([, last]) => last <= end[0]);
  if (!start) throw new Error(`Not before ${to}: ${from}`);
  return [start[0], end[1]];
}

function placesOf(words: string, whole: string): readonly Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
  const found = [...whole.matchAll(new RegExp(pattern, 'gu'))];
  return found.map((match) => [match.index, match.index + match[0].length]);
}

function onlyPlace(words: string, whole: string): Span {
  const [place, ...more] = placesOf(words, whole);
  if (!place || more.length > 0)
    throw new Error(`${place ? more.length + 1 : 0} times on the page: ${words}`);
  return place;
}

/** The text that holds this place of the whole; an end belongs to the text that ends there. */
function pointAt(texts: readonly Text[], at: number, isEnd: boolean): readonly [Text, number] {
  let rest = at;
  for (const text of texts) {
    if (rest < text.length || (isEnd && rest === text.length)) return [text, rest];
    rest -= text.length;
  }
  throw new Error(`The page has no place ${at}`);
}
