import type { Page } from 'puppeteer-core';
import type { KindSample } from './kind-sample.ts';

/** Presses at the start of the first paragraph, scrolls to the last, and presses at its end with Shift. */
async function fromFirstToLast(page: Page): Promise<void> {
  await page.bringToFront();
  const pointAt = (isLast: boolean) =>
    page.evaluate((last) => {
      const paragraphs = [...document.querySelectorAll('.w')];
      const text = (last ? paragraphs.at(-1) : paragraphs[0])?.firstChild;
      if (!(text instanceof Text)) throw new Error('nothing to press');
      text.parentElement?.scrollIntoView({
        block: last ? 'end' : 'start',
        inline: last ? 'end' : 'start',
      });
      const range = document.createRange();
      range.setStart(text, last ? text.length - 1 : 0);
      range.setEnd(text, last ? text.length : 1);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const isVertical =
        getComputedStyle(text.parentElement ?? document.body).writingMode !== 'horizontal-tb';
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (isVertical) return { x, y: last ? bottom - 1 : top + 1 };
      return { x: last ? right - 1 : left + 1, y };
    }, isLast);
  const start = await pointAt(false);
  await page.mouse.click(start.x, start.y);
  const end = await pointAt(true);
  await new Promise((shown) => setTimeout(shown, 100)); // for observers of what is in view
  await page.keyboard.down('Shift');
  await page.mouse.click(end.x, end.y);
  await page.keyboard.up('Shift');
}

const NAMES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];
const paragraphs = (attributes = '') =>
  NAMES.map((name) => `<p class=w ${attributes}>${name} paragraph.</p>`).join('');
const LONG = NAMES.map((name) => `${name} paragraph.`).join('\n\n');
const TOGGLE = (change: string) =>
  `<script>const watch = new IntersectionObserver((seen) => { for (const { target, isIntersecting } of seen) { ${change} } });
    document.querySelectorAll('.w').forEach((one) => watch.observe(one))</script>`;

