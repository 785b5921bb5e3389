import type { Phrases } from './phrases.ts';

/** The phrases of a post in English. */
export const en: Phrases = {
  locale: 'en',
  reports: { one: '{name} reports:', other: '{name} report:' },
  alsoReports: { one: '{name} also reports:', other: '{name} also report:' },
  wroteOn: { other: '{name} wrote on {place}:' },
  alsoWroteOn: { other: '{name} also wrote on {place}:' },
  writesIn: { one: '{name} writes in {place}:', other: '{name} write in {place}:' },
  alsoWritesIn: { one: '{name} also writes in {place}:', other: '{name} also write in {place}:' },
  via: 'via {line}',
  withAsides: '{line} ({asides})',
  inBrackets: '({line})',
  archived: 'archived',
  emphasisAdded: 'emphasis added',
  hatTip: 'h/t {name}',
  noteMark: '[{number}]',
  nameWithHandle: '{name} ({handle})',
  guestPost: '[guest post by {name}]',
  crossPostedAt: '(Cross-posted at {places}.)',
  update: 'Update, {time}:',
  correction: 'Correction, {time}:',
  comma: ', ',
  dash: '— ',
  quotationMarks: [
    ['“', '”'],
    ['‘', '’'],
  ],
};
