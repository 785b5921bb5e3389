import { cleanLine } from '../../domain/markup/clean-text.ts';
import { attributeOf, queryAll, textInside } from './dom.ts';
import { GAP, isAuthor, isPerson, splitNames, startsWithBy } from './names.ts';
import { isElsewhere, markOf, type Piece, type StoryLine } from './story-head.ts';

/** What markup calls an author or a byline. */
const AUTHOR =
  /author|by-?line|writer|reporter|journali|auth[-_]|auteur|autor(?!i[sz])|redakt(?!ion)|contributor|creator|columnist|\/(?:profiles?|by|editors?)\//i;
const NOT_AUTHOR = /caption|credit|comment|related|recommend|teaser|promo|copyright/i;

/** Elements that say in their markup that an author stands there, wherever on the page that is. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.p-author, .byline .fn, .vcard .fn',
  'a[rel~="author"]',
  ':is([class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="author_name" i])',
  ':is([class*="author" i], [class*="byline" i]) a',
];

const LONGEST = 200;
const MOST = 8;
/** Lines between two authors who are named one below the other. */
const NEAR = 4;

/** The people in the byline near the headline: on a line that begins with "by", or one that the markup calls an author's. */
export function headByline(lines: readonly StoryLine[]): readonly string[] {
  let found: readonly string[] = [];
  let [mark, last] = ['', 0];
  for (const [index, { pieces, hint }] of lines.entries()) {
    const text = textOf(pieces);
    if (text.length > LONGEST || !/\p{L}/u.test(text)) continue;
    const isMarked = AUTHOR.test(hint) && !NOT_AUTHOR.test(hint);
    if (startsWithBy(text)) {
      const next = lines[index + 1];
      const said = peopleIn(text);
      if (said.length > 0) return said;
      if (next && !AUTHOR.test(next.hint)) found = peopleIn(next.pieces[0]?.text ?? '');
      if (found.length > 0) return found;
    }
    if (!isMarked) continue;
    const own = pieces.filter(({ element }) => AUTHOR.test(markOf(element)));
    const names = peopleIn(textOf(own.length > 0 ? own : pieces.slice(0, 1)));
    const worded = pieces.find((piece) => /\p{L}/u.test(piece.text));
    const kind = (worded && attributeOf(worded.element, 'class')) ?? '';
    if (names.length === 0 || (found.length > 0 && (kind !== mark || index - last > NEAR)))
      continue;
    found = [...found, ...names];
    [mark, last] = [kind, index];
  }
  return found.slice(0, MOST);
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text).join(` ${GAP} `);

/** The people named; the agency only where it is alone. */
function peopleIn(text: string): readonly string[] {
  const names = splitNames(text);
  return names.filter(names.some(isPerson) ? isPerson : isAuthor);
}

/** Names in elements that are marked as the author's, far from the headline too, such as in a box below the story. */
export function markedByline(document: Document, headline: Element | null): readonly string[] {
  for (const selector of MARKED) {
    const names = queryAll(document, selector)
      .filter((element) => !isElsewhere(element, headline))
      .slice(0, 12)
      .flatMap((element) => splitNames(wordsOf(element)))
      .filter((name) => selector !== MARKED.at(-1) || (isPerson(name) && name.includes(' ')));
    if (names.length > 0 && new Set(names).size <= MOST) return names;
  }
  return [];
}

function wordsOf(element: Element): string {
  const words = cleanLine(attributeOf(element, 'content') ?? textInside(element));
  return words.length > LONGEST ? '' : words.replace(/^\p{L}+ (?:all|more) .*?(?=by )/iu, '');
}
