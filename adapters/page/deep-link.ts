import type { FragmentTerms, TextQuoteSelector } from '../../domain/anchor/anchor.ts';
import { BLOCK_BREAK } from '../../domain/anchor/char-kind.ts';
import { lettersOf } from '../../domain/anchor/text-fragment-letters.ts';
import { fragmentTerms } from '../../domain/anchor/text-fragment-terms.ts';
import { finish } from '../../domain/anchor/text-index.ts';
import { closestOf, isElement, ownerOf, parentOf, queryAll } from './dom.ts';
import { joinTexts } from './page-text.ts';
import { boundaryText, textsIn } from './page-text-nodes.ts';
import { withoutUndrawnBreaks } from './undrawn-breaks.ts';

/** A longer text, in UTF-16 units, is not compared: it would hold up the clip. */
const MAX_PAGE_UNITS = 600_000;
/** More texts than a term of a link has words. */
const MOST_TEXTS = 40;

/** How much before the passage tells whether it starts its block, in UTF-16 units. */
const CONTEXT_UNITS = 200;
const STARTS_BLOCK = /(^|\u2029)\s*$/;

/**
 * The words by which a link finds the passage at `range` in the page; null when there are none, as
 * in a shadow root or a frame, whose words a link to the page cannot be certain of. All text of
 * the page is compared first, and only when the words stand elsewhere in it, what of it is shown:
 * pages keep hidden copies, and asking for styles takes longer.
 */
export function findFragment(
  range: Range,
  root: Element | ShadowRoot,
  { text, quote }: { readonly text: string; readonly quote: TextQuoteSelector },
): FragmentTerms | null {
  const start = boundaryText(range.startContainer, range.startOffset, root);
  if (!start || root instanceof ShadowRoot || ownerOf(root) !== document) return null;
  const end = boundaryText(range.endContainer, range.endOffset, root);
  const texts: Text[] = [];
  let length = 0;
  for (const each of textsIn(root)) {
    texts.push(each);
    length += each.data.length;
    if (length > MAX_PAGE_UNITS) return null;
  }
  const [first, last] = [texts.indexOf(start.text), end ? texts.indexOf(end.text) : texts.length];
  const passage = texts.slice(first, last + (end?.offset ? 1 : 0));
  const own = {
    opening: join(inOneGo(passage)),
    closing: join(inOneGo(passage.toReversed()).toReversed()),
  };
  for (const isHeard of [() => true, isShown]) {
    const page = finish(
      joinTexts(
        texts.filter((each, at) => (at >= first && at <= last) || isHeard(each)),
        root,
      ),
    );
    const from = (page.starts[page.nodes.indexOf(start.text)] ?? 0) + start.offset;
    const to = end ? (page.starts[page.nodes.indexOf(end.text)] ?? 0) + end.offset : undefined;
    const [before, after] = [page.text.slice(0, from), page.text.slice(to ?? page.text.length)];
    const around = { before: lettersOf(fieldText(root) + before), after: lettersOf(after) };
    const line = isHeard === isShown ? lastLine(before, start.text) : null;
    const isCapped = STARTS_BLOCK.test(before.slice(-CONTEXT_UNITS)) && hasDropCap(start.text);
    const terms = fragmentTerms(text, quote, { ...own, ...around, line, isCapped });
    if (terms) return terms;
  }
  return null;
}

/** The line that ends the text, which goes up to `next`. */
function lastLine(text: string, next: Text): string {
  const home = parentOf(next);
  const isPre = home && isElement(home) && closestOf(home, 'pre');
  return text.split(isPre ? /[\n\u2029]/ : BLOCK_BREAK).findLast((line) => line.trim()) ?? '';
}

/** What stands in fields, wherever they are: browsers look for a link's words there too. */
const fieldText = (root: Element): string =>
  queryAll(root, 'textarea,input:not([type=hidden])')
    .map((field) => ('value' in field ? field.value : ''))
    .join();

/** True for words that a browser looks through; a closed box opens when words are found in it. */
function isShown(text: Text): boolean {
  const home = parentOf(text);
  if (!home || !isElement(home)) return true;
  const isVisible = Element.prototype.checkVisibility.call(home, { visibilityProperty: true });
  return isVisible || closestOf(home, 'details') !== null;
}

/** True when a first letter floats beside its word. */
function hasDropCap(text: Text): boolean {
  const home = parentOf(text);
  if (!home || !isElement(home)) return false;
  return [null, '::first-letter'].some((part) => getComputedStyle(home, part).float !== 'none');
}

/**
 * The words of the texts, in their order, that stand in one line box with the first that is more
 * than a letter: browsers seek no words across, as from a paragraph into a box within its line.
 */
function inOneGo(texts: readonly Text[]): readonly Text[] {
  const told = texts.filter((text) => text.data.trim() !== '').slice(0, MOST_TEXTS);
  const first = Math.max(
    0,
    told.findIndex((text) => text.data.trim().length > 1),
  );
  const box = told[first] && lineBoxOf(told[first]);
  const until = told.findIndex((text, at) => at > first && lineBoxOf(text) !== box);
  return told.slice(first, until < 0 ? told.length : until);
}

function lineBoxOf(text: Text): Node | null {
  let at = parentOf(text);
  while (at && isElement(at) && /^(inline|contents)$/.test(getComputedStyle(at).display))
    at = parentOf(at);
  return at;
}

/** Links find no words across a line end that is not drawn: a letter of no living script stands for it. */
const join = (texts: readonly Text[]): string =>
  texts.map(({ data }) => withoutUndrawnBreaks(data, '\u{10980}')).join('');
