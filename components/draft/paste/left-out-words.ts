import { t, tCount, uiLocale } from '../../../adapters/i18n/t.ts';
import type { LeftOut, LeftOutCounts } from './left-out.ts';

const WORDS: Readonly<Record<LeftOut, (count: number) => string>> = {
  pictures: (count) => tCount('draft_leftOutPictures', count),
  media: () => t('draft_leftOutMedia'),
  scripts: () => t('draft_leftOutScripts'),
  styles: () => t('draft_leftOutStyles'),
  forms: () => t('draft_leftOutForms'),
  tables: () => t('draft_leftOutTables'),
};

/** What a notice says after a paste from which something was left out. */
export function leftOutWords(counts: LeftOutCounts): string {
  const parts = [...counts].map(([kind, count]) => WORDS[kind](count));
  const list = new Intl.ListFormat(uiLocale(), { type: 'unit' }).format(parts);
  return t('draft_leftOut', { list });
}
