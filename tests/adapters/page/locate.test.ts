// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { describeRange, locate } from '../../../adapters/page/anchor.ts';

const PAGE = `
  <h1>Old terminal to close</h1>
  <p>The harbour council voted on Tuesday to close the <b>old ferry terminal</b> before winter.</p>
  <script>const no = 'script';</script>
  <p>Mayor Ilse Brandt said the roof could no longer carry the snow.<br>She promised a new landing stage by May.</p>
  <ul><li>Fishermen were less certain.</li><li>Nobody asked them where they would moor.</li></ul>`;

/** A new body for each test, as a page's own parser makes it. */
function show(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return document.body;
}

/** The range from the first of these words to the last. */
function rangeOf(from: string, to: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let isOpen = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start: number = isOpen ? -1 : (node.nodeValue?.indexOf(from) ?? -1);
    if (start >= 0) range.setStart(node, start);
    isOpen ||= start >= 0;
    const end = isOpen ? (node.nodeValue?.indexOf(to) ?? -1) : -1;
    if (end < 0) continue;
    range.setEnd(node, end + to.length);
    return range;
  }
  throw new Error('The page does not say so');
}

describe('a passage', () => {
  beforeEach(() => show(PAGE));

  it.each([
    ['within a line', 'Mayor Ilse', 'the snow.'],
    ['over inline elements', 'voted on', 'before winter'],
    ['over paragraphs and a script', 'old ferry', 'She promised'],
    ['over a line break', 'the snow.', 'She promised'],
    ['over list items', 'Fishermen were', 'would moor.'],
  ])('%s is found where it was', async (_, from, to) => {
    const range = rangeOf(from, to);
    const found = await locate(document.body, describeRange(range, document.body));
    expect(found).toMatchObject({ verdict: 'exact', score: 1 });
    expect(String(found?.range)).toBe(String(range));
  });

  it('keeps paragraphs apart in its anchor', () => {
    const { quote } = describeRange(rangeOf('the snow.', 'She promised'), document.body);
    expect(quote.exact).toBe('the snow. She promised');
    expect(quote.prefix).toMatch(
      /before winter\. Mayor Ilse Brandt said the roof could no longer carry $/,
    );
  });

  it('is found on the page as it is now, not as it was when last searched', async () => {
    const anchor = describeRange(rangeOf('Mayor Ilse', 'the snow.'), document.body);
    expect(await locate(document.body, anchor)).not.toBeNull();
    const paragraph = rangeOf('Mayor', 'Mayor').startContainer;
    paragraph.nodeValue = 'Mayor Ilse Brandt said the roof could still carry the snow.';
    expect(await locate(document.body, anchor)).toMatchObject({ verdict: 'altered' });
    paragraph.nodeValue = '';
    expect(await locate(document.body, anchor)).toBeNull();
  });

  it('is found when the page is built otherwise', async () => {
    const anchor = describeRange(rangeOf('voted on', 'the snow.'), document.body);
    show(
      '<main><div><p>Subscribe.</p></div><p>The harbour council <i>voted</i>\n on Tuesday to close the old ferry terminal before winter.</p><aside>Advertisement</aside><p>Mayor Ilse Brandt said the roof could no longer carry the&nbsp;snow.</p><p>She promised a new landing stage by May.</p></main>',
    );
    const found = await locate(document.body, anchor);
    expect(found?.verdict).toBe('exact');
    expect(String(found?.range)).toMatch(/^voted\s+on Tuesday[\s\S]*the\ssnow\.$/);
  });

  it('leaves the page as it is', async () => {
    const before = document.body.innerHTML;
    await locate(document.body, describeRange(rangeOf('voted on', 'the snow.'), document.body));
    expect(document.body.innerHTML).toBe(before);
  });
});
