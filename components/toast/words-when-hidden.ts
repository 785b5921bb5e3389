import { t } from '../../adapters/i18n/t.ts';
import { toast_close, toast_cutOff, toast_passage } from '../../public/_locales/en/messages.json';

/**
 * Some pages hide the whole extension API from scripts, and the catalogues with it. What is said then,
 * that nothing was saved, is the only message that a script brings along, in English.
 */
export const WORDS_WHEN_HIDDEN = {
  close: orEnglish('toast_close', toast_close.message),
  cutOff: orEnglish('toast_cutOff', toast_cutOff.message),
  passage: orEnglish('toast_passage', toast_passage.message),
} as const;

function orEnglish(key: 'toast_close' | 'toast_cutOff' | 'toast_passage', english: string) {
  const said = t(key);
  return said === key ? english : said;
}
