import { attributeQuote, type Surroundings } from '../attribution/attribute-quote.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Style } from '../attribution/style.ts';
import { STYLES, styleOfQuote } from '../attribution/styles.ts';
import type { TemplateSpeaker } from '../attribution/template/template-speaker.ts';
import type { SourcedClipping } from '../clipping/clipping.ts';
import type { Draft } from '../draft/draft.ts';
import { draftLanguage } from '../draft/draft-lang.ts';
import { quoteOf } from '../draft/quote-attributes.ts';
import { attributionOf } from '../draft/quote-attribution.ts';
import { readBody } from '../draft/read-body.ts';
import { isStressed, quotedWords } from '../quote/quoted-words.ts';
import { linkUrl } from '../source/link-url.ts';
import { fill } from '../words/fill.ts';
import { isolateIn } from '../words/isolate-in.ts';
import { type Phrasebook, phrasesFor } from '../words/phrases-for.ts';
import { blockOfNode } from './block-of-node.ts';
import { blocksOfMarkup } from './blocks-of-markup.ts';
import { type Footnotes, noteBlocks, noteMark } from './footnotes.ts';
import { type Block, type Note, POST_VERSION, type Post, run } from './post.ts';
import { slugOf } from './slug-of.ts';
import { withTail } from './with-tail.ts';

/** What composing needs beside the draft. */
export interface Composition {
  /** The clippings that the draft quotes, by id. */
  readonly clippings: ReadonlyMap<string, SourcedClipping>;
  /** BCP 47 language of the browser: the post's, where neither the draft nor its words tell it. */
  readonly locale: string;
  /** The post's date while the draft has none, ISO 8601 with the blogger's own offset. */
  readonly date: string;
  /** The styles to choose from; the built-in ones when left out. */
  readonly styles?: readonly Style[];
  /** Has the blogger's own templates speak; without it built-in styles stand in for them. */
  readonly speak?: TemplateSpeaker | undefined;
}

/**
 * The draft as a Post: its own blocks, each quote with the source's words and its attribution, the
 * guest's byline first; what the post says by itself is in the draft's language. A quote whose clipping
 * is not given, or whose edits are not of it, is left out; `draftProblems` tells.
 */
export const compose = (draft: Draft, composition: Composition): Post =>
  composeAttributed(draft, composition).post;

/** A Post, and how each of its quotes came to be attributed. */
export interface AttributedPost {
  readonly post: Post;
  /** By the quote's place among the blocks of the draft's body. */
  readonly attributions: ReadonlyMap<number, Attribution>;
}

/** Like `compose`, for who shows attributions where the draft is written. */
export function composeAttributed(draft: Draft, composition: Composition): AttributedPost {
  const lang = draftLanguage(draft, composition.locale);
  const book = phrasesFor(lang);
  const guest = draft.guest.trim();
  const { blocks, attributions } = composeBody(draft, composition, book);
  const post: Post = {
    version: POST_VERSION,
    title: draft.title.trim(),
    byline: guest,
    categories: draft.categories,
    tags: draft.tags,
    excerpt: draft.excerpt.trim(),
    slug: slugOf(draft.slug),
    lang,
    date: draft.date ?? composition.date,
    isDateChosen: draft.date !== null,
    blocks: [...bylineNote(guest, book), ...blocks],
  };
  return { post, attributions };
}

function bylineNote(guest: string, { phrases, direction }: Phrasebook): readonly Note[] {
  if (guest === '') return [];
  const name = isolateIn(direction, [run(guest)]);
  return [{ kind: 'note', content: fill(phrases.guestPost, { name }) }];
}

function composeBody(
  draft: Draft,
  { clippings, styles = STYLES, speak }: Composition,
  book: Phrasebook,
) {
  const blocks: Block[] = [];
  const attributions = new Map<number, Attribution>();
  const named = new Set<string>();
  const notes: Footnotes = new Map();
  let before: Pick<Surroundings, 'ownBlockBefore' | 'sourceBefore'> = NOTHING_BEFORE;
  readBody(draft.body).forEach((node, _offset, place) => {
    const quoted = clippings.get(String(node.attrs.clippingId));
    if (node.type.name !== 'quote') {
      const block = blockOfNode(node, book);
      if (!block) return;
      blocks.push(block);
      before = { ownBlockBefore: block, sourceBefore: null };
    } else if (quoted) {
      const markup = quotedWords(quoted.clipping.markup, quoteOf(node));
      if (markup === null) return;
      const shown = { ...quoted, clipping: { ...quoted.clipping, markup } };
      const { style: own, hatTip } = attributionOf(node);
      const style = styleOfQuote(own, draft.style, styles);
      const facts = { isEmphasised: isStressed(quoteOf(node)), hatTip };
      const manner = { style, book, speak, facts };
      const attribution = attributeQuote(shown, { ...before, named }, manner);
      attributions.set(place, attribution);
      blocks.push(...quoteBlocks(shown, attribution, { notes, book }));
      named.add(quoted.source.id);
      before = { ownBlockBefore: null, sourceBefore: quoted.source.id };
    }
  });
  return { blocks: [...blocks, ...noteBlocks(notes)], attributions };
}

const NOTHING_BEFORE = { ownBlockBefore: null, sourceBefore: null };

function quoteBlocks(
  quoted: SourcedClipping,
  { before, line, tail, note }: Attribution,
  place: { readonly notes: Footnotes; readonly book: Phrasebook },
): readonly Block[] {
  const lang = quoted.source.lang?.value ?? null;
  const words = blocksOfMarkup(quoted.clipping.markup, lang ?? place.book.locale);
  const mark = note && noteMark(note, quoted.source.id, place);
  const marked = mark ? withTail(words, mark, '') : words;
  const quote: Block = {
    kind: 'quote',
    blocks: tail ? withTail(marked, tail, ' ') : marked,
    attribution: line,
    url: linkUrl(quoted.source),
    lang,
  };
  return before ? [before, quote] : [quote];
}
