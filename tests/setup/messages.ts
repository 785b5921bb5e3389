import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One entry of a catalogue. */
export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<
    Record<string, { readonly content: string; readonly example?: string }>
  >;
}

/** The words of the interface in one language, by key. */
export type Catalogue = Readonly<Record<string, Message>>;

const FOLDER = path.resolve(import.meta.dirname, '../../public/_locales');

/** The languages that the project has. */
export const LOCALES: readonly string[] = readdirSync(FOLDER).sort();

/** A catalogue as the project keeps it. */
export const catalogue = (locale: string): Catalogue =>
  JSON.parse(readFileSync(path.join(FOLDER, locale, 'messages.json'), 'utf8'));

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
