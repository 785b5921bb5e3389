import { withoutBy } from './byline-words.ts';
import { isJob } from './name-kind.ts';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?,? \\d';
/** What may follow a name and isn't part of it, whatever its case. */
const AFTER = new RegExp(
  `\\s*(?:\\((?![A-Z]\\.).*|[|<{[〕】）]|[–—]| - |[:：]\\s|\\s(?:(?:last |first )?(?:updated|published|posted)|follow(?:s|ing)?|special to)(?=[\\s:]|$)|\\s${MONTH}|(?<=\\p{L}{4})\\. |\\d(?!\\. \\p{Lu})).*$`,
  'iu',
);
/** Words of a sentence after a name; with a capital they are parts of names: "Yvonne Le Goff". */
const WORDS_AFTER =
  /\s(?:(?:on|is an?|for|in(?! (?:['’]t|de[nr]?) \p{Lu})|at|из|для|dans|desde)(?=[\s:]|$)|(?:à|em) (?=\p{Lu})|(?:le|el) (?=\d|\p{Ll})|vom (?=\d)|am (?=\d|\p{L}+tag\b|Mittwoch)|en (?=\p{Lu})|(?:IN|FOR|AT) (?=\p{Lu}{2})).*$/u;

/** Capitals without a vowel behind a name in small letters: "Jane Doe CNN", "Jane Doe BBC News". */
const SHORT_FOR_A_HOUSE =
  /(?<= \S*\p{Ll}) (?:(?:(?![AEIOUY])[A-Z]){3,}|AP|AFP|ABC|UPI|C[EFOT]O|USA TODAY|Fox News|Sky News)(?: .*)?$/u;
/** What stands between a name and a job. */
const KIND_OF_JOB =
  /^(?:political|contributing|environment|business|science|health|sports?|world|economics|education|technology|arts|foreign|diplomatic|deputy|associate|assistant|managing|executive|night|city|national|international|home|affairs|social|digital|the|our|de|di|of|und|y|e)$/i;

/** The name in a part of a byline, without titles, jobs, places and times. `isWhole` tells what needs no more cutting. */
export function cleanName(text: string, isWhole: (name: string) => boolean): string {
  const said = trimmed(withoutBy(text.trim(), isWhole));
  if (isWhole(said) && !AFTER.test(said) && !WORDS_AFTER.test(said))
    return withoutHouse(untitled(said));
  const name = withoutHouse(
    trimmed(
      untitled(
        said
          .replace(WORDS_AFTER, '')
          .replace(AFTER, '')
          .replace(/^(?:follow|meet|about) (?=\S+ \S)/i, ''),
      ),
    ),
  );
  return isWhole(name) ? name : personIn(name, isWhole);
}

const withoutHouse = (name: string): string => name.replace(SHORT_FOR_A_HOUSE, '');

const untitled = (name: string): string =>
  name
    .replace(/^(?:dr|prof|mrs?|ms|dott)\.? (?=\S+ \S)/i, '')
    .replace(/ ?(?:기자|특파원|인턴기자|선임기자|논설위원)$/u, '');

const trimmed = (name: string): string =>
  name.replace(/^[\s,.:;/*"“”〔【（-]+|[\s,:;/*“”〕】）-]+$|(?<!["“]\S+)"$/gu, '');

/** The person in "our correspondent Jane Doe" or "Jane Doe Political editor"; else the text as it is. */
function personIn(name: string, isWhole: (name: string) => boolean): string {
  const words = name.split(' ');
  if (words.length < 3 || words.length > 8) return name;
  const isOutside = (word = '') => isJob(word) || KIND_OF_JOB.test(word);
  let [start, end] = [0, words.length];
  while (start < 4 && (isOutside(words[start]) || /^\p{Ll}{3,}$/u.test(words[start] ?? '')))
    start += 1;
  const job = words.findIndex((word, at) => at >= start + 2 && isJob(word));
  if (job > 0) end = job;
  while (end > start + 2 && isOutside(words[end - 1])) end -= 1;
  const person = words.slice(start, end).join(' ');
  return isWhole(person) ? person : name;
}
