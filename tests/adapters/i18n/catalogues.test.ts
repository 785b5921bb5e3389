import { describe, expect, it } from 'vitest';
import { type Catalogue, catalogue, LOCALES } from '../../setup/messages.ts';
import { catalogueFaults, translationFaults, untranslated } from './catalogue-faults.ts';
import { keysInCode, unusedKeys } from './keys-in-code.ts';

/** Messages that a language may say as English does: names, and words that both have. */
const SAME_IN: Readonly<Record<string, readonly string[]>> = { de: ['name'], ar: ['name'] };

const english = catalogue('en');
const translations = LOCALES.filter((locale) => locale !== 'en');

describe('the catalogue of English', () => {
  it('is there', () => {
    expect(LOCALES).toContain('en');
  });

  it('has nothing that the program does not say', () => {
    const unused = unusedKeys(english, keysInCode());
    expect(unused).toEqual([]);
  });

  it('has every message that is made with a code', () => {
    const { prefixes } = keysInCode();
    const keys = Object.keys(english);
    expect(prefixes.filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([]);
  });
});

describe.each(LOCALES)('the catalogue of %s', (locale) => {
  it('is in order', () => {
    expect(catalogueFaults(locale, catalogue(locale))).toEqual([]);
  });
});

describe.each(translations)('the translation to %s', (locale) => {
  const other = catalogue(locale);

  it('says what English says, with the plurals of its own', () => {
    expect(translationFaults(locale, { english, other })).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const same = untranslated(english, other);
    expect(same.filter((key) => !SAME_IN[locale]?.includes(key))).toEqual([]);
  });
});

describe('a fault of a catalogue', () => {
  const count = { count: { content: '$1', example: '2' } };
  const own: Catalogue = {
    catalogueLocale: { message: 'en', description: 'Its language.' },
    toast_close: { message: 'Close', description: 'A button.' },
    toast_count_one: { message: '$COUNT$ part', description: 'Parts.', placeholders: count },
    toast_count_other: { message: '$COUNT$ parts', description: 'Parts.', placeholders: count },
  };
  const other = (change: Readonly<Record<string, string>>): Catalogue => ({
    catalogueLocale: { message: 'de', description: 'Its language.' },
    ...Object.fromEntries(
      Object.entries(change).map(([key, message]) => [
        key,
        {
          message,
          description: 'x',
          ...(message.includes('$') && { placeholders: count }),
        },
      ]),
    ),
  });
  const whole = {
    toast_close: 'Schließen',
    toast_count_one: '$COUNT$ Teil',
    toast_count_other: '$COUNT$ Teile',
  };

  it('is not found where there is none', () => {
    expect(catalogueFaults('en', own)).toEqual([]);
    expect(translationFaults('de', { english: own, other: other(whole) })).toEqual([]);
    expect(untranslated(own, other(whole))).toEqual([]);
  });

  it.each<[string, Catalogue]>([
    ['belongs to no room', { kitchen_sink: { message: 'Sink', description: 'x' } }],
    ['says nothing', { toast_a: { message: ' ', description: 'x' } }],
    ['does not tell translators', { toast_a: { message: 'A' } }],
    ['count is no placeholder', { toast_a: { message: '$COUNT$', description: 'x' } }],
    ['count is not said', { toast_a: { message: 'A', description: 'x', placeholders: count } }],
    [
      'count is not $2, by alphabet',
      {
        toast_a: {
          message: '$COUNT$ $ALL$',
          description: 'x',
          placeholders: { ...count, all: { content: '$2', example: '3' } },
        },
      },
    ],
    [
      'has no example',
      {
        toast_a: {
          message: '$COUNT$',
          description: 'x',
          placeholders: { count: { content: '$1' } },
        },
      },
    ],
  ])('is that a message %s', (fault, change) => {
    expect(catalogueFaults('en', { ...own, ...change }).join()).toContain(fault);
  });

  it('is another order, and another language', () => {
    const turned = Object.fromEntries(Object.entries(own).toReversed());
    expect(catalogueFaults('de', turned)).toEqual([
      'The keys are not in their order',
      'catalogueLocale is en',
    ]);
  });

  it('is a message too few or too many, or other placeholders', () => {
    const { toast_close: _, ...short } = whole;
    const faults = (change: Readonly<Record<string, string>>) =>
      translationFaults('de', { english: own, other: other(change) });
    expect(faults(short)).toEqual(['toast_close: is missing']);
    expect(faults({ ...whole, toast_open: 'Öffnen' })).toEqual([
      'toast_open: English does not have it',
    ]);
    expect(faults({ ...whole, toast_count_one: 'Ein Teil' })).toEqual([
      'toast_count_one: has other placeholders than English',
    ]);
  });

  it('is a plural form that the language needs and has not', () => {
    const faults = translationFaults('ar', { english: own, other: other(whole) });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(
      ['zero', 'two', 'few', 'many'].map((form) => `toast_count_${form}`),
    );
  });

  it('is a message left in English', () => {
    expect(untranslated(own, other({ ...whole, toast_close: 'Close' }))).toEqual(['toast_close']);
  });

  it('is a key that nothing names', () => {
    const keys = { quoted: new Set(['toast_count', 'catalogueLocale']), prefixes: [] };
    expect(unusedKeys(own, keys)).toEqual(['toast_close']);
  });
});
