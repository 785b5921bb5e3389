import type { SourcedClipping } from '../clipping/clipping.ts';
import { linkToPassage } from '../clipping/link-to-passage.ts';
import type { Block, Inline } from '../post/post.ts';
import { linkUrl } from '../source/link-url.ts';
import { type SourceValues, sourceValues } from '../source/source.ts';
import { fill } from '../words/fill.ts';
import type { Phrasebook } from '../words/phrases-for.ts';
import { archiveAddress } from './archive-address.ts';
import { asides, joined, NO_FACTS, type QuoteFacts } from './asides.ts';
import { leadIn } from './lead-in.ts';
import { linksTo } from './links-to.ts';
import { isPost } from './poster-name.ts';
import { sourceLine } from './source-line.ts';
import type { Style } from './style.ts';

/** What stands before a quote in the post, as far as its attribution depends on it. */
export interface Surroundings {
  /** The block just before, when it is the blogger's own. */
  readonly ownBlockBefore: Block | null;
  /** The source of the quote just before, when a quote stands there. */
  readonly sourceBefore: string | null;
  /** The sources that the post has quoted so far, by id. */
  readonly named: ReadonlySet<string>;
}

/** How, and in whose words, a quote is attributed. */
export interface Manner {
  readonly style: Style;
  readonly book: Phrasebook;
  /** Nothing when left out. */
  readonly facts?: QuoteFacts;
}

/** How one quote is attributed; where nothing stands at a place, it is null. */
export interface Attribution {
  /** A paragraph before it. */
  readonly before: Block | null;
  /** A line in it, after its words. */
  readonly line: readonly Inline[] | null;
  /** Words behind its last one, in the same paragraph. */
  readonly tail: readonly Inline[] | null;
  /** What the list at the post's end says of its source; a number leads there. */
  readonly note: { readonly content: readonly Inline[]; readonly href: string } | null;
}

/**
 * Names the quote's source in this style, with a link to the very passage. A sentence before it is left
 * out when the blogger's own paragraph just before links to the source, and for a further quote in an
 * unbroken row from the same source; there a line inside it is shortened. What is to be said of the quote
 * itself is said in every style.
 */
export function attributeQuote(
  quoted: SourcedClipping,
  surroundings: Surroundings,
  manner: Manner,
): Attribution {
  const { source } = quoted;
  const { style, book, facts = NO_FACTS } = manner;
  const values = sourceValues(source);
  const href = addressOf(quoted, values);
  const goesOn = surroundings.sourceBefore === source.id;
  const beside = asides(facts, null, book);
  const line = beside.length > 0 ? beside : null;
  if (style.place === 'none') return { ...NOTHING_SAID, line };
  if (style.place === 'before') {
    if (goesOn || linksTo(surroundings.ownBlockBefore, source)) return { ...NOTHING_SAID, line };
    const sentence = surroundings.named.has(source.id) ? style.later : style.first;
    const before = leadIn(values, { sentence, nameMarks: style.nameMarks, href }, book);
    return { ...NOTHING_SAID, before, line };
  }
  const isLater = surroundings.named.has(source.id);
  const rows = goesOn ? style.again : isLater ? style.later : style.line;
  const said = sourceLine(values, { rows, link: style.link, href }, book);
  const archive =
    style.hasArchiveLink && !goesOn ? archiveAddress(linkUrl(source), source.accessedTime) : null;
  switch (style.place) {
    case 'inside': {
      const named = style.phrase ? fill(book.phrases[style.phrase], { line: said }) : said;
      return { ...NOTHING_SAID, line: withAsides(named, asides(facts, archive, book), book) };
    }
    case 'inline': {
      const inner = joined([said, asides(facts, archive, book)], book);
      return { ...NOTHING_SAID, tail: fill(book.phrases.inBrackets, { line: inner }) };
    }
    case 'footnote': {
      const content = withAsides(said, asides(NO_FACTS, archive, book), book);
      return { ...NOTHING_SAID, line, note: { content, href } };
    }
  }
}

const NOTHING_SAID: Attribution = { before: null, line: null, tail: null, note: null };

/** A post is a passage itself, and may have been clipped from a page of many. */
function addressOf({ clipping, source }: SourcedClipping, values: SourceValues): string {
  const address = linkUrl(source);
  return isPost(values) ? address : linkToPassage(address, clipping);
}

const withAsides = (
  line: readonly Inline[],
  beside: readonly Inline[],
  { phrases }: Phrasebook,
): readonly Inline[] =>
  beside.length === 0 ? line : fill(phrases.withAsides, { line, asides: beside });
