import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Style } from '../../domain/attribution/style.ts';
import type { BuiltInStyleId } from '../../domain/attribution/styles.ts';

const LABELS: Readonly<Record<BuiltInStyleId, MessageKey>> = {
  'lead-in': 'draft_styleLeadIn',
  'last-paragraph': 'draft_styleLastParagraph',
  'author-lead-in': 'draft_styleAuthorLeadIn',
  'publication-line': 'draft_stylePublicationLine',
  inline: 'draft_styleInline',
  footnotes: 'draft_styleFootnotes',
  via: 'draft_styleVia',
  card: 'draft_styleCard',
  archived: 'draft_styleArchived',
  named: 'draft_styleNamed',
};

/** What a style is called: one of the blogger's own by its name, a built-in one with an example of what it says. */
export const styleWords = (style: Style): string =>
  style.place === 'template' ? style.name : t(LABELS[style.id as BuiltInStyleId]);
