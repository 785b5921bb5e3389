import { inCapitalsOnly } from '../source/in-capitals-only.ts';
import { normalWord } from './normal-word.ts';

/**
 * A name as a sentence writes it: "STEVE PEOPLES" is "Steve Peoples". What holds a small letter already,
 * and what is written in letters without case, stays as it is; so does a short word that stands alone,
 * which is an agency or initials. `lang` is the BCP 47 language of the page that states the name.
 */
export function normalName(name: string, lang: string | null): string {
  if (!inCapitalsOnly(name) || /^\p{L}{1,4}$/u.test(name)) return name;
  const locale = localeOf(name, lang);
  const words = name.split(' ');
  return words
    .map((word, at) =>
      normalWord(word, {
        locale,
        before: words[at - 1] ?? null,
        isLast: at > 0 && at === words.length - 1,
      }),
    )
    .join(' ');
}

/** The language whose letters these are; a dotted capital I is Turkish wherever it stands. */
function localeOf(name: string, lang: string | null): string {
  if (/[İĞ]/u.test(name)) return 'tr';
  const said = lang?.split('-')[0]?.toLowerCase() ?? '';
  return /^[a-z]{2,3}$/.test(said) ? said : 'und';
}
