import { cleanLine } from '../../domain/markup/clean-text.ts';
import { attributeOf, closestOf, queryAll, queryOne, textInside } from './dom.ts';
import { splitNames, startsWithBy } from './names.ts';

/** Elements that say in their markup that an author stands there, the clearest first. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '.byline [class*="author" i], [class*="byline" i] a',
  '[class*="author-name" i], [class*="authorname" i], [class*="author__name" i]',
  '.p-author, .vcard .fn',
];
const BYLINES = '[class*="byline" i], [class*="author" i], [data-testid*="byline" i], address';

/** Parts of a page that name other stories' authors, or commenters. */
const ELSEWHERE =
  'aside, nav, footer, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i]';
const LONGEST = 200;
const MOST = 8;

/** The names in the byline that a reader sees; nothing when there is none that says clearly what it is. */
export function visibleByline(document: Document): readonly string[] {
  const story = queryOne(document, 'article, main, [role="main"]') ?? queryOne(document, 'body');
  if (!story) return [];
  for (const selector of MARKED) {
    const names = namesIn(near(story, selector));
    if (names.length > 0 && names.length <= MOST) return names;
  }
  const said = near(story, BYLINES).find((element) => startsWithBy(textInside(element)));
  return said ? namesIn([said]) : [];
}

function near(story: Element, selector: string): readonly Element[] {
  return queryAll(story, selector).filter(
    (element) => closestOf(element, ELSEWHERE) === null && textInside(element).length <= LONGEST,
  );
}

/** A name is told once in the byline and again below the story; each counts once. */
function namesIn(elements: readonly Element[]): readonly string[] {
  const names = elements.flatMap((element) => splitNames(wordsOf(element)));
  const personal = names.filter((name) => /^\p{Lu}\S*(?: \S+)+$/u.test(name));
  return [...new Map(personal.map((name) => [name.toLowerCase(), name])).values()];
}

const wordsOf = (element: Element): string =>
  cleanLine(attributeOf(element, 'content') ?? textInside(element));
