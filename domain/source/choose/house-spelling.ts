import { squash } from '../plain-words.ts';

/** Names of so few letters are written in capitals. */
const SHORT = 4;

/**
 * The name as a page writes it where it writes normally: in capitals throughout, or without any, only
 * when it is stated in no other way. `others` are all names that the page states.
 */
export function houseSpelling(name: string, others: readonly string[]): string {
  if (isNormal(name)) return name;
  const same = others.filter((other) => squash(other) === squash(name));
  return same.find(isNormal) ?? name;
}

function isNormal(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (!/\p{Lu}/u.test(letters)) return !/\p{Ll}/u.test(letters);
  return /\p{Ll}/u.test(letters) || letters.length <= SHORT;
}

/** A house for news is often called so: "Hill News" at hill.test/news. */
const NEWS =
  /^(?:news|nieuws|nyheter|nyheder|nachrichten|noticias|notizie|actualites?|actu|infos?|wiadomosci|zpravy|uutiset|hirek|haber(?:ler)?|новости|новини|ニュース|新闻|新聞|뉴스)$/;

/**
 * The house's name without the section's behind it: "Hill Post Sport" in `/sport/` of a site that is
 * called Hill Post by its address.
 */
export function withoutSection(
  name: string,
  sections: readonly string[],
  isHouse: (name: string) => boolean,
): string {
  const words = name.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const [house, section] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const key = squash(section);
    if (sections.includes(key) && !NEWS.test(key) && isHouse(house)) return house;
  }
  return name;
}
