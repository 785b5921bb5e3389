import type { Phrases } from './phrases.ts';

/**
 * The phrases of a post in Arabic. A verb would have to agree with the gender of a name that may be a
 * newspaper, a man or a woman; these say "according to" and "from the post of" instead.
 */
export const ar: Phrases = {
  locale: 'ar',
  reports: { other: 'بحسب {name}:' },
  alsoReports: { other: 'وبحسب {name} أيضًا:' },
  wroteOn: { other: 'من منشور {name} على {place}:' },
  alsoWroteOn: { other: 'ومن منشور {name} على {place} أيضًا:' },
  writesIn: { other: 'من مقال {name} في {place}:' },
  alsoWritesIn: { other: 'ومن مقال {name} في {place} أيضًا:' },
  via: 'عبر {line}',
  withAsides: '{line} ({asides})',
  inBrackets: '({line})',
  archived: 'نسخة مؤرشفة',
  emphasisAdded: 'التشديد مضاف',
  hatTip: 'بإشارة من {name}',
  noteMark: '[{number}]',
  nameWithHandle: '{name} ({handle})',
  guestPost: '[تدوينة ضيف بقلم {name}]',
  crossPostedAt: '(نُشر أيضًا على {places}.)',
  update: 'تحديث، {time}:',
  correction: 'تصحيح، {time}:',
  comma: '، ',
  dash: '— ',
  quotationMarks: [
    ['«', '»'],
    ['“', '”'],
  ],
};
