import { t } from '../../adapters/i18n/t.ts';
import type { StyleFileProblem } from '../../domain/attribution/template/style-file.ts';

/** Why nothing of a file of styles was taken. */
export function fileProblemWords(problem: StyleFileProblem): string {
  switch (problem.kind) {
    case 'other-file':
      return t('settings_stylesOtherFile');
    case 'newer-file':
      return t('settings_stylesNewerFile');
    case 'bad-style':
      return t('settings_stylesBadStyle', { number: problem.number });
  }
}
