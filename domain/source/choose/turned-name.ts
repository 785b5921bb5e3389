import { hasNameForm, isNameWord } from './name-form.ts';
import { isParticle } from './name-particles.ts';
import { isPlace } from './place-name.ts';

/** True for words that stand on the page elsewhere than in this text. */
export type IsSaid = (name: string, besides: string) => boolean;

/** What a turned name is judged by. */
export interface Turning {
  readonly isSaid: IsSaid;
  /** True for what is no part of a name: a desk, an agency. */
  readonly isOther: (text: string) => boolean;
  /** True where the page states the name of a person. */
  readonly isStated: boolean;
  /** True where a library lists people: it turns all names. */
  readonly isListed: boolean;
}

/**
 * The one person in "Osei, Peter", family name first; null where the text has another form. What the page
 * says elsewhere decides first. Without that both parts must be less than a full name each: a family name with
 * its particles, and given names or initials that are no place.
 */
export function turnedName(
  text: string,
  { isSaid, isOther, isStated, isListed }: Turning,
): string | null {
  const parts = text.split(/\s*[,，]\s*/);
  const [family = '', given = '', suffix = ''] = parts;
  if (parts.length > 3 || !isPart(family) || !isPart(given)) return null;
  if (suffix && !SUFFIX.test(suffix)) return null;
  if (SUFFIX.test(given) || isOther(given) || isOther(`${given} ${family}`)) return null;
  const behind = suffix ? ` ${suffix}` : '';
  const name = /^\p{sc=Han}{1,2}$/u.test(family)
    ? `${family}${given}`
    : `${given} ${family}${behind}`;
  if (isSaid(name, text)) return name;
  // Where family names stand first by custom, the page may well say so.
  if (isSaid(`${family} ${given}`, text)) return `${family} ${given}`;
  if (isListed) return name;
  if (isSaid(family, text) && hasFullName(family)) return null;
  if (isPlace(given) || isPlace(family) || (isUnparted(family) && isUnparted(given))) return null;
  return isFamilyName(family) && isGivenName(given, isStated || suffix !== '') ? name : null;
}

const SUFFIX = /^(?:[JS]r|I{1,3}|IV|Ph\.?D|M\.?D|M\.?A|MBA|J\.?D|RN|Esq)\.?$/iu;
const INITIALS = /^\p{Lu}\.?(?:[\s-]?\p{Lu}\.?)*$/u;
/** First parts of the double family names of Spain and Portugal that nobody bears as a given name. */
const OF_SPAIN =
  /^(?:García|Garcia|\p{L}{3,}(?:[ée]z|iz|uz)|Silva|Souza|Oliveira|Pereira|Ferreira|Almeida|Torres|Navarro|Castro|Ortega|Herrera|Molina)$/u;

const ownWords = (name: string): readonly string[] =>
  name.split(' ').filter((word) => word && !isParticle(word.toLowerCase()));

const isPart = (text: string): boolean => {
  const words = text.split(' ');
  return (
    words.length <= 5 &&
    ownWords(text).length <= 3 &&
    words.every((word) => isNameWord(word) || isParticle(word))
  );
};

/** Names of East Asia are whole where they are two letters and more. */
const isUnparted = (text: string): boolean => !text.includes(' ') && hasFullName(text);

const hasFullName = (text: string): boolean => hasNameForm(text, 3);

const isFamilyName = (text: string): boolean => {
  const words = ownWords(text);
  return words.length === 1 || (words.length === 2 && OF_SPAIN.test(words[0] ?? ''));
};

function isGivenName(text: string, isStated: boolean): boolean {
  const [first = '', ...more] = text.split(' ');
  if (INITIALS.test(text) || more.length === 0) return true;
  return (
    more.every((word) => INITIALS.test(word) || isParticle(word)) ||
    (isStated && first.length > 1 && more.length === 1)
  );
}
