import type { Catalogue, Message } from '../../setup/messages.ts';

/** Rooms that have words of their own; the first part of a key. */
const ROOMS =
  /^(library|draft|publish|settings|popup|desk|toast|reading|shared|verify|errors|browser|blogs|preview|workspace|menu)_/;
/** Keys that the manifest and `t.ts` know by these names. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  'catalogueLocale',
  'clipCommand',
  'description',
  'name',
]);
/** Forms that may say the number in words: "a clipping", "two clippings". */
const MAY_LACK_COUNT = /_(zero|one|two)$/;

/** What is wrong with one catalogue by itself, a line each. */
export function catalogueFaults(locale: string, catalogue: Catalogue): readonly string[] {
  const keys = Object.keys(catalogue);
  const faults = keys.flatMap((key) => messageFaults(key, catalogue[key]));
  if (keys.join() !== keys.toSorted().join()) faults.push('The keys are not in their order');
  const said = catalogue.catalogueLocale?.message;
  if (said !== locale.replace('_', '-')) faults.push(`catalogueLocale is ${said}`);
  return faults;
}

function messageFaults(key: string, entry: Message | undefined): string[] {
  const { message = '', description = '', placeholders = {} } = entry ?? {};
  const faults: string[] = [];
  const names = Object.keys(placeholders);
  const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
  if (!ROOMS.test(key) && !OWN_NAMES.has(key)) faults.push('belongs to no room');
  if (message.trim() === '') faults.push('says nothing');
  if (description.trim() === '') faults.push('does not tell translators what it is for');
  names.toSorted().forEach((name, at) => {
    const { content, example = '' } = placeholders[name] ?? {};
    if (!/^[a-z]+$/.test(name)) faults.push(`${name} is not a small single word`);
    if (content !== `$${at + 1}`) faults.push(`${name} is not $${at + 1}, by alphabet`);
    if (example === '') faults.push(`${name} has no example`);
    const mayLack = name === 'count' && MAY_LACK_COUNT.test(key);
    if (!used.includes(name) && !mayLack) faults.push(`${name} is not said`);
  });
  for (const name of used) if (!names.includes(name)) faults.push(`${name} is no placeholder`);
  return faults.map((fault) => `${key}: ${fault}`);
}

/** Where a translation differs from the English catalogue in what it may not, a line each. */
export function translationFaults(
  locale: string,
  { english, other }: { readonly english: Catalogue; readonly other: Catalogue },
): readonly string[] {
  const wanted = new Map(
    Object.keys(english).flatMap((key) => formsOf(key, locale).map((form) => [form, key] as const)),
  );
  return [
    ...[...wanted.keys()].filter((key) => !(key in other)).map((key) => `${key}: is missing`),
    ...Object.entries(other).flatMap(([key, entry]) => {
      const source = english[wanted.get(key) ?? ''];
      if (!source) return [`${key}: English does not have it`];
      const isSame = namesOf(entry) === namesOf(source);
      return isSame ? [] : [`${key}: has other placeholders than English`];
    }),
  ];
}

/** The keys that stand for an English key in this language: one for each of its plural forms. */
function formsOf(key: string, locale: string): readonly string[] {
  if (key.endsWith('_one')) return [];
  const [, base] = /^(.*)_other$/.exec(key) ?? [];
  if (base === undefined) return [key];
  return new Intl.PluralRules(locale.replace('_', '-'))
    .resolvedOptions()
    .pluralCategories.map((form) => `${base}_${form}`);
}

const namesOf = ({ placeholders = {} }: Message): string =>
  Object.keys(placeholders).toSorted().join();

/** Messages that say the very same as in English, which is mostly one that was not translated. */
export const untranslated = (english: Catalogue, other: Catalogue): readonly string[] =>
  Object.keys(other).filter((key) => {
    const said = other[key]?.message ?? '';
    return /\p{L}{2}/u.test(said.replace(/\$\w+\$/g, '')) && said === english[key]?.message;
  });
