import type { SourcedClipping } from '../clipping/clipping.ts';
import { linkToPassage } from '../clipping/link-to-passage.ts';
import type { Block, Inline } from '../post/post.ts';
import { addressKey, entryAddress, linkUrl, sourceKey } from '../source/link-url.ts';
import { type SourceRecord, sourceValues } from '../source/source.ts';
import type { Phrasebook } from '../words/phrases-for.ts';
import { leadIn } from './lead-in.ts';
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

/** How one quote is attributed: a paragraph before it, or a line in it, or neither when it is clear already. */
export interface Attribution {
  readonly before: Block | null;
  readonly line: readonly Inline[] | null;
}

/**
 * Names the quote's source in this style, with a link to the very passage. A sentence before it is left
 * out when the blogger's own paragraph just before links to the source, and for a further quote in an
 * unbroken row from the same source; there a line inside it is shortened.
 */
export function attributeQuote(
  { clipping, source }: SourcedClipping,
  surroundings: Surroundings,
  { style, book }: { readonly style: Style; readonly book: Phrasebook },
): Attribution {
  const values = sourceValues(source);
  const address = linkUrl(source);
  // A post is a passage itself, and may have been clipped from a page of many.
  const href = isPost(values) ? address : linkToPassage(address, clipping);
  const goesOn = surroundings.sourceBefore === source.id;
  if (style.place === 'inside') {
    const slots = goesOn ? style.again : style.line;
    return { before: null, line: sourceLine(values, { slots, link: style.link, href }, book) };
  }
  if (goesOn || linksTo(surroundings.ownBlockBefore, source)) return NOTHING_SAID;
  const sentence = surroundings.named.has(source.id) ? style.later : style.first;
  const { nameMarks } = style;
  return { before: leadIn(values, { sentence, nameMarks, href }, book), line: null };
}

const NOTHING_SAID: Attribution = { before: null, line: null };

function linksTo(block: Block | null, source: SourceRecord): boolean {
  if (block?.kind !== 'paragraph') return false;
  return block.content.some(
    (inline) => inline.kind === 'text' && inline.href !== null && leadsTo(inline.href, source),
  );
}

function leadsTo(href: string, source: SourceRecord): boolean {
  if (!/^https?:/.test(href)) return false;
  // A link to the page of a comment leads to somebody else's words.
  if (source.entry) return entryAddress(href) === linkUrl(source);
  return sourceKey({ url: href, canonicalUrl: null }) === addressKey(source.key);
}
