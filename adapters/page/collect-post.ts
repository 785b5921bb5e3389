import { MOST_OF_POST, type PostClues } from '../../domain/source/social/post-clues.ts';
import {
  attributeOf,
  childrenOf,
  closestOf,
  isElement,
  isText,
  parentOf,
  queryAll,
  queryOne,
} from './dom.ts';
import { endsIn } from './ends-in.ts';

/** What holds a single post in the pages of X, Mastodon, Bluesky and Threads, and a few things besides. */
const POST =
  'article,div[role=link],[data-testid^=postThreadItem-by],[data-pressable-container],.status,.detailed-status';
const POST_LINK = /\/(status(es)?|post)\/|\/@[^/]+\/\d/;

/**
 * Gathers what the page shows of the social post that holds the selected ranges, and judges none of
 * it: see `PostClues`. Null when what is selected stands in no post, or reaches into another.
 */
export function collectPost(document: Document, ranges: readonly Range[]): PostClues | null {
  const start = ranges[0]?.startContainer ?? null;
  for (let post = around(start, POST); post; post = around(parentOf(post), POST)) {
    const holder = post;
    const links = linksOf(post);
    const by = own(post, '[data-testid=User-Name]')[0];
    const isLinked = links.some(leadsToPost);
    if (!by && !isLinked && !isThreadItem(post)) continue;
    if (!ranges.every((range) => endsIn(holder, range))) continue;
    const outer = around(parentOf(post), POST);
    const time = own(post, 'time')[0];
    const language = around(start, '[lang]');
    return {
      // A post that is quoted on X has no links: those around it say where it can be read.
      links: (isLinked || !outer ? links : linksOf(outer)).map((link) => ({
        href: attribute(link, 'href'),
        text: wordsOf(link),
        time: attribute(queryOne(link, 'time'), 'datetime') || attribute(link, 'data-tooltip'),
      })),
      by: by ? wordsOf(by) : '',
      time: attribute(time, 'datetime'),
      lang: attribute(language, 'lang'),
      isMastodon: queryOne(document, '#mastodon,.h-entry .detailed-status') !== null,
    };
  }
  return null;
}

/** The node's element, or the nearest one around that, which the selector matches. */
const around = (node: Node | null, selector: string): Element | null =>
  node && (isElement(node) ? closestOf(node, selector) : around(parentOf(node), selector));

/** What the selector finds in a post and not in one that is quoted in it. */
const own = (post: Element, selector: string): readonly Element[] =>
  queryAll(post, selector).filter((element) => closestOf(element, POST) === post);

const linksOf = (post: Element): readonly Element[] =>
  own(post, 'a[href]').slice(0, MOST_OF_POST.links);

const leadsToPost = (link: Element): boolean => POST_LINK.test(attribute(link, 'href'));

/** On Bluesky the post that a page is about has no link to itself. */
const isThreadItem = (post: Element): boolean =>
  attribute(post, 'data-testid').startsWith('postThreadItem');

/** The words inside, with the letters that pictures of emoji stand for. */
const wordsOf = (node: Node): string => lettersOf(node).slice(0, MOST_OF_POST.text);

const lettersOf = (node: Node): string =>
  Array.from(childrenOf(node), (child) =>
    isElement(child)
      ? (attributeOf(child, 'alt') ?? lettersOf(child))
      : isText(child)
        ? child.data
        : '',
  ).join('');

const attribute = (element: Element | null | undefined, name: string): string =>
  ((element && attributeOf(element, name)) ?? '').slice(0, MOST_OF_POST.href);
