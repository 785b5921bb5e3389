import { expect, it } from 'vitest';
import { shelfName } from '../../../domain/attribution/shelf-name.ts';
import { postOf, sourceOf } from '../../builders/clipping.ts';

it('heads an article by its title, and by its host when it has none', () => {
  expect(shelfName(sourceOf(), 'en').name).toBe('Campaign says it was hacked');
  expect(shelfName(sourceOf({ title: null }), 'en').name).toBe('wire.test');
});

it('heads a post by who wrote it, at its own address, and does not say it twice', () => {
  const onTimeline = postOf({
    url: 'https://x.com/home',
    canonicalUrl: 'https://x.com/dana/status/17',
  });
  expect(shelfName(onTimeline, 'en')).toMatchObject({
    name: 'Dana Example (@dana)',
    source: { url: 'https://x.com/dana/status/17', siteName: 'X', authors: [], social: null },
  });
});

it('heads a post by the title that the blogger gave it', () => {
  expect(shelfName(postOf({ title: 'The count' }), 'en')).toMatchObject({
    name: 'The count',
    source: { authors: ['Dana Example'], social: { handle: '@dana' } },
  });
});
