import type { ComponentChildren } from 'preact';
import type { MessageArguments, MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';

/** Stands in a message where an element will; no catalogue holds such letters (they are private use). */
const markOf = (name: string): string => `\uE000${name}\uE001`;

/**
 * A message with elements in it: a key, a link, a button. The translator decides where in the
 * sentence they stand: `<Sentence of="library_pressKeys" with={{ keys: <kbd>Alt</kbd> }} />`.
 */
export function Sentence<Key extends MessageKey>({
  of,
  with: elements,
}: {
  readonly of: Key;
  readonly with: { readonly [Name in keyof MessageArguments<Key>]: ComponentChildren };
}) {
  const given = new Map(Object.entries<ComponentChildren>(elements));
  const marks = Object.fromEntries([...given.keys()].map((name) => [name, markOf(name)]));
  // The names are those that the message's type asks for; only that they are texts is new.
  const words = (t as (key: MessageKey, marks: object) => string)(of, marks);
  return words
    .split(/(\uE000\w+\uE001)/)
    .map((part) => (part.startsWith('\uE000') ? given.get(part.slice(1, -1)) : part));
}
