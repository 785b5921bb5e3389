import { t } from '../../adapters/i18n/t.ts';
import type { Above } from '../../domain/draft/what-is-above.ts';

/** Says where a quote was put, by what stands above it. */
export function addedWords(above: Above): string {
  if (above.kind === 'words') return t('workspace_addedAfter', { words: above.words });
  return t(above.kind === 'quote' ? 'workspace_addedAfterQuote' : 'workspace_addedFirst');
}
