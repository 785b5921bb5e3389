import { describe, expect, it } from 'vitest';
import { correctionOf, correctSource } from '../../../domain/source/correct-source.ts';
import { mergeSource } from '../../../domain/source/merge-source.ts';
import { publisherHost } from '../../../domain/source/publisher-host.ts';
import { applySiteRule } from '../../../domain/source/site-rule.ts';
import { sourceValues } from '../../../domain/source/source.ts';
import { sourceOf } from '../../builders/clipping.ts';

const wire = sourceOf();
const known = correctionOf(wire);

describe('the blogger corrects an article', () => {
  it('takes their word for what they changed and leaves the rest where it was found', () => {
    const corrected = correctSource(wire, { ...known, authors: ['John Roe'] }, 9);
    expect(corrected.authors).toEqual({ value: ['John Roe'], from: 'blogger' });
    expect(corrected.title).toBe(wire.title);
    expect(corrected.publishedTime).toBe(wire.publishedTime);
  });

  it('keeps “nobody is named” when the page is read again', () => {
    const corrected = correctSource(
      wire,
      { ...known, authors: [], title: '', publishedDay: '' },
      9,
    );
    const { authors, title, publishedTime } = sourceValues(mergeSource(corrected, wire, 10));
    expect({ authors, title, publishedTime }).toEqual({
      authors: [],
      title: null,
      publishedTime: null,
    });
  });
});

describe('a rule for a site', () => {
  const rule = { site: 'wire.test', siteName: 'The Wire', rev: 1 };

  it('goes before the page’s word, but not before a correction of the article itself', () => {
    expect(applySiteRule(wire, rule).siteName).toEqual({ value: 'The Wire', from: 'rule' });
    const corrected = correctSource(wire, { ...known, siteName: 'Wire Weekend' }, 9);
    expect(applySiteRule(corrected, rule).siteName?.value).toBe('Wire Weekend');
  });

  it('holds for the site with and without www', () => {
    expect(publisherHost('https://www.wire.test/a')).toBe('wire.test');
  });
});
