import { cleanLine } from '../../domain/markup/clean-text.ts';
import { safePageUrl } from '../../domain/markup/safe-url.ts';
import {
  BETWEEN_BOXES,
  type MetaClue,
  MOST,
  type PageClues,
} from '../../domain/source/page-clues.ts';
import { collectHeadings } from './collect-headings.ts';
import { collectJsonLd } from './collect-json-ld.ts';
import { attributeOf, baseOf, documentProperty, queryAll, textInside } from './dom.ts';
import { ELSEWHERE, isElsewhere } from './lines-near.ts';
import { shownWords } from './shown-words.ts';
import { wordsOfStory } from './words-of-story.ts';

const FEEDS = 'link[rel~="alternate" i]:is([type*="rss" i], [type*="atom" i])';
/** Where the site's name stands as a picture or a mark, the likeliest place first. */
const LOGOS =
  'a[href="/"] img, [class*="logo" i] img, img[class*="logo" i], [itemprop~="publisher"] [itemprop~="name"]';
/** The ways to mark an author, wherever on the page that is, the clearest first. */
const BYLINES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.p-author, .byline .fn, .vcard .fn',
  'a[rel~="author"]',
  ':is([class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="author_name" i])',
  ':is([class*="author" i], [class*="byline" i]) a',
];
const TIMES =
  '[itemprop~="datePublished"], time[pubdate], .published:is(time, abbr), time.entry-date, .dt-published';
const NAMES = ['property', 'name', 'itemprop', 'http-equiv'];

/**
 * Gathers what the page says of itself, and judges none of it: see `PageClues`. Reads only the
 * document as it stands, changes nothing, and never throws for what a page can write into it.
 */
export function collectClues(document: Document, url: string): PageClues {
  const root = documentProperty(document, 'documentElement');
  const title = line(documentProperty(document, 'title'));
  const metas = collectMetas(document);
  const jsonLd = collectJsonLd(document);
  const { headings, elements } = collectHeadings(document, [
    title,
    ...metas.flatMap(({ name, value }) => (/title|headline/.test(name) ? value : [])),
    ...jsonLd.flatMap((text) => /"headline"\s*:\s*"([^"]+)/.exec(text)?.[1] ?? []),
  ]);
  const own = (selector: string, parts = ELSEWHERE) =>
    queryAll(document, selector).filter((element) => !isElsewhere(element, elements, parts));
  return {
    url,
    accessedTime: new Date().toISOString(),
    title,
    lang: line(attributeOf(root, 'lang') || attributeOf(root, 'xml:lang')),
    metas,
    jsonLd,
    canonicals: queryAll(document, 'link[rel~="canonical" i]:not([href=""])[href]')
      .slice(0, MOST.canonicals)
      .flatMap((link) => safePageUrl(attributeOf(link, 'href') ?? '', baseOf(document)) ?? []),
    feeds: queryAll(document, FEEDS)
      .slice(0, MOST.feeds)
      .map((link) => line(attributeOf(link, 'title'))),
    logos: queryAll(document, LOGOS).slice(0, MOST.logos).map(wordsOf),
    rights: rightsOf(document),
    headings,
    bylines: BYLINES.map((selector) => own(selector).slice(0, MOST.bylines).map(wordsOf)),
    times: own(TIMES, `aside, footer, ${ELSEWHERE}`)
      .flatMap((time) =>
        ['datetime', 'content', 'title']
          .map((name) => line(attributeOf(time, name)))
          .concat(line(textInside(time))),
      )
      .slice(0, MOST.times),
    sample: wordsOfStory(document, elements),
  };
}

function collectMetas(document: Document): readonly MetaClue[] {
  return queryAll(document, 'meta')
    .flatMap((meta) => {
      const value = line(attributeOf(meta, 'content') ?? attributeOf(meta, 'value'));
      const name = NAMES.flatMap((key) => attributeOf(meta, key) ?? [])
        .join(' ')
        .toLowerCase();
      return value && name ? [{ name: name.slice(0, MOST.mark), value }] : [];
    })
    .slice(0, MOST.metas);
}

/** The sentence with the sign of copyright, which is the last of its kind on a page. */
function rightsOf(document: Document): string {
  const feet = queryAll(document, 'footer, [class*="footer" i], [class*="copyright" i]');
  const said = feet.flatMap(
    (foot) => /(?:©|copyright)[\s\S]{0,100}/i.exec(textInside(foot))?.[0] ?? [],
  );
  return line(said.at(-1) ?? '');
}

/** What an element says in the attribute for it, else in words. */
const wordsOf = (element: Element): string =>
  line(
    attributeOf(element, 'alt') ??
      attributeOf(element, 'content') ??
      shownWords(element, BETWEEN_BOXES),
  );

/** The text as one line, no longer than a line is. */
const line = (text: string | null): string => cleanLine((text ?? '').slice(0, MOST.line));
