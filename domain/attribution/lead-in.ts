import type { Mark, Paragraph } from '../post/post.ts';
import { publisherHost } from '../source/publisher-host.ts';
import type { SourceValues } from '../source/source.ts';
import { fill } from '../words/fill.ts';
import { forNumber, type Phrasebook } from '../words/phrases-for.ts';
import { marked, nameRuns, namesRuns, posterRuns } from './name-runs.ts';
import { normalName } from './normal-name.ts';
import { isPost } from './poster-name.ts';
import { placeName } from './source-name.ts';
import type { Sentence } from './style.ts';

/** Which sentence is said, and how its name is set. */
export interface LeadInForm {
  readonly sentence: Sentence;
  readonly nameMarks: readonly Mark[];
  readonly href: string;
}

/**
 * The sentence before a quote, with the link on the name: "*Reuters* reports:". A source is called by its
 * publication, else its authors, else its host; by both where the sentence has a form for that: "Jane Doe
 * writes in *Reuters*:"; a post by who wrote it: "*Dana Example* (@dana) wrote on X:".
 */
export function leadIn(
  source: SourceValues,
  { sentence, nameMarks, href }: LeadInForm,
  book: Phrasebook,
): Paragraph {
  const { phrases, locale } = book;
  const { authors, siteName, url, lang } = source;
  const say = (template: string, slots: Parameters<typeof fill>[1]): Paragraph => ({
    kind: 'paragraph',
    content: fill(template, slots),
  });
  if (isPost(source)) {
    const name = marked(posterRuns(source, book, nameMarks), [], href);
    const place = nameRuns(placeName(source), book);
    return say(forNumber(phrases[sentence.post], Math.max(1, authors.length), locale), {
      name,
      place,
    });
  }
  if (sentence.byline && siteName !== null && authors.length > 0) {
    const writers = authors.map((author) => normalName(author, lang));
    return say(forNumber(phrases[sentence.byline], writers.length, locale), {
      name: marked(namesRuns(writers, book), [], href),
      place: marked(nameRuns(siteName, book), nameMarks, null),
    });
  }
  const names =
    siteName === null && authors.length > 0
      ? authors.map((author) => normalName(author, lang))
      : [siteName ?? publisherHost(url)];
  const name = marked(namesRuns(names, book), nameMarks, href);
  return say(forNumber(phrases[sentence.article], names.length, locale), { name });
}
