import { cleanLine } from '../../markup/clean-text.ts';
import { isOtherCraft, withoutBy } from './byline-words.ts';
import { cleanName } from './clean-name.ts';
import { decodeEntities } from './decode-entities.ts';
import { isAgency, isDesk, isPerson, isStatedPerson } from './name-kind.ts';
import { atShortWords, atSureMarks } from './part-names.ts';
import { isPlace } from './place-name.ts';
import { type IsSaid, turnedName } from './turned-name.ts';

const NOT_A_NAME =
  /^(?:(?:guest |the )?auth?or|staff|unknown|anonym(?:ous|e|o|i)?|none|null|undefined|n\/a|von|par|por|di|by:?|shared?(?: .*)?|follow\S*|subscribe|twitter|facebook|email|print|profile|bio|home|videos?|exclusive|others?|agencies|agenturen|agences|agencias|webmaster|moderator|aktualisiert|publi[ée]|posted|comments?|opinion|live|read|nbsp|invité|gast|invitado|convidado|sign)$/i;

/** How a text that names people is read. */
export interface Reading {
  /** True where the page says that it names people, each by a place of its own. */
  readonly isStated?: boolean;
  /** True where a library lists people, family name first. */
  readonly isListed?: boolean;
  /** True for what stands on the page outside of the text that is read. */
  readonly isSaid?: IsSaid;
}

/**
 * The names in a byline or a list of them, in order, each once: "By Jane Doe and John Roe" is two
 * people. Addresses, handles, places, desks and jobs are not names, nor is who took the pictures.
 * Where people are named, nobody counts beside them but agencies.
 */
export function splitNames(
  text: string,
  { isStated = false, isListed = false, isSaid = () => false }: Reading = {},
): readonly string[] {
  const isOne = isStated ? isStatedPerson : isPerson;
  const said = cleanLine(
    decodeEntities(lineEnds(text.slice(0, 400), isOne))
      .replace(/<[^>]*>/g, ' ')
      .replace(/https?:\S+|\S*@\S+/g, ' '),
  );
  const bare = isOtherCraft(said) && !(isStated && isOne(said)) ? said : withoutBy(said, isOne);
  const isOther = (part: string) =>
    isAgency(part) || isDesk(part, isStated) || NOT_A_NAME.test(part);
  const lists = atSureMarks(bare.replace(DEGREES, ''));
  const turned = lists.map((part) => turnedName(part, { isStated, isListed, isSaid, isOther }));
  const isTurned = turned.length > 0 && turned.every((name) => name !== null && isOne(name));
  const names = isTurned
    ? turned.filter((name) => name !== null)
    : lists
        .flatMap((part) => splitCommas(part, isOne))
        .flatMap((part) => atShortWords(part, (each) => isOne(cleanName(each, isOne))))
        .filter((part) => !isOtherCraft(part) || (isStated && isOne(part)))
        .map((part) => cleanName(part, isOne))
        .filter((name) => isOne(name) || isName(name));
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  if (unique.some(isOne)) return unique.filter((name) => isOne(name) || isAgency(name));
  return unique.length > 1 ? unique.filter((name) => !isPlace(name)) : unique;
}

const DEGREES = /,? (?:Ph\.?D|M\.?D|MBA|J\.?D|RN)\b\.?/g;

/** Line ends part names where each line holds some; else they are white space of the markup. */
function lineEnds(text: string, isOne: (name: string) => boolean): string {
  const lines = text
    .split(/\s*(?:[\n\r]|<br\s*\/?>|<\/(?:p|li|div)>)\s*/i)
    .filter(Boolean)
    .map((line) => line.replace(/<[^>]*>/g, '').trim());
  const parts = lines.flatMap(atSureMarks).flatMap((line) => line.split(/\s*,\s*/).filter(Boolean));
  const areNames = lines.length > 1 && parts.every((part) => isOne(cleanName(part, isOne)));
  return areNames ? lines.join('; ') : text.replace(/<br\s*\/?>/gi, ' ');
}

/** Commas part names, unless what follows is what the person is, or where. */
function splitCommas(text: string, isOne: (name: string) => boolean): readonly string[] {
  const names: string[] = [];
  for (const part of text.split(/\s*[,，]\s*/).filter(Boolean)) {
    const before = names.at(-1);
    if (before && /^(?:[js]r|i{2,3}|iv)\.?$/i.test(part)) names.splice(-1, 1, `${before} ${part}`);
    else if (before && isOne(cleanName(before, isOne)) && !isOne(cleanName(part, isOne)))
      return names;
    else names.push(part);
  }
  return names;
}

/** What may be a name: a person, an agency, a single word such as a pen name, or words with capitals. */
const isName = (name: string): boolean =>
  isAgency(name) ||
  (name.length < 60 &&
    /[\p{L}\p{M}]{2}/u.test(name) &&
    !NOT_A_NAME.test(name) &&
    !isDesk(name) &&
    name.split(' ').length <= 5 &&
    !/ \p{Ll}/u.test(name) &&
    !/www\.|\.(?:com|org|net|co|de|fr)\b|[{}<>_=#?!…]/i.test(name));
