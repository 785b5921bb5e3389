import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
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

/** What a built-in style is called, with an example of what it says. */
export const styleWords = (id: BuiltInStyleId): string => t(LABELS[id]);
