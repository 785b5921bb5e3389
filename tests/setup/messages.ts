import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const LOCALES = path.resolve(import.meta.dirname, '../../public/_locales');

/** A catalogue as the project keeps it. */
export const catalogue = (locale: string): Readonly<Record<string, Message>> =>
  JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8'));

/** What a browser's `i18n.getMessage` does: placeholders by name, each of which stands for a numbered argument. */
export function getMessageFrom(locale: string) {
  const messages = catalogue(locale);
  return (key: string, given: string | readonly string[] = []): string => {
    const found = messages[key];
    const all = typeof given === 'string' ? [given] : given;
    const filled = found?.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const { content = '' } = found.placeholders?.[name.toLowerCase()] ?? {};
      return content.replace(/\$(\d)/g, (_whole, index: string) => all[Number(index) - 1] ?? '');
    });
    return (filled ?? '').replaceAll('$$', '$');
  };
}
