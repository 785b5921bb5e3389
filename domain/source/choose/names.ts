import { cleanLine } from '../../markup/clean-text.ts';
import { isOtherCraft, withoutBy } from './byline-words.ts';
import { decodeEntities } from './decode-entities.ts';
import { isAgency, isDesk, isJob, isPerson } from './name-kind.ts';

/** What parts two names wherever it stands. */
const BETWEEN =
  /\s*(?:[;•·&／、،¦]|\s\/\s|(?<=\p{L}{2})\/(?=\p{L}{2})|[\s¦]+(?:and|und|et|og|och|with|mit|avec|con|та|dan|ve|și|és|και|en(?= \p{Lu}))[\s¦]+)\s*/iu;
/** Words for "and" that also stand inside of names: they part only what is a name by itself on both sides. */
const SHORT_AND = /\s+(?:e|y|i|en|и|і|a)\s+/u;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?,? \\d';
/** What may follow a name and isn't part of it. */
const AFTER = new RegExp(
  `\\s*(?:\\((?![A-Z]\\.).*|[|<{[〕】）]|[–—]| - |[:：]\\s|\\s(?:(?:last |first )?(?:updated|published|posted)|follow(?:ing|s)?|on|is an?|for|in|at|vom?|am|le|el|из|для|special to)(?=[\\s:]|$)|\\s${MONTH}|(?<=\\p{L}{4})\\. |\\d).*$`,
  'iu',
);
const NOT_A_NAME =
  /^(?:(?:guest |the )?auth?or|staff|unknown|anonym(?:ous|e|o|i)?|none|null|undefined|n\/a|von|par|por|di|by:?|shared?(?: .*)?|follow\S*|subscribe|twitter|facebook|email|print|profile|bio|home|videos?|exclusive|others?|agencies|agenturen|agences|agencias|webmaster|moderator|aktualisiert|publi[ée]|posted|comments?|opinion|live|read|nbsp|invité|gast|invitado|convidado|sign)$/iu;

/**
 * The names in a byline or a list of them, in order, each once: "By Jane Doe and John Roe" is two
 * people. Addresses, handles, places, desks and jobs are not names, nor is who took the pictures.
 * Where people are named, nobody counts beside them but agencies.
 */
export function splitNames(text: string): readonly string[] {
  const said = cleanLine(
    decodeEntities(text.slice(0, 400))
      .replace(/<[^>]*>/g, ' ')
      .replace(/https?:\S+|\S*@\S+/g, ' '),
  );
  const names = (isOtherCraft(said) ? said : withoutBy(said, isPerson))
    .replace(/,? (?:Ph\.?D|M\.?D|MBA|J\.?D|RN)\b\.?/g, '')
    .split(BETWEEN)
    .flatMap(splitCommas)
    .flatMap(splitShort)
    .filter((part) => !isOtherCraft(part))
    .map(cleanName)
    .filter(isName);
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  return unique.some(isPerson) ? unique.filter((name) => isPerson(name) || isAgency(name)) : unique;
}

/** Commas part names, unless what follows is what the person is, or where. */
function splitCommas(text: string): readonly string[] {
  const names: string[] = [];
  for (const part of text.split(/\s*[,，]\s*/).filter(Boolean)) {
    const before = names.at(-1);
    if (before && /^(?:[js]r|i{2,3}|iv)\.?$/i.test(part)) names.splice(-1, 1, `${before} ${part}`);
    else if (before && isPerson(cleanName(before)) && !isPerson(cleanName(part))) return names;
    else names.push(part);
  }
  return names;
}

function splitShort(text: string): readonly string[] {
  const parts = text.split(SHORT_AND);
  return parts.every((part) => isPerson(cleanName(part))) ? parts : [text];
}

function cleanName(text: string): string {
  const name = withoutBy(text.trim(), isPerson)
    .replace(AFTER, '')
    .replace(/^(?:follow|meet|about) (?=\S+ \S)/i, '')
    .replace(/^(?:dr|prof|mrs?|ms|dott)\.? (?=\S+ \S)/i, '')
    .replace(/ ?(?:기자|특파원|인턴기자|선임기자|논설위원)$/u, '')
    .replace(/^[\s,.:;/*"“”〔【（-]+|[\s,:;/*"“”〕】）-]+$/gu, '')
    .replace(SHORT_FOR_A_HOUSE, '');
  return isPerson(name) ? name : personIn(name);
}

/** Capitals without a vowel behind a name in small letters: "Jane Doe CNN", "Jane Doe BBC News". */
const SHORT_FOR_A_HOUSE =
  /(?<= \S*\p{Ll}) (?:(?:(?![AEIOUY])[A-Z]){3,}|AP|AFP|ABC|UPI|C[EFOT]O|USA TODAY|Fox News|Sky News)(?: .*)?$/u;
/** What stands between a name and a job. */
const KIND_OF_JOB =
  /^(?:political|contributing|environment|business|science|health|sports?|world|economics|education|technology|arts|foreign|diplomatic|deputy|associate|assistant|managing|executive|night|city|national|international|home|affairs|social|digital|the|our|de|di|of|und|y|e)$/iu;

/** The person in "our correspondent Jane Doe" or "Jane Doe Political editor"; else the text as it is. */
function personIn(name: string): string {
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
  return isPerson(person) ? person : name;
}

/** What may be a name: a person, an agency, a single word such as a pen name, or words with capitals. */
const isName = (name: string): boolean =>
  isPerson(name) ||
  isAgency(name) ||
  (name.length < 60 &&
    /[\p{L}\p{M}]{2}/u.test(name) &&
    !NOT_A_NAME.test(name) &&
    !isDesk(name) &&
    name.split(' ').length <= 5 &&
    !/ \p{Ll}/u.test(name) &&
    !/www\.|\.(?:com|org|net|co|de|fr)\b|[{}<>_=#?!…]/i.test(name));
