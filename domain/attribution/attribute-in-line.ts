import { linkUrl } from '../source/link-url.ts';
import { type SourceRecord, sourceValues } from '../source/source.ts';
import { fill } from '../words/fill.ts';
import { archiveAddress } from './archive-address.ts';
import { asides, joined, NO_FACTS } from './asides.ts';
import { type Attribution, type Manner, NOTHING_SAID, withAsides } from './attribution.ts';
import { sourceLine } from './source-line.ts';
import type { LineStyle } from './style.ts';
import type { Mention } from './template/template-values.ts';

/** A quote's attribution as a line of what is known of its source, wherever the style puts it. */
export function attributeInLine(
  style: LineStyle,
  { source, href, mention }: MentionedSource,
  { book, facts = NO_FACTS }: Manner,
): Attribution {
  const rows = { first: style.line, later: style.later, again: style.again }[mention];
  const said = sourceLine(sourceValues(source), { rows, link: style.link, href }, book);
  const archive =
    style.hasArchiveLink && mention !== 'again'
      ? archiveAddress(linkUrl(source), source.accessedTime)
      : null;
  switch (style.place) {
    case 'inside': {
      const named = style.phrase ? fill(book.phrases[style.phrase], { line: said }) : said;
      return { ...NOTHING_SAID, line: withAsides(named, asides(facts, archive, book), book) };
    }
    case 'inline': {
      const line = joined([said, asides(facts, archive, book)], book);
      return { ...NOTHING_SAID, tail: fill(book.phrases.inBrackets, { line }) };
    }
    case 'footnote': {
      const beside = asides(facts, null, book);
      const content = withAsides(said, asides(NO_FACTS, archive, book), book);
      const line = beside.length > 0 ? beside : null;
      return { ...NOTHING_SAID, line, note: { content, href } };
    }
  }
}

/** A source, with the link to the passage and how often it was named. */
interface MentionedSource {
  readonly source: SourceRecord;
  readonly href: string;
  readonly mention: Mention;
}
