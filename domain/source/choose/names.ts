import { cleanLine } from '../../markup/clean-text.ts';

/** Stands between two elements of a byline: there one name may end. */
export const GAP = '¦';

/** What stands before the names in a byline, in the languages of the larger press. */
const BY =
  /^(?:(?:(?:(?:written|story|words|text|posted|published|un|une|eine?|article|escrito|publicado|écrit|scritto) )?(?:(?:artikel|beitrag|bericht|text|kommentar|analyse|interview) )?(?:by|von|par|por|di|door|av|af|przez|oleh)|napsala?|pi[sš]e|írta|מאת|بقلم|كتبت?|نویسنده|作者|著者|文|執筆|取材|記者|记者)(?=[\s¦:：/／]|$)[¦:：\s/／]*|(?:auth?or|auteur|text|автор|редактор|yazar|penulis|szerző|a cura di)\S{0,4}\s*[:：][¦\s]*)/i;
/** What parts two names wherever it stands. */
const BETWEEN =
  /\s*(?:[;•·&／、،¦]|\s\/\s|[\s¦]+(?:and|und|et|og|och|with|mit|avec|con|та|dan|ve|și|és|και)[\s¦]+)\s*/i;
/** Words for "and" that also stand inside of names: they part only what is a name by itself on both sides. */
const SHORT_AND = /\s+(?:e|y|i|en|и|і|a)\s+/u;
/** What may follow a name and isn't part of it. */
const AFTER =
  /\s*(?:\((?![A-Z]\.).*|[|@<{[]|[–—]| - |[:：]\s|\s(?:updated|published|posted|on|is an?|for|in|at|vom?|am|le|el|из|для)(?=\s|$)|\S+@|https?:|(?<=\p{L}{4})\. |\d).*$/u;
/** Words that tell what somebody is, or that it is no person. */
const JOB =
  /(?:^|[\s(/.-])(?:\S*report|\S*editor|correspond|\S*writer|columnist|journalis|contribut|professor|photo|analyst|\S*reda[ckç]|rédac|agenc|agentur|universit|редак|корреспонд|журналист|(?:staff|bureau|desk|chief|senior|director|fellow|author|critic|ph\.?d|press|news|media|magazine|times|post|group|inc|ltd|llc|team|newsroom|services?|wires?|online|tv|radio|dpa|afp|reuters|ap|upi|efe|ansa|tass|тасс|риа|унiан|укрінформ)(?=[\s,.)/-]|$))|編集|記者|记者|통신|뉴스/i;
const NOT_A_NAME =
  /^(?:admin\S*|staff|editors?|unknown|anonymous|guest|none|null|undefined|n\/a|(?:super )?user|by:?|von|par|por|di|shared?(?: .*)?|follow\S*|read.*|subscribe|twitter|facebook|email|print|copy link|(?:view|see|more|all|about|updated|published|posted|developed|em|news service) .*|profile|bio|comments?|home|opinion|videos?|live|exclusive)$/i;
const AGENCY =
  /^(?:(?:agenc\S+ )?(?:(?:the )?associated press|reuters|a[fn]p|agence france[- ]presse|[as]p[a]|ap|dpa|bloomberg(?: news)?|tass|тасс|xinhua|efe|ansa|upi|tt|ntb|ritzau|pti|ani))$/i;
/** Two to five words with a capital, an initial or a particle each; or a name of East Asia. */
const PERSON =
  /^(?!.* \p{Ll}{1,3}\.?$)(?:(?:[\p{Lu}\p{Lo}ʻ][\p{L}\p{M}.'’ʻ-]*|\([\p{L}.]+\)|["“][\p{L} ]+["”]|d[aeiou]s?|del|della|de[rn]|von|van|v\.|zur?|l[ae]|[ae]l|bin|ibn|ben|te[rn]|a[fv]|y|e)(?: (?!$)|$)){2,5}$|^(?:\p{sc=Han}{2,5}|\p{sc=Han}{2,3}\p{sc=Hira}{2,4}|\p{sc=Hang}{2,4}|\p{sc=Kana}+・[\p{sc=Kana}ー・]+)$/u;

/**
 * The names in a byline or a list of them, in order, each once: "By Jane Doe and John Roe" is two
 * people. Addresses, handles, places and jobs are not names; nor is anything without a letter.
 */
export function splitNames(text: string): readonly string[] {
  const names = withoutBy(cleanLine(text.slice(0, 400)))
    .replace(/,? (?:Ph\.?D|M\.?D)\b\.?/g, '')
    .split(BETWEEN)
    .flatMap(splitCommas)
    .flatMap(splitShort)
    .map(cleanName)
    .filter(isName);
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  return unique.some(isPerson) ? unique.filter(isAuthor) : unique;
}

/** True when the text says with a word that names follow. */
export const startsWithBy = (text: string): boolean => withoutBy(text) !== text;

/** True for what looks like a person's name rather than a desk, an agency or a login. */
export const isPerson = (name: string): boolean => PERSON.test(name) && !JOB.test(name);

const withoutBy = (text: string): string => text.replace(BY, '');

/** True for who may hold a byline: a person, or one of the large news agencies. */
export const isAuthor = (name: string): boolean => isPerson(name) || AGENCY.test(name);

/** Commas part names, unless what follows is what the person is, or where. */
function splitCommas(text: string): readonly string[] {
  const names: string[] = [];
  for (const part of text.split(/\s*[,，]\s*/).filter(Boolean)) {
    const before = names.at(-1);
    if (before && /^(?:[js]r|i{2,3}|iv)\.?$/i.test(part)) names.splice(-1, 1, `${before} ${part}`);
    else if (
      before &&
      isPerson(cleanName(before)) &&
      !isPerson(cleanName(part)) &&
      !AGENCY.test(part)
    )
      return names;
    else names.push(part);
  }
  return names;
}

function splitShort(text: string): readonly string[] {
  const parts = text.split(SHORT_AND);
  return parts.every((part) => isPerson(cleanName(part))) ? parts : [text];
}

const cleanName = (text: string): string =>
  withoutBy(text.trim())
    .replace(AFTER, '')
    .replace(/^(?:dr|prof|mrs?|ms|dott)\. (?=\S+ \S)/i, '')
    .replace(/^[\s,.:;/*"“”-]+|[\s,:;/*"“”-]+$/g, '');

const isName = (text: string): boolean =>
  text.length < 60 &&
  /\p{L}{2}/u.test(text) &&
  text.split(' ').length <= 6 &&
  !NOT_A_NAME.test(text) &&
  !/www\.|\.(?:com|org|net|co|de|fr)\b|[{}<>_=#?!…@]/i.test(text);
