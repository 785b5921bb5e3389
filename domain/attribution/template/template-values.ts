import { linkUrl } from '../../source/link-url.ts';
import { publisherHost } from '../../source/publisher-host.ts';
import { NETWORK_NAMES } from '../../source/social/social-post.ts';
import { type SourceRecord, sourceValues } from '../../source/source.ts';
import type { Phrasebook } from '../../words/phrases-for.ts';
import { archiveAddress } from '../archive-address.ts';
import type { QuoteFacts } from '../asides.ts';
import { formatDay } from '../format-day.ts';
import { normalName } from '../normal-name.ts';
import { isPost, posterName } from '../poster-name.ts';
import { listNames, placeName } from '../source-name.ts';
import { valueText } from './held-values.ts';
import type { TEMPLATE_NAMES } from './template-names.ts';

/** How often a source was named before: at its first quote, a later one, or the next in an unbroken row. */
export type Mention = 'first' | 'later' | 'again';

/** What a template is told of a quote. */
export interface TemplateOccasion {
  readonly source: SourceRecord;
  /** The link to the very passage. */
  readonly href: string;
  readonly mention: Mention;
  readonly facts: QuoteFacts;
}

/** The values by these names; what is unknown is null, which a template writes as nothing. */
export function templateValues(
  { source, href, mention, facts }: TemplateOccasion,
  { locale }: Phrasebook,
): Readonly<Record<(typeof TEMPLATE_NAMES)[number], unknown>> {
  const values = sourceValues(source);
  const { social, publishedTime } = values;
  const authors = values.authors.map((name) => valueText(normalName(name, values.lang)));
  const author = isPost(values) ? posterName(values, locale) : listNames(authors, locale);
  return {
    author: textOrNull(author),
    authors,
    title: textOrNull(values.title),
    publication: textOrNull(placeName(values)),
    date: publishedTime && formatDay(publishedTime, locale),
    iso_date: textOrNull(publishedTime),
    year: textOrNull(publishedTime?.slice(0, 4)),
    url: href,
    site: textOrNull(publisherHost(values.url)),
    archive_url: archiveAddress(linkUrl(source), values.accessedTime),
    handle: textOrNull(social?.handle),
    network: social && NETWORK_NAMES[social.network],
    mention,
    emphasis: facts.isEmphasised,
    hat_tip: textOrNull(facts.hatTip),
  };
}

/** Empty text is true in a template; what is not there must be false in an `if`. */
const textOrNull = (text: string | null | undefined): string | null =>
  valueText(text ?? '').trim() || null;
