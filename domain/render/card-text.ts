import { sourceLine } from '../attribution/source-line.ts';
import type { SlotName } from '../attribution/style.ts';
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
  /** Who said so and where, on one line: as fully as it can be told first, then shorter and shorter for want of room. */
  readonly attributions: readonly [string, ...string[]];
  readonly attributionDirection: Direction;
  /** All of it in words, for those who do not see the picture. */
  readonly alt: string;
}

/** What is told of a source, the fullest first. Where it was published is always known. */
const SHORTER: readonly (readonly SlotName[])[] = [
  ['author', 'title', 'publication', 'date'],
  ['author', 'publication', 'date'],
  ['publication', 'date'],
  ['publication'],
];

/** The clipping's words and where they come from; names, dates and commas as the language `locale` writes them. */
export function cardText({ clipping, source }: SourcedClipping, locale: string): CardText {
  const lang = source.lang?.value ?? '';
  const words = passageToText(clipping.markup, lang);
  const book = phrasesFor(locale);
  const values = sourceValues(source);
  const line = (slots: readonly SlotName[]) => {
    const form = {
      rows: [slots.map((of) => ({ of, marks: [] }))],
      link: [],
      href: linkUrl(source),
    };
    return inlineToText(sourceLine(values, form, book));
  };
  const [full, ...shorter] = SHORTER.map(line);
  const attribution = full ?? '';
  return {
    words,
    lang,
    direction: directionOfText(words, directionOfLanguage(lang)),
    attributions: [attribution, ...shorter],
    attributionDirection: directionOfText(attribution, book.direction),
    alt: `${words}\n— ${attribution}`,
  };
}
