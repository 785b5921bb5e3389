import { cleanLine } from '../../domain/markup/clean-text.ts';
import type { Found, Origin } from '../../domain/source/source.ts';
import { decodeEntities } from './decode-entities.ts';
import { boxOf, documentProperty, queryAll, textInside } from './dom.ts';
import { own } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import type { PageClues } from './page-clues.ts';

/**
 * The headline as a reader sees it. What the page declares (JSON-LD, OpenGraph, its title) says
 * which heading that is: a page's first heading may be a logo or another story.
 */
export function readTitle(clues: PageClues, siteName: string | null): Found<string> | null {
  const declared = declaredTitles(clues);
  const headings = visibleHeadings(clues.document);
  const seen = headings.find((heading) => declared.some(({ value }) => isSame(heading, value)));
  if (seen) return { value: seen, from: 'page' };
  const [first] = declared;
  if (first) return { ...first, value: withoutSite(first.value, siteName, clues.host) };
  return headings.length === 1 && headings[0] ? { value: headings[0], from: 'page' } : null;
}

function declaredTitles({ article, tags, document }: PageClues): readonly Found<string>[] {
  const headline = article ? (own(article, 'headline') ?? own(article, 'name')) : null;
  const titles: readonly (readonly [unknown, Origin])[] = [
    [headline, 'json-ld'],
    [firstTag(tags, ['og:title'])[0], 'open-graph'],
    [
      firstTag(tags, [
        'twitter:title',
        'parsely-title',
        'sailthru.title',
        'dc.title',
        'citation_title',
      ])[0],
      'meta',
    ],
    [documentProperty(document, 'title'), 'page'],
  ];
  return titles.flatMap(([value, from]) => {
    const line = typeof value === 'string' ? decodeEntities(cleanLine(value)) : '';
    return line === '' ? [] : [{ value: line, from }];
  });
}

function visibleHeadings(document: Document): readonly string[] {
  return queryAll(document, 'h1')
    .filter((heading) => boxOf(heading).height > 0)
    .map((heading) => cleanLine(textInside(heading)))
    .filter((text) => text !== '' && text.length < 400);
}

/** A declared title is a heading's when it is the heading, or the heading and the site's name. */
function isSame(heading: string, declared: string): boolean {
  const [shown, said] = [plain(heading), plain(declared)];
  if (shown.length < 8) return shown === said;
  return (
    said === shown ||
    (said.startsWith(shown) && said.length - shown.length < 50) ||
    similar(shown, said)
  );
}

/** Headlines are often shortened for search; most words in common make it the same one. */
function similar(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), new Set(other.split(' '))];
  if (words.length < 4) return false;
  const common = words.filter((word) => others.has(word)).length;
  return common / Math.max(words.length, others.size) >= 0.6;
}

/** The title without " | The Site" at an end. */
function withoutSite(title: string, siteName: string | null, host: string): string {
  const parts = title.split(/\s+[|–—·»-]\s+|\s*::\s*/);
  if (parts.length < 2) return title;
  const hostName = plain(host.replace(/\.[a-z.]+$/, '')).replaceAll(' ', '');
  const isSite = (part: string | undefined) =>
    part !== undefined &&
    plain(part) !== '' &&
    (plain(part) === plain(siteName ?? '') ||
      plain(part).replaceAll(' ', '').replace(/^the/, '') === hostName);
  const last = parts.at(-1);
  if (isSite(last)) return cut(title, 0, title.lastIndexOf(last ?? ''));
  return isSite(parts[0]) ? cut(title, (parts[0] ?? '').length, title.length) : title;
}

const cut = (title: string, start: number, end: number): string =>
  title.slice(start, end).replace(/^[\s|–—·»:-]+|[\s|–—·»:-]+$/g, '');

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
