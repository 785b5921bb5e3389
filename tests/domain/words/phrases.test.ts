import { expect, test } from 'vitest';
import type { BuiltInStyleId } from '../../../domain/attribution/styles.ts';
import { compose } from '../../../domain/post/compose.ts';
import { withCrossPostNote } from '../../../domain/post/with-cross-post-note.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { ar } from '../../../domain/words/ar.ts';
import { de } from '../../../domain/words/de.ts';
import { en } from '../../../domain/words/en.ts';
import type { Phrases } from '../../../domain/words/phrases.ts';
import { phrasesFor } from '../../../domain/words/phrases-for.ts';
import { byId, clippingOf, postOf, type SourceSketch, sourceOf } from '../../builders/clipping.ts';
import { doc, draftOf, own, quote } from '../../builders/draft.ts';

const BLOGS = ['The Jury', 'Der Blog', 'Unfogged'].map((name, index) => ({
  name,
  url: `https://blog.test/${index}`,
}));

/** What a post in this language says before, between and below two quotes of one source; links are left out. */
function said(lang: string, style: BuiltInStyleId, source = sourceOf()): readonly string[] {
  const draft = draftOf(doc(quote('a'), own('…'), quote('b')), { lang, style, guest: 'Dana' });
  const clippings = byId(clippingOf('a', ['1'], source), clippingOf('b', ['2'], source));
  const post = compose(draft, { clippings, locale: 'ja', date: '' });
  return toText(withCrossPostNote(post, BLOGS))
    .split('\n')
    .map((line) => line.replace(/ <[^<>]*>/g, ''))
    .filter((line) => line !== '' && line !== '…' && !/^>( \d)?$/.test(line));
}

/** A post of two people. */
const shared = { authors: ['Dana Example', 'Lee Sample'] };
const agency: SourceSketch = { siteName: null, authors: ['Jane Doe', 'John Roe'] };

