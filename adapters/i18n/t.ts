import { browser } from '../browser/browser.ts';
import type { MessageArguments, MessageKey, PluralKey, Rest } from './message-key.ts';

/**
 * A message in the language of the browser, or in English where that has none. The arguments are
 * named; in the catalogue they are numbered in the order of their names (`$1` is the first by
 * alphabet), so that a script in a page needs no catalogue to know which is which.
 */
export const t = <Key extends MessageKey>(
  key: Key,
  ...[values]: Rest<MessageArguments<Key>>
): string => say(key, values);

/** A message for a number, by the plural rules of the catalogue's language; `count` goes in as an argument too. */
export const tCount = <Key extends PluralKey>(
  key: Key,
  count: number,
  ...[values]: Rest<Omit<MessageArguments<`${Key}_other` & MessageKey>, 'count'>>
): string => {
  const all = { ...values, count };
  const form = new Intl.PluralRules(uiLocale()).select(count);
  return lookUp(`${key}_${form}`, all) || say(`${key}_other`, all);
};

/** The language of the catalogue in use, BCP 47: what numbers, dates and plurals of the interface follow. */
export const uiLocale = (): string => messageOf('catalogueLocale') || 'en';

/** The direction in which the interface is written. */
export const uiDirection = (): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)\b/.test(uiLocale()) ? 'rtl' : 'ltr';

type Values = Readonly<Record<string, string | number>>;

/** A missing message shows its key: a fault that is seen is a fault that is mended. */
const say = (key: string, values: Values | undefined): string => lookUp(key, values) || key;

function lookUp(key: string, values: Values = {}): string {
  const names = Object.keys(values).sort();
  return messageOf(
    key,
    names.map((name) => inWords(values[name] ?? '')),
  );
}

/**
 * Empty for what the catalogue does not have, and for everything once the script is cut off from its
 * extension: what a script has to say after that, it reads when it starts.
 */
function messageOf(key: string, given: string[] = []): string {
  try {
    return browser.i18n.getMessage(key, given);
  } catch {
    return '';
  }
}

const inWords = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString(uiLocale()) : value;
