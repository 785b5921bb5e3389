import { cleanLine } from '../../domain/markup/clean-text.ts';

/** What stands before the names in a byline, in the languages of the larger press. */
const BY =
  /^(?:(?:written|story|words|text|reported|analysis|opinion|reporting|posted|published|report|review|column|photos?|interview) )?(?:by|von|par|por|di|door|av|af|przez|автор|od|von:)\b[:\s]+|^(?:autor(?:en|in|es|a)?|author(?:s)?|texte?|text|texto|testo|редактор)\s*:\s*/i;
/** What parts two names. */
const BETWEEN = /\s*(?:;|\||•|·|&|\s(?:and|und|et|y|e|og|och|en|with|mit|avec|con)\s)\s*/i;
/** What may follow a name and isn't part of it. */
const AFTER =
  /\s*(?:\(.*\)|\||–|—| - |\b(?:[Uu]pdated|[Pp]ublished|[Ll]ast modified)\b|\bfor (?:the|[A-Z])|\bin [A-Z]|\bis an?\b|\s@|\d{1,2}[:.]\d\d|\b\d{4}\b).*$/;
/** Words after a comma that tell what somebody is rather than who: the comma ends the name. */
const JOB =
  /\b(?:reporter|editor|correspondent|writer|staff|columnist|journalist|producer|bureau|desk|chief|senior|contributor|contributing|professor|director|fellow|author|photographer|critic|analyst|redakteur|redaktion|journaliste?|redacci[oó]n|ph\.?d|m\.?d|university|agency|press|news|media|group|inc|ltd|llc)\b/i;
const NOT_A_NAME =
  /^(?:admin(?:istrator)?|staff|editor(?:s|ial)?|editorial (?:staff|team|board)|newsroom|news ?desk|web ?(?:desk|master|editor)|redaktion|redacci[oó]n|la r[eé]daction|unknown|anonymous|guest|none|null|undefined|n\/a|user|author|contributor|contributors|by|online|wire|posted|share|follow|read more|subscribe)$/i;

const MAX_NAME = 60;

/**
 * The names in a byline or a list of them, in order, each once: "By Jane Doe and John Roe" is two
 * people. Addresses, handles, places and jobs are not names; nor is anything without a letter.
 */
export function splitNames(text: string): readonly string[] {
  const line = cleanLine(text).replace(BY, '');
  const parts = line.split(BETWEEN).flatMap(splitCommas).map(cleanName);
  return [...new Map(parts.filter(isName).map((name) => [name.toLowerCase(), name])).values()];
}

/** True when the text says with a word that names follow. */
export const startsWithBy = (text: string): boolean => BY.test(cleanLine(text));

/** Commas part names, unless what follows is what the person is, or the given name in a single "Doe, Jane". */
function splitCommas(text: string): readonly string[] {
  const parts = text.split(/\s*,\s*/).filter(Boolean);
  const names: string[] = [];
  for (const part of parts) {
    if (/^(?:jr|sr|ii|iii|iv)\.?$/i.test(part) && names.length > 0)
      names.push(`${names.pop()} ${part}`);
    else if (names.length > 0 && JOB.test(part)) return names;
    else names.push(part);
  }
  return names;
}

const cleanName = (text: string): string =>
  text
    .replace(BY, '')
    .replace(AFTER, '')
    .replace(/^[\s,.:;/*-]+|[\s,:;/*-]+$/g, '')
    .trim();

function isName(text: string): boolean {
  if (text.length < 2 || text.length > MAX_NAME || NOT_A_NAME.test(text)) return false;
  if (/^@|https?:|www\.|\.(com|org|net|co|de|fr)\b|\S@\S|[{}<>_=#]/i.test(text)) return false;
  return /\p{L}{2}/u.test(text) && text.split(' ').length <= 6;
}