test.each<[string, BuiltInStyleId, ReturnType<typeof sourceOf>, readonly string[]]>([
  [
    'en',
    'lead-in',
    sourceOf(),
    [
      '[guest post by Dana]',
      'Continental Wire reports:',
      'Continental Wire also reports:',
      '(Cross-posted at The Jury, Der Blog, and Unfogged.)',
    ],
  ],
  [
    'en-GB',
    'last-paragraph',
    sourceOf(),
    [
      '[guest post by Dana]',
      '> — Jane Doe, Campaign says it was hacked, Continental Wire, 5 May 2017',
      '> — Jane Doe, Campaign says it was hacked, Continental Wire, 5 May 2017',
      '(Cross-posted at The Jury, Der Blog and Unfogged.)',
    ],
  ],
  [
    'de-AT',
    'lead-in',
    sourceOf(),
    [
      '[Gastbeitrag von Dana]',
      'Continental Wire berichtet:',
      'Continental Wire berichtet außerdem:',
      '(Auch erschienen bei The Jury, Der Blog und Unfogged.)',
    ],
  ],
  [
    'de',
    'lead-in',
    sourceOf(agency),
    [
      '[Gastbeitrag von Dana]',
      'Jane Doe und John Roe berichten:',
      'Jane Doe und John Roe berichten außerdem:',
      '(Auch erschienen bei The Jury, Der Blog und Unfogged.)',
    ],
  ],
  [
    'de',
    'lead-in',
    postOf(shared),
    [
      '[Gastbeitrag von Dana]',
      'Dana Example und Lee Sample (@dana) schrieben auf X:',
      'Dana Example und Lee Sample (@dana) schrieben außerdem auf X:',
      '(Auch erschienen bei The Jury, Der Blog und Unfogged.)',
    ],
  ],
  [
    'de',
    'last-paragraph',
    sourceOf(),
    [
      '[Gastbeitrag von Dana]',
      '> – Jane Doe, Campaign says it was hacked, Continental Wire, 5. Mai 2017',
      '> – Jane Doe, Campaign says it was hacked, Continental Wire, 5. Mai 2017',
      '(Auch erschienen bei The Jury, Der Blog und Unfogged.)',
    ],
  ],
  [
    'ar',
    'lead-in',
    sourceOf({ siteName: 'وكالة الأنباء' }),
    [
      '[تدوينة ضيف بقلم ⁨Dana⁩]',
      'بحسب وكالة الأنباء:',
      'وبحسب وكالة الأنباء أيضًا:',
      '(نُشر أيضًا على ⁨The Jury⁩ و⁨Der Blog⁩ و⁨Unfogged⁩.)',
    ],
  ],
  [
    'ar',
    'lead-in',
    postOf(),
    [
      '[تدوينة ضيف بقلم ⁨Dana⁩]',
      'من منشور ⁨Dana Example (@dana)⁩ على ⁨X⁩:',
      'ومن منشور ⁨Dana Example (@dana)⁩ على ⁨X⁩ أيضًا:',
      '(نُشر أيضًا على ⁨The Jury⁩ و⁨Der Blog⁩ و⁨Unfogged⁩.)',
    ],
  ],
  [
    'ar',
    'last-paragraph',
    sourceOf({ siteName: 'وكالة الأنباء', authors: ['سارة علي'], title: 'اختراق الحملة' }),
    [
      '[تدوينة ضيف بقلم ⁨Dana⁩]',
      '> — سارة علي، اختراق الحملة، وكالة الأنباء، 5 مايو 2017',
      '> — سارة علي، اختراق الحملة، وكالة الأنباء، 5 مايو 2017',
      '(نُشر أيضًا على ⁨The Jury⁩ و⁨Der Blog⁩ و⁨Unfogged⁩.)',
    ],
  ],
  [
    'fr',
    'last-paragraph',
    sourceOf(),
    [
      '[guest post by Dana]',
      '> — Jane Doe, Campaign says it was hacked, Continental Wire, May 5, 2017',
      '> — Jane Doe, Campaign says it was hacked, Continental Wire, May 5, 2017',
      '(Cross-posted at The Jury, Der Blog, and Unfogged.)',
    ],
  ],
])(
  'a post in %s speaks it, in the style %s, and no other language beside it',
  (...[lang, style, source, lines]) => {
    expect(said(lang, style, source)).toEqual(lines);
  },
);

test('a name keeps its side in a sentence of the other direction', () => {
  expect(said('en', 'lead-in', sourceOf({ siteName: 'وكالة الأنباء' }))[1]).toBe(
    '⁨وكالة الأنباء⁩ reports:',
  );
});

test('several names share one verb in English too', () => {
  expect(said('en', 'lead-in', sourceOf(agency)).slice(1, 3)).toEqual([
    'Jane Doe and John Roe report:',
    'Jane Doe and John Roe also report:',
  ]);
});

test.each([de, ar])('the phrases of $locale have the slots of the English ones', (phrases) => {
  expect(slotsOf(phrases)).toEqual(slotsOf(en));
});

test.each([
  ['de', 'de', 'de'],
  ['de-AT', 'de', 'de-AT'],
  ['AR-eg', 'ar', 'AR-eg'],
  ['fr', 'en', 'en'],
  ['en-GB', 'en', 'en-GB'],
  ['', 'en', 'en'],
  ['de-', 'de', 'de'],
  ['"><script>', 'en', 'en'],
])('for %j the phrases are those of %s, with the dates of %s', (lang, phrases, locale) => {
  expect(phrasesFor(lang)).toMatchObject({ locale, phrases: { locale: phrases } });
});

/** The names of the slots of every phrase, whatever forms it has. */
const slotsOf = (phrases: Phrases): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(phrases).map(([key, phrase]) => {
      const slots = JSON.stringify(phrase).match(/\{\w+\}/g) ?? [];
      return [key, [...new Set(slots)].toSorted()];
    }),
  );
