import type { KindSample } from './kind-sample.ts';

const COUNTED = `<style>
  ol.steps { list-style: none; counter-reset: step 2; padding: 0 }
  ol.steps > li { counter-increment: step; display: block }
  ol.steps > li::before { content: counter(step, upper-roman) ". " }
</style>`;

/** List items, and the number that is seen before them. */
export const LISTS: readonly KindSample[] = [
  {
    promise: 'an item with a number of its own keeps it',
    html: '<ol><li>a<li value=7 id=q>b</ol>',
    text: 'b',
    markup: '<ol start="7"><li>b</li></ol>',
  },
  {
    promise: 'a list that counts down is counted from its end',
    html: '<ol reversed><li>fifth<li id=q>fourth<li>third<li>second<li>first</ol>',
    markup: '<ol start="4" reversed=""><li>fourth</li></ol>',
  },
  {
    promise: 'what is not shown has no number, nor has what stands without one',
    html: '<ol start=10><li>Ten<li style="display:none">gone<li id=a>Eleven<li style="display:block">and so on<li id=b>Twelve</ol>',
    select: { from: '#a', to: '#b' },
    markup: '<ol start="11"><li><p>Eleven</p><p>and so on</p></li><li>Twelve</li></ol>',
  },
  {
    promise: 'a jump inside the selection stays one, from the middle of an item to another',
    html: '<ol><li>Coal<li>The <span id=a>price of gas</span><li value=9>Oil<li>Wind <b id=b>and</b> sun</ol>',
    select: { from: '#a', to: '#b' },
    markup:
      '<ol start="2"><li>price of gas</li><li value="9">Oil</li><li>Wind <strong>and</strong></li></ol>',
  },
  {
    promise: 'letters by style are letters, in a list of another list',
    html: '<ol style="list-style:upper-roman"><li>Roads<li id=q>Harbours<ol style="list-style-type:lower-alpha" start=3><li>moles<li>locks</ol></ol>',
    markup:
      '<ol start="2" type="I"><li>Harbours<ol start="3" type="a"><li>moles</li><li>locks</li></ol></li></ol>',
  },
  {
    promise: 'numbers that a counter draws are numbers',
    html: `${COUNTED}<ol class=steps><li>Open the sluice.<li id=q>Wait for an hour.<li>Close it.</ol>`,
    markup: '<ol start="4" type="I"><li>Wait for an hour.</li></ol>',
  },
  {
    promise: 'of a number in parts no part alone is kept',
    html: `<style>.law, .law ol { list-style: none; counter-reset: part }
      .law li { counter-increment: part } .law li::before { content: counters(part, ".") ". " }</style>
      <ol class=law><li>Harbours<ol><li id=q>Moles<li>Locks</ol><li>Roads</ol>`,
    markup: '<ul><li>Moles</li></ul>',
  },
  {
    promise: 'a list without a marker is given no numbers, one that is numbered by style is',
    html: '<div id=q><ol style="list-style:none"><li>Jane Roe<li>John Doe</ol><ul style="list-style:decimal"><li>Vote<li value=5>Count</ul></div>',
    markup:
      '<ul><li>Jane Roe</li><li>John Doe</li></ul><ol><li>Vote</li><li value="5">Count</li></ol>',
  },
];

/** How words are read. */
export const RUBY: readonly KindSample[] = [
  {
    promise: 'a reading stays above its word',
    html: '<p id=q><ruby>表示<rt>ひょうじ</rt></ruby></p>',
    markup: '<p><ruby>表示<rt>ひょうじ</rt></ruby></p>',
  },
  {
    promise: 'letter by letter in a link, with the page’s own parentheses',
    html: '<p id=q>昨日、<a href="https://www.example.jp/"><ruby>東<rp>（</rp><rt>とう</rt><rp>）</rp>京<rp>（</rp><rt>きょう</rt><rp>）</rp></ruby></a>で。</p>',
    markup:
      '<p>昨日、<a href="https://www.example.jp/"><ruby>東<rp>（</rp><rt>とう</rt><rp>）</rp>京<rp>（</rp><rt>きょう</rt><rp>）</rp></ruby></a>で。</p>',
  },
  {
    promise: 'a reading in a column of vertical text',
    html: '<body lang=ja style="writing-mode:vertical-rl"><p id=q>市長は<ruby>辞任<rt>じにん</rt></ruby>した。</p>',
    select: (page) => page.evaluate(() => getSelection()?.selectAllChildren(document.body)),
    markup: '<p lang="ja">市長は<ruby>辞任<rt>じにん</rt></ruby>した。</p>',
  },
  {
    promise: 'Bopomofo, with bases that are named',
    html: '<p id=q><ruby><rb>北</rb><rt>ㄅㄟˇ</rt><rb>京</rb><rt>ㄐㄧㄥ</rt></ruby>很冷</p>',
    markup: '<p><ruby>北<rt>ㄅㄟˇ</rt>京<rt>ㄐㄧㄥ</rt></ruby>很冷</p>',
  },
];

/** Raised and lowered signs. */
export const RAISED: readonly KindSample[] = [
  {
    promise: 'an exponent and the sign of a note are two',
    html: '<p id=q>It holds 20<sup>24</sup><sup>1</sup> litres.</p>',
    markup: '<p>It holds 20<sup>24</sup><sup>1</sup> litres.</p>',
  },
  {
    promise: 'a minus keeps its sign',
    html: '<p id=q>A film of 10<sup>−3</sup> m.</p>',
    markup: '<p>A film of 10<sup>−3</sup> m.</p>',
  },
  {
    promise: 'the sign of a note keeps its link',
    url: 'https://news.example/2026/05/budget',
    html: '<p id=q>Spent in 2024<sup><a href="#fn2">2</a></sup> alone.</p>',
    markup:
      '<p>Spent in 2024<sup><a href="https://news.example/2026/05/budget#fn2">2</a></sup> alone.</p>',
  },
  {
    promise: 'what is lowered stays low beside what is raised',
    html: '<table><tr><td id=q>SO<sub>4</sub><sup>2−</sup> and CO<sub>2</sub></td></tr></table>',
    markup: '<p>SO<sub>4</sub><sup>2−</sup> and CO<sub>2</sub></p>',
  },
];
