import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';

/** What a part that was left out is called. Clippings of the first releases hold English words in place of codes: those stay as they are. */
export function leftOutWords(part: string): string {
  const key = `library_leftOut_${part}`;
  // A message that is missing says its own key.
  const words = /^[a-z]+$/i.test(part)
    ? (t as (key: MessageKey) => string)(key as MessageKey)
    : key;
  return words === key ? part : words;
}
