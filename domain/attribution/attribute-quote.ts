import type { SourcedClipping } from '../clipping/clipping.ts';
import { linkToPassage } from '../clipping/link-to-passage.ts';
import type { Block } from '../post/post.ts';
import { linkUrl } from '../source/link-url.ts';
import { type SourceValues, sourceValues } from '../source/source.ts';
import { asides, NO_FACTS } from './asides.ts';
import { attributeInLine } from './attribute-in-line.ts';
import { attributeInWords, standInFor } from './attribute-in-words.ts';
import { type Attribution, type Manner, NOTHING_SAID } from './attribution.ts';
import { leadIn } from './lead-in.ts';
import { linksTo } from './links-to.ts';
import { isPost } from './poster-name.ts';
import type { Mention } from './template/template-values.ts';

/** What stands before a quote in the post, as far as its attribution depends on it. */
export interface Surroundings {
  /** The block just before, when it is the blogger's own. */
  readonly ownBlockBefore: Block | null;
  /** The source of the quote just before, when a quote stands there. */
  readonly sourceBefore: string | null;
  /** The sources that the post has quoted so far, by id. */
  readonly named: ReadonlySet<string>;
}

/**
 * Names the quote's source in this style, with a link to the very passage. A sentence before it is left
 * out when the blogger's own paragraph just before links to the source, and for a further quote in an
 * unbroken row from the same source; there a line inside it is shortened. What is to be said of the quote
 * itself is said in every style. A template that fails, or that nobody can speak, has a built-in style
 * stand in for it.
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
  const mention = mentionOf(source.id, surroundings);
  const beside = asides(facts, null, book);
  const nothing = { ...NOTHING_SAID, line: beside.length > 0 ? beside : null };
  const isClear = mention === 'again' || linksTo(surroundings.ownBlockBefore, source);
  switch (style.place) {
    case 'none':
      return nothing;
    case 'before': {
      if (isClear) return nothing;
      const sentence = mention === 'later' ? style.later : style.first;
      const form = { sentence, nameMarks: style.nameMarks, href };
      return { ...nothing, before: leadIn(values, form, book) };
    }
    case 'template': {
      if (style.stands === 'before' && isClear) return nothing;
      const said = manner.speak?.(style.template, { source, href, mention, facts }, book);
      return said?.ok
        ? attributeInWords(style, said.content, manner)
        : attributeQuote(quoted, surroundings, { ...manner, style: standInFor(style) });
    }
    default:
      return attributeInLine(style, { source, href, mention }, manner);
  }
}

/** A post is a passage itself, and may have been clipped from a page of many. */
function addressOf({ clipping, source }: SourcedClipping, values: SourceValues): string {
  const address = linkUrl(source);
  return isPost(values) ? address : linkToPassage(address, clipping);
}

function mentionOf(source: string, { sourceBefore, named }: Surroundings): Mention {
  if (sourceBefore === source) return 'again';
  return named.has(source) ? 'later' : 'first';
}
