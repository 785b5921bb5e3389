import { describe, expect, it } from 'vitest';
import { appendQuote } from '../../../domain/draft/append-quote.ts';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { readBody } from '../../../domain/draft/read-body.ts';

const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const EMPTY = { type: 'paragraph' };
const quote = (clippingId: string) => ({ type: 'quote', attrs: { clippingId } });
const body = (...content: readonly object[]) => ({ type: 'doc', content });

describe('a quote that is added from an article', () => {
  it.each([
    ['an empty draft', body(EMPTY), body(quote('c'), EMPTY)],
    ['no body at all', { type: 'doc' }, body(quote('c'), EMPTY)],
    ['own words', body(words('Mine.')), body(words('Mine.'), quote('c'), EMPTY)],
    [
      'an empty last paragraph',
      body(words('Mine.'), EMPTY),
      body(words('Mine.'), quote('c'), EMPTY),
    ],
    ['another quote', body(quote('b'), EMPTY), body(quote('b'), quote('c'), EMPTY)],
    [
      'an empty paragraph in the middle',
      body(EMPTY, quote('b')),
      body(EMPTY, quote('b'), quote('c'), EMPTY),
    ],
  ])('stands at the end, after %s', (_, before, after) => {
    expect(appendQuote(before, 'c')).toEqual(after);
  });

  it('is not added twice', () => {
    const once = appendQuote(body(words('Mine.')), 'c');
    expect(appendQuote(once, 'c')).toBe(once);
  });

  it('gives a body that an editor can open', () => {
    const document = draftSchema.nodeFromJSON(appendQuote(body(EMPTY), 'c'));
    document.check();
    expect(readBody(document.toJSON()).eq(document)).toBe(true);
  });
});
