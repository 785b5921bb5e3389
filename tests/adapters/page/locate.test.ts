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

describe('wherever it stands', () => {
  /** The range over the first occurrence of these words in one text node. */
  const within = (root: Node, words: string, nth = 0): Range => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let left = nth;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at < 0) continue;
      if (left > 0) {
        left -= 1;
        continue;
      }
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return range;
    }
    throw new Error(`Nothing says ${words}`);
  };

  it('a passage in an open shadow root is found in it', async () => {
    const host = show('<article></article>').querySelector('article');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('No shadow root');
    const parsed = new DOMParser().parseFromString(PAGE, 'text/html');
    shadow.append(...parsed.body.childNodes);
    const range = within(shadow, 'the roof could no longer carry');
    const found = await locate(shadow, describeRange(range, shadow));
    expect(found?.verdict).toBe('exact');
    expect(found?.range.startContainer).toBe(range.startContainer);
  });

  it('a passage of another document, as a frame has one, is found in that document', async () => {
    const frame = document.implementation.createHTMLDocument('Frame');
    const parsed = new DOMParser().parseFromString(PAGE.replace(/<script.*/, ''), 'text/html');
    frame.body.append(...parsed.body.childNodes);
    const range = frame.createRange();
    const text = frame.body.querySelectorAll('p')[1]?.firstChild;
    if (!text) throw new Error('No text');
    range.setStart(text, 0);
    range.setEnd(text, 30);
    const found = await locate(frame.body, describeRange(range, frame.body));
    expect(found?.verdict).toBe('exact');
    expect(found?.range.startContainer).toBe(text);
  });

  it('the right one of several that say the same is found', async () => {
    show(`${PAGE}<ul><li>Read more</li><li>Share</li></ul>${PAGE}<p>Read more</p>`);
    const range = within(document.body, 'Read more', 1);
    const found = await locate(document.body, describeRange(range, document.body));
    expect(found?.range.startContainer).toBe(range.startContainer);
  });

  it('one word is found where it was, not elsewhere', async () => {
    show(PAGE);
    const anchor = describeRange(within(document.body, 'winter'), document.body);
    show(`<p>It was a long winter.</p>${PAGE}<p>Winter and winter again.</p>`);
    const found = await locate(document.body, anchor);
    expect(found?.range.startContainer.nodeValue).toBe(' before winter.');
  });

  it('the whole page is found', async () => {
    show(PAGE);
    const range = document.createRange();
    range.selectNodeContents(document.body);
    const anchor = describeRange(range, document.body);
    show(`<header>Menu</header><div>${PAGE}</div><footer>Imprint</footer>`);
    const found = await locate(document.body, anchor);
    expect(found?.verdict).toBe('exact');
    expect(String(found?.range)).toMatch(/^Old terminal[\s\S]*they would moor\.$/);
  });

  it('a long passage that stood nowhere else is found where it was moved', async () => {
    const moved =
      '<p>Mayor Ilse Brandt said the roof could no longer carry the snow, that the engineers had warned of it for years, and that nobody would be asked to wait on an open quay in December.</p>';
    show(`${moved}${PAGE}`);
    const anchor = describeRange(rangeOf('Mayor Ilse', 'in December.'), document.body);
    show(`${PAGE}${moved}`);
    expect(await locate(document.body, anchor)).toBeNull();
    const fragment = { prefix: '', start: 'Mayor Ilse', end: 'in December.' };
    const found = await locate(document.body, { ...anchor, fragment });
    expect(found?.verdict).toBe('exact');
    expect(found?.range.startContainer.parentElement).toBe(document.body.lastElementChild);
  });

  it('an advertisement put into the middle of a sentence does not hide it', async () => {
    show(PAGE);
    const anchor = describeRange(rangeOf('The harbour council', 'before winter'), document.body);
    show(
      PAGE.replace('on Tuesday to', 'on Tuesday</p><div>Advertisement: win a cruise</div><p>to'),
    );
    const found = await locate(document.body, anchor);
    expect(found?.verdict).toBe('exact');
    expect(String(found?.range)).toMatch(/^The harbour council[\s\S]*before winter$/);
  });
});
