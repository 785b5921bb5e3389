import type english from '../../public/_locales/en/messages.json';

/** The English catalogue, which is complete: every other one has the same keys, and plural forms of its own. */
type English = typeof english;

/** A message of the interface. */
export type MessageKey = keyof English;

/** A message that says a number: `key` stands for `key_one`, `key_other` and what else a language needs. */
export type PluralKey = keyof English extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;

/** What goes into a message, by the names of its placeholders; a number is written as the locale writes it. */
export type MessageArguments<Key extends MessageKey> = English[Key] extends {
  readonly placeholders: infer Placeholders;
}
  ? { readonly [Name in keyof Placeholders]: string | number }
  : Readonly<Record<never, never>>;

/** The arguments of `t` after the key: none for a message without placeholders. */
export type Rest<Arguments> = keyof Arguments extends never ? [] : [with_: Arguments];
