import { sourceLine } from '../attribution/source-line.ts';
import type { SourcedClipping } from '../clipping/clipping.ts';
import { linkUrl } from '../source/link-url.ts';
import { sourceValues } from '../source/source.ts';
import { type Direction, directionOfText } from '../words/direction.ts';
import { directionOfLanguage } from '../words/language.ts';
import { phrasesFor } from '../words/phrases-for.ts';
import { inlineToText } from './inline-to-text.ts';
import { passageToText } from './passage-to-text.ts';

/** What a picture of a quote says. */
export interface CardText {
  readonly words: string;
  /** BCP 47 language of the words; '' when nobody knows. */
  readonly lang: string;
  readonly direction: Direction;
  /** Who said so and where, on one line. */
  readonly attribution: string;
  readonly attributionDirection: Direction;
  /** All of it in words, for those who do not see the picture. */
  readonly alt: string;
}

/** The clipping's words and where they come from; names, dates and commas as the language `locale` writes them. */
export function cardText({ clipping, source }: SourcedClipping, locale: string): CardText {
  const lang = source.lang?.value ?? '';
  const words = passageToText(clipping.markup, lang);
  const book = phrasesFor(locale);
  const slots = (['author', 'title', 'publication', 'date'] as const).map((of) => ({
    of,
    marks: [],
  }));
  const form = { slots, link: [], href: linkUrl(source) };
  const attribution = inlineToText(sourceLine(sourceValues(source), form, book));
  return {
    words,
    lang,
    direction: directionOfText(words, directionOfLanguage(lang)),
    attribution,
    attributionDirection: directionOfText(attribution, book.direction),
    alt: `${words}\n— ${attribution}`,
  };
}
