import type { Phrases } from './phrases.ts';

/** The phrases of a post in German. */
export const de: Phrases = {
  locale: 'de',
  reports: { one: '{name} berichtet:', other: '{name} berichten:' },
  alsoReports: { one: '{name} berichtet außerdem:', other: '{name} berichten außerdem:' },
  wroteOn: { one: '{name} schrieb auf {place}:', other: '{name} schrieben auf {place}:' },
  alsoWroteOn: {
    one: '{name} schrieb außerdem auf {place}:',
    other: '{name} schrieben außerdem auf {place}:',
  },
  writesIn: { one: '{name} schreibt bei {place}:', other: '{name} schreiben bei {place}:' },
  alsoWritesIn: {
    one: '{name} schreibt außerdem bei {place}:',
    other: '{name} schreiben außerdem bei {place}:',
  },
  via: 'via {line}',
  withAsides: '{line} ({asides})',
  inBrackets: '({line})',
  archived: 'archiviert',
  emphasisAdded: 'Hervorhebung hinzugefügt',
  hatTip: 'Hinweis von {name}',
  noteMark: '[{number}]',
  nameWithHandle: '{name} ({handle})',
  guestPost: '[Gastbeitrag von {name}]',
  crossPostedAt: '(Auch erschienen bei {places}.)',
  update: 'Nachtrag, {time}:',
  correction: 'Korrektur, {time}:',
  comma: ', ',
  dash: '– ',
  quotationMarks: [
    ['„', '“'],
    ['‚', '‘'],
  ],
};
