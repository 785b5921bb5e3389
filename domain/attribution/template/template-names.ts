/** Every name that a template can use, in the order in which they are listed for bloggers. */
export const TEMPLATE_NAMES = [
  'author',
  'authors',
  'title',
  'publication',
  'date',
  'iso_date',
  'year',
  'url',
  'site',
  'archive_url',
  'handle',
  'network',
  'mention',
  'emphasis',
  'hat_tip',
] as const;