/** What is laid out in other ways than one paragraph below the other. */
export const LAYOUT_KINDS: Readonly<Record<string, readonly KindSample[]>> = {
  'longer than the window': [
    {
      promise: 'keeps all of a main part that scrolls',
      html: `<style>body{margin:0}p{position:relative;height:300px}</style><main style="height:100vh;overflow:auto">${paragraphs()}</main>`,
      select: fromFirstToLast,
      text: LONG,
    },
    {
      promise: 'keeps all of a page in vertical lines',
      html: `<style>html{writing-mode:vertical-rl}p{position:relative;width:400px}</style>${paragraphs()}`,
      select: fromFirstToLast,
      text: LONG,
    },
    {
      promise: 'keeps all of a body that scrolls instead of its page',
      html: `<style>html{overflow:hidden;height:100%}body{overflow:auto;height:100vh;margin:0}p{height:300px;transform:translateY(-1px)}</style>${paragraphs()}`,
      select: fromFirstToLast,
      text: LONG,
    },
    {
      promise: 'keeps all of a window over the page, without what lies beyond its edge',
      html: `<div style="position:fixed;inset:0;overflow:auto;direction:rtl">${paragraphs('style="height:300px;position:relative;right:-2px;direction:ltr"').replace('</p>', '</p><p style="position:absolute;right:-9999px">Never.</p>')}</div>`,
      select: fromFirstToLast,
      text: LONG,
      leftOut: ['hidden'],
    },
  ],
  'hidden only while out of view': [
    {
      promise: 'keeps paragraphs whose class is put on while they are in view',
      html: `<style>p{opacity:0;height:500px}p.in{opacity:1}</style>${paragraphs()}${TOGGLE(`target.classList.toggle('in', isIntersecting)`)}`,
      select: fromFirstToLast,
      text: LONG,
    },
    {
      promise: 'keeps paragraphs whose class is put on while they are out of view',
      html: `<style>p{height:500px}.gone:not(:first-of-type){visibility:hidden}</style>${paragraphs()}${TOGGLE(`target.classList.toggle('gone', !isIntersecting)`)}`,
      select: fromFirstToLast,
      text: LONG,
    },
    {
      promise: 'keeps paragraphs that fade out, with the one that the selection began in',
      html: `<style>p{height:500px}.gone{opacity:0}</style>${paragraphs()}${TOGGLE(`target.classList.toggle('gone', !isIntersecting)`)}`,
      select: fromFirstToLast,
      text: LONG,
    },
    {
      promise: 'keeps paragraphs whose own style fades them',
      html: `<style>p{height:500px}</style>${paragraphs('style="opacity:0;transform:translateY(20px)"')}${TOGGLE(`target.style.opacity = isIntersecting ? '1' : '0'`)}`,
      select: fromFirstToLast,
      text: LONG,
    },
    {
      promise: 'leaves out a paragraph that nobody ever saw, and says so',
      html: `<style>p{height:500px}.x{opacity:0}</style>${paragraphs().replace('</p>', '</p><p class=x>Never.</p>')}`,
      select: fromFirstToLast,
      text: LONG,
      leftOut: ['hidden'],
    },
  ],
  'laid out by a table': [
    {
      promise: 'gives paragraphs for a table that says it is for layout',
      html: '<table role="presentation" id=q><tr><td><p>A.</p></td></tr><tr><td>&nbsp;</td></tr><tr><td>B.</td></tr></table>',
      markup: '<p>A.</p><p>B.</p>',
    },
    {
      promise: 'gives paragraphs and headings for tables in tables, as in a letter',
      html: '<table id=q><tr><td></td><td><table width=400><tr><td><h2>Harbour notes</h2></td></tr><tr><td>The quay is open.</td></tr></table></td></tr></table>',
      markup: '<h2>Harbour notes</h2><p>The quay is open.</p>',
    },
    {
      promise: 'gives the paragraphs of a part of a column',
      html: '<table><tr><td>Before.</td></tr><tr><td id=a>Trams stop.</td></tr><tr><td id=b>Buses run.</td></tr></table>',
      select: { from: '#a', to: '#b' },
      markup: '<p>Trams stop.</p><p>Buses run.</p>',
    },
    {
      promise: 'gives a table for values in rows and columns',
      html: '<table id=q><tr><td><p>Lublin</p></td><td><p>12</p></td></tr><tr><td>Radom</td><td>9</td></tr></table>',
      markup: '<table><tr><td>Lublin</td><td>12</td></tr><tr><td>Radom</td><td>9</td></tr></table>',
    },
  ],
  'begun by a large letter': [
    {
      promise: 'joins a floating bold letter to its word',
      html: '<p id=q><b style="float:left">T</b>he rakers came.</p>',
      text: 'The rakers came.',
    },
    {
      promise: 'joins a picture of a letter to its word',
      html: '<p id=q><span style="float:left"><img alt=W width=30 height=40></span>inter was long.</p>',
      select: { from: '#q', to: '#q' },
      text: 'inter was long.',
    },
    {
      promise: 'joins a picture of a letter to its word when the whole story is selected',
      html: '<div id=q><p>Before it.</p><p><span style="float:left"><img alt=W width=30 height=40></span>inter was long.</p></div>',
      text: 'Before it.\n\nWinter was long.',
    },
    {
      promise: 'joins a sign and a letter before the paragraph to its word',
      html: '<div id=q><div style="float:left;font-size:40px">“N</div><p>obody knew,” she said.</p></div>',
      text: '“Nobody knew,” she said.',
    },
    {
      promise: 'reads once what is said apart for screen readers',
      html: '<p id=q><span aria-hidden=true style="float:left;font-size:40px">D</span><span style="position:absolute;width:1px;height:1px;overflow:hidden">Dawn</span><span aria-hidden=true>awn</span> broke.</p>',
      text: 'Dawn broke.',
      leftOut: ['hidden'],
    },
  ],
  'code in rows': [
    {
      promise: 'keeps a line for each box of a grid',
      html: '<pre id=q><code style="display:grid"><span>a</span>\n<span>b</span></code></pre>',
      text: 'a\nb',
    },
    {
      promise: 'keeps a line and its indent for each row of a table with numbers',
      html: '<pre id=q><code><table><tr><td data-line-number=1></td><td>if (x)</td></tr>\n<tr><td data-line-number=2></td><td>  go()</td></tr></table></code></pre>',
      text: 'if (x)\n  go()',
    },
    {
      promise: 'keeps an empty line among blocks',
      html: '<pre id=q><code><div>one<br></div><div><br></div><div>  two<br></div></code></pre>',
      text: 'one\n\n  two',
    },
    {
      promise: 'keeps a line for each item of a column of boxes',
      html: '<pre id=q style="display:flex;flex-direction:column">\n  <span>one</span>\n  <span>  two</span>\n</pre>',
      text: 'one\n  two',
    },
  ],
};

const WIDE = ['漢字\n漢字', 'これは、\n    テスト', '「終」\n次の語', '注音ㄅ\nㄆ'] as const;

/** Line ends between letters of Chinese and Japanese, as `browser` draws them. */
export const lineEndKinds = (browser: string): Readonly<Record<string, readonly KindSample[]>> => ({
  'line ends between wide letters': WIDE.map((words) => ({
    promise: `are kept as they are drawn: ${JSON.stringify(words)}`,
    html: `<p id=q>${words}</p>`,
    text: words.replace(/\s+/, browser === 'firefox' ? '' : ' '),
  })),
});
