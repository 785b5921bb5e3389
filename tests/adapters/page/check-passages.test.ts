// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { describeRange } from '../../../adapters/page/anchor.ts';
import { checkPassages } from '../../../adapters/page/check-passages.ts';
import type { Wanted } from '../../../domain/verify/verification.ts';

const FIRST = 'The council voted on Tuesday to close the old ferry terminal before the winter.';
const SECOND = 'The mayor promised a new landing stage by the first of May.';
const OTHER = 'A rival plan for a floating market was withdrawn after three hours of debate.';
const URL = 'https://news.test/a';

const parse = (body: string): Document =>
  new DOMParser().parseFromString(`<html><head></head><body>${body}</body></html>`, 'text/html');

/** Puts another page in the place of this one. */
const show = (body: string): void => document.body.replaceChildren(...parse(body).body.childNodes);

/** A clipping from the start of one element to the end of another. */
function clip(id: string, [from = '', to = from]: readonly string[]): Wanted {
  const range = document.createRange();
  const [first, last] = [from, to].map((name) => document.querySelector(name)?.firstChild);
  if (!first || !last) throw new Error('There is no such element');
  range.setStart(first, 0);
  range.setEnd(last, last.nodeValue?.length ?? 0);
  return { id, anchor: describeRange(range, document.body) };
}

show(`<h1>Harbour</h1><p id=a>${FIRST}</p><p id=b>${SECOND}</p><p id=c>${OTHER}</p>`);
const wanted = [clip('both', ['#a', '#b']), clip('second', ['#b']), clip('other', ['#c'])];
const check = (body: string, signal?: AbortSignal) => {
  show(body);
  return checkPassages(document, { url: URL, wanted, ...(signal && { signal }) });
};

describe('a page that is read again', () => {
  it('says which passages stand there, and which are others now', async () => {
    const { passages } = await check(
      `<div><p>Subscribe.</p></div><p>${FIRST.replace('Tuesday', 'Wednesday')}</p>\n\n<script>x</script><p>${SECOND}</p>`,
    );
    expect(passages).toEqual([
      {
        id: 'both',
        found: 'altered',
        words: expect.stringMatching(
          /^The council voted on Wednesday .*winter\.\s*\nThe mayor .*May\.$/,
        ),
      },
      { id: 'second', found: 'exact', words: null },
    ]);
  });

  it('tells what address it calls its own', async () => {
    expect((await check('<p>Nothing.</p>')).declaredUrl).toBeNull();
    const head = '<link rel=canonical href=/own>';
    const other = new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
    const answer = await checkPassages(other, { url: URL, wanted: [] });
    expect(answer.declaredUrl).toBe('https://news.test/own');
  });

  it('is not read to its end when nobody waits for it any more', async () => {
    expect((await check(`<p>${FIRST}</p><p>${SECOND}</p>`, AbortSignal.abort())).passages).toEqual(
      [],
    );
  });
});
