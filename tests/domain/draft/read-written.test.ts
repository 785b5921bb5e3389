import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDraft } from '../../../domain/draft/draft.ts';
import { readWritten } from '../../../domain/draft/read-written.ts';

/** A draft as the first release stored it. */
const ofTheFirstRelease = {
  id: 'draft-1',
  title: 'A calm day',
  guest: 'Dana',
  categories: ['General'],
  tags: ['calm'],
  excerpt: 'Calm.',
  style: 'last-paragraph',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hi' }] }] },
  createdAt: 1,
  updatedAt: 2,
  deletedAt: null,
  savedBy: '',
};

test('a draft of the first release keeps all that was written, and has nothing chosen beyond', () => {
  const { title, guest, categories, tags, excerpt, style, body } = ofTheFirstRelease;
  expect(readWritten(ofTheFirstRelease)).toEqual({
    ...{ title, guest, categories, tags, excerpt, style, body },
    slug: '',
    lang: '',
    date: null,
  });
});

test('a draft of today keeps its language, address and date', () => {
  const chosen = { lang: 'ar', slug: 'calm', date: '2017-05-06T18:30:00-07:00' };
  expect(readWritten({ ...makeDraft('a', 1), ...chosen })).toMatchObject(chosen);
});

test('one odd field costs only that field', () => {
  expect(readWritten({ ...ofTheFirstRelease, date: 'soon', tags: 'calm' })).toMatchObject({
    title: 'A calm day',
    date: null,
    tags: [],
  });
});

test('a draft without a body is not read, whatever else is stored', () => {
  expect(readWritten({ ...ofTheFirstRelease, body: undefined })).toBe(null);
  fc.assert(fc.property(fc.jsonValue(), (stored) => void readWritten(stored)));
});
