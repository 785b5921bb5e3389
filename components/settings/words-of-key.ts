import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';

/** The words of a key that came as data, from a kind of blog; a test holds such keys to the catalogue. */
export const wordsOfKey = (key: string): string =>
  (t as (key: MessageKey) => string)(key as MessageKey);
