import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalOf } from '../../../../domain/source/copies/original-of.ts';
import { linkUrl, sourceKey } from '../../../../domain/source/link-url.ts';
import { publisherHost } from '../../../../domain/source/publisher-host.ts';

const ARTICLE = 'https://www.hill-post.test/2017/05/a-story';

describe('a copy of a page leads to the page', () => {
  it.each([
    'https://www-hill--post-test.cdn.ampproject.org/c/s/www.hill-post.test/2017/05/a-story',
    'https://www-hill--post-test.cdn.ampproject.org/v/s/www.hill-post.test/2017/05/a-story?amp_js_v=0.1&usqp=mq331',
    'https://www-hill--post-test.bing-amp.com/c/s/www.hill-post.test/2017/05/a-story',
    'https://www.google.com/amp/s/www.hill-post.test/2017/05/a-story',
    'https://www.google.co.uk/amp/s/www.hill-post.test/2017/05/a-story',
    'https://www-hill--post-test.translate.goog/2017/05/a-story?_x_tr_sl=en&_x_tr_tl=de&_x_tr_hl=de&_x_tr_pto=wapp',
    `https://translate.google.com/translate?sl=en&tl=de&u=${encodeURIComponent(ARTICLE)}`,
    `https://translate.googleusercontent.com/translate_c?depth=1&u=${ARTICLE}`,
    'https://translated.turbopages.org/proxy_u/en-de.de.6f1e2d-74722d776562/https/www.hill-post.test/2017/05/a-story',
    `https://web.archive.org/web/20170506101010/${ARTICLE}`,
    `https://web.archive.org/web/20170506101010id_/${ARTICLE}`,
    `https://web.archive.org/web/2017/${ARTICLE.replace('://', ':/')}`,
    'https://web.archive.org/web/20170506101010/www.hill-post.test/2017/05/a-story',
    `https://archive.ph/2017.05.06-101010/${ARTICLE}`,
    `https://archive.today/o/AbCd1/${ARTICLE}`,
    `https://archive.is/20170506/${ARTICLE}`,
    `http://archive.md/newest/${ARTICLE}`,
    `https://wayback.archive-it.org/1234/20170506101010/${ARTICLE}`,
    `https://arquivo.pt/wayback/20170506101010/${ARTICLE}`,
    `https://arquivo.pt/noFrame/replay/20170506101010/${ARTICLE}`,
    `https://webarchive.loc.gov/all/20170506101010/${ARTICLE}`,
    `https://www.webarchive.org.uk/wayback/en/archive/20170506101010/${ARTICLE}`,
    `https://web.archive.org.au/awa/20170506101010mp_/${ARTICLE}`,
    `https://webarchive.nationalarchives.gov.uk/ukgwa/20170506101010/${ARTICLE}`,
    `https://www.webcitation.org/query?url=${encodeURIComponent(ARTICLE)}&date=2017-05-06`,
    `https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjkl:${ARTICLE}+&cd=1`,
    'https://webcache.googleusercontent.com/search?q=cache:www.hill-post.test/2017/05/a-story',
    `https://12ft.io/proxy?q=${encodeURIComponent(ARTICLE)}`,
    `https://12ft.io/${ARTICLE}`,
    `https://r.jina.ai/${ARTICLE}`,
    `https://web.archive.org/web/2017/https://www.google.com/amp/s/${ARTICLE.slice(8)}`,
  ])('%s', (copy) => {
    expect(originalOf(copy)).toBe(ARTICLE);
    const source = { url: copy, canonicalUrl: null };
    expect(linkUrl(source)).toBe(ARTICLE);
    expect(sourceKey(source)).toBe(sourceKey({ url: ARTICLE, canonicalUrl: null }));
    expect(publisherHost(copy)).toBe('hill-post.test');
  });

  it.each([
    ['http://a.test/x?y=1', 'https://web.archive.org/web/20170506101010/http://a.test:80/x?y=1'],
    ['https://a.test/x?y=1', 'https://a-test.translate.goog/x?_x_tr_sl=en&y=1&_x_tr_tl=de'],
    ['https://a.test/#/flood', 'https://web.archive.org/web/2026/https://a.test/#/flood'],
  ])('%s keeps what is its own', (original, copy) => {
    expect(originalOf(copy)).toBe(original);
  });

  it('of an archive that numbers its copies, by what the archive declares', () => {
    const canonicalUrl = {
      value: `https://archive.ph/2017.05.06-101010/${ARTICLE}`,
      from: 'link',
    } as const;
    expect(linkUrl({ url: 'https://archive.ph/AbCd1', canonicalUrl })).toBe(ARTICLE);
  });

  it('in the form that the page declares as its own, on the same site', () => {
    const url = 'https://www-a-test.cdn.ampproject.org/c/s/www.a.test/amp/my-story';
    const declared = (value: string) => ({ url, canonicalUrl: { value, from: 'link' } as const });
    expect(linkUrl(declared('https://www.a.test/my-story'))).toBe('https://www.a.test/my-story');
    expect(linkUrl(declared('https://b.test/my-story'))).toBe('https://www.a.test/amp/my-story');
    const archived = 'https://web.archive.org/web/20170506101010/https://a.test/my-story';
    const spelt = { value: archived, from: 'link' } as const;
    expect(linkUrl({ url: archived, canonicalUrl: spelt })).toBe('https://a.test/my-story');
  });
});

describe('no copy is', () => {
  it.each([
    `https://evil.test/${ARTICLE}`,
    `https://evil.test/web/20170506101010/${ARTICLE}`,
    `https://evil.test/proxy?q=${ARTICLE}`,
    `https://web.archive.org.evil.test/web/2017/${ARTICLE}`,
    'https://www-hill--post-test.evil.test/2017/05/a-story',
    'https://www-hill--post-test.translate.goog.evil.test/2017/05/a-story',
    'https://evilarchive.ph/2017/https://a.test/',
    'https://archive.ph/AbCd1',
    'https://perma.cc/ABCD-1234',
    'https://web.archive.org/web/2017/javascript:alert(1)',
    'https://web.archive.org/web/2017/https://dana:secret@a.test/x',
    'https://web.archive.org/web/2017/http://127.0.0.1/x',
    'https://web.archive.org/web/2017/http://localhost/x',
    'https://www.google.com/search?q=https://a.test/x',
    'https://web.archive.org/',
    'no address',
  ])('%s', (address) => {
    expect(originalOf(address)).toBeNull();
  });

  it('a page that says that it is another site', () => {
    const url = `https://evil.test/${ARTICLE}`;
    expect(linkUrl({ url, canonicalUrl: { value: ARTICLE, from: 'link' } })).toBe(url);
    const blind = 'https://perma.cc/ABCD-1234';
    expect(linkUrl({ url: blind, canonicalUrl: { value: ARTICLE, from: 'link' } })).toBe(blind);
  });

  it('anything else, and nothing throws', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(originalOf(address)).toBeNull();
        const archived = originalOf(`https://web.archive.org/web/20200101000000/${address}`);
        expect(archived === null || URL.canParse(archived)).toBe(true);
      }),
    );
  });
});
