import { ar } from './ar.ts';
import { de } from './de.ts';
import type { Direction } from './direction.ts';
import { en } from './en.ts';
import { directionOfLanguage } from './language.ts';
import type { ByNumber, Phrases } from './phrases.ts';

/** Every language in which posts can speak, English first: it stands in for those that are not here. */
const CATALOGUES: readonly Phrases[] = [en, de, ar];

/** How a post speaks: its phrases, and what dates and lists have to follow so that all is of one language. */
export interface Phrasebook {
  readonly phrases: Phrases;
  /** BCP 47 tag of the language of the phrases, with the region of the draft where it has one. */
  readonly locale: string;
  /** The direction of a sentence of these phrases. */
  readonly direction: Direction;
}

/**
 * The phrases for a draft in this language (BCP 47): in the very variety, else in the language, else
 * in English. Dates and lists of names then follow the phrases: a French post without French phrases
 * says English ones with English dates.
 */
export function phrasesFor(lang: string): Phrasebook {
  const exact = CATALOGUES.find(({ locale }) => locale === lang);
  const kin = CATALOGUES.find(({ locale }) => primary(locale) === primary(lang));
  const phrases = exact ?? kin ?? en;
  const locale = kin && isLocale(lang) ? lang : phrases.locale;
  return { phrases, locale, direction: directionOfLanguage(phrases.locale) };
}

/** The languages in which posts have phrases of their own, as BCP 47 tags. */
export const phraseLanguages = (): readonly string[] => CATALOGUES.map(({ locale }) => locale);

/** The phrase for so many names. */
export const forNumber = <Phrase>(
  phrases: ByNumber<Phrase>,
  count: number,
  locale: string,
): Phrase => phrases[new Intl.PluralRules(locale).select(count)] ?? phrases.other;

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** Whether `Intl` takes it: a tag in a stored draft may be anything. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
