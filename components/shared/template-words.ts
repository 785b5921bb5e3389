import { t } from '../../adapters/i18n/t.ts';
import type { TemplateProblem } from '../../domain/attribution/template/template-problem.ts';
import { isolateName } from '../../domain/words/isolate-name.ts';

/** Why a template cannot be used, and in which line. */
export function templateWords({ kind, name, line }: TemplateProblem): string {
  const about = { name: isolateName(name), line: String(line ?? 1) };
  switch (kind) {
    case 'variable':
      return t('shared_template_variable', about);
    case 'filter':
      return t('shared_template_filter', about);
    case 'tag':
      return t('shared_template_tag', about);
    case 'unclosed':
      return t('shared_template_unclosed', about);
    case 'form':
      return t('shared_template_form', about);
    case 'long':
      return t('shared_template_long');
    case 'limit':
      return t('shared_template_limit');
  }
}
