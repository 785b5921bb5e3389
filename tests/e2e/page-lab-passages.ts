/** A page, what is selected in it, and what must come of it. */
export interface Passage {
  readonly promise: string;
  readonly html: string;
  /** Selectors of the elements that the selection starts and ends in. */
  readonly from?: string;
  readonly to?: string;
  readonly text: string;
  readonly markup?: string;
  readonly leftOut?: readonly string[];
}

/** One trap of real pages each. */
export const PASSAGES: readonly Passage[] = [
  {
    promise: 'keeps paragraphs and line breaks apart',
    html: '<div id=q><p>One.</p><p>Two<br>three.</p>Loose<div>Four</div></div>',
    text: 'One.\n\nTwo\nthree.\n\nLoose\n\nFour',
    markup: '<p>One.</p><p>Two<br>three.</p><p>Loose</p><p>Four</p>',
  },
  {
    promise: 'gives back the emphasis and link that half a selection stands in',
    html: '<base href="https://news.test/"><p>He said <a href="/vote?id=1">the <em>very <b id=q>last</b> vote</em></a> counts.</p>',
    text: 'last',
    markup: '<p><a href="https://news.test/vote?id=1"><em><strong>last</strong></em></a></p>',
  },
  {
    promise: 'shows white space as a reader sees it, and code as it was written',
    html: '<div id=q><p>  A   line\n broken <i> here</i> .</p><pre>if (a) {\n  b();\n}\n</pre></div>',
    text: 'A line broken here .\n\nif (a) {\n  b();\n}',
    markup: '<p>A line broken <em>here</em> .</p><pre>if (a) {\n  b();\n}</pre>',
  },
  {
    promise: 'leaves out what nobody sees',
    html: `<style>.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}.off{position:absolute;left:-9999px}</style>
      <p id=q>Seen<span style="display:none"> no</span><span style="visibility:hidden"> no</span><span style="opacity:0"> no</span><span class=sr> no</span><span class=off> no</span><span style="font-size:0"> no</span><span hidden> no</span> words.</p>`,
    text: 'Seen words.',
    leftOut: ['hidden'],
  },
  {
    promise: 'leaves out ads, captions and forms between two paragraphs, and says so',
    html: '<article><p id=a>One.</p><div class="ad-slot">Buy now</div><aside class=newsletter>Sign up</aside><figure><figcaption>Photo: X</figcaption></figure><p>Read more: <a href="/x">another long story of ours</a></p><button>Share</button><p id=b>Two.</p></article>',
    from: '#a',
    to: '#b',
    text: 'One.\n\nTwo.',
    leftOut: ['advertisement', 'newsletter', 'caption', 'related', 'controls'],
  },
  {
    promise: 'leaves out what a closed box holds, and reads what an open one shows',
    html: '<div id=q><details><summary>Closed</summary>no<p>no</p></details><details open><summary>Open</summary>yes</details></div>',
    text: 'Closed\n\nOpen\n\nyes',
    leftOut: ['hidden'],
  },
  {
    promise: 'reads a side box when it is all that is selected',
    html: '<article><div id=q><aside>Facts: 3 of 4.</aside></div></article>',
    text: 'Facts: 3 of 4.',
  },
  {
    promise: "gives the source's letters under capitals and drop caps",
    html: '<style>.u{text-transform:uppercase}.d{float:left;font-size:300%}</style><p id=q><span class=d>O</span>nce <span class=u>nato</span> met.</p>',
    text: 'Once nato met.',
  },
  {
    promise: 'keeps a list a list, counted from the first item taken',
    html: '<ol start=3><li>c</li><li id=a>d <ul><li>inner</li></ul></li><li id=b>e</li></ol>',
    from: '#a',
    to: '#b',
    text: 'd\n\ninner\n\ne',
    markup: '<ol start="4"><li>d<ul><li>inner</li></ul></li><li>e</li></ol>',
  },
  {
    promise: 'keeps rows and cells inside their table',
    html: '<table><thead><tr><th>Where<th>What</thead><tbody><tr><td>East<td id=a>12</tr><tr><td id=b>West<td>9</tr></table>',
    from: '#a',
    to: '#b',
    text: '12\nWest',
    markup: '<table><tr><td>12</td></tr><tr><td>West</td></tr></table>',
  },
  {
    promise: 'keeps a heading and a nested quotation',
    html: '<article id=q><h2>What <div>she</div> said</h2><blockquote><p>Never.</p><p>Not once.</p></blockquote></article>',
    text: 'What\n\nshe\n\nsaid\n\nNever.\n\nNot once.',
    markup:
      '<h2>What</h2><h2>she</h2><h2>said</h2><blockquote><p>Never.</p><p>Not once.</p></blockquote>',
  },
  {
    promise: 'repeats a link in every block it goes around',
    html: '<div id=q><a href="https://x.test/a"><h3>Title</h3><p>Teaser.</p></a></div>',
    text: 'Title\n\nTeaser.',
    markup:
      '<h3><a href="https://x.test/a">Title</a></h3><p><a href="https://x.test/a">Teaser.</a></p>',
  },
  {
    promise: 'never keeps an address that runs script, and resolves the others against the base',
    html: '<base href="https://cdn.test/news/"><p id=q><a href="javascript:alert(1)">bad</a> <a href="a.html">good</a></p>',
    text: 'bad good',
    markup: '<p>bad <a href="https://cdn.test/news/a.html">good</a></p>',
  },
  {
    promise: 'drops invisible characters and keeps the direction and language',
    html: '<div dir=rtl lang=ar><p id=q>قال\u00ad \u202eالوزير\u200b 2030</p></div>',
    text: 'قال الوزير 2030',
    markup: '<p lang="ar" dir="rtl">قال الوزير 2030</p>',
  },
  {
    promise: 'keeps superscripts, code and the readings of its characters',
    html: '<p id=q>E = mc<sup>2</sup>, <code>a &lt; b</code>, H<sub>2</sub>O, <ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby></p>',
    text: 'E = mc2, a < b, H2O, 東京(とうきょう)',
    markup:
      '<p>E = mc<sup>2</sup>, <code>a &lt; b</code>, H<sub>2</sub>O, <ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby></p>',
  },
  {
    promise: 'keeps a quotation inside a quotation, with its lines',
    html: '<blockquote cite="https://a.test/x"><p>She wrote:</p><blockquote id=q><p>I never<br>said that.</p></blockquote></blockquote>',
    text: 'I never\nsaid that.',
    markup: '<blockquote><p>I never<br>said that.</p></blockquote>',
  },
  {
    promise: 'is read even when its form fields stand in the way',
    html: '<form><input name=childNodes><input name=firstChild><input name=nodeType><input name=parentNode><img name=body><p id=q>Still quoted.</p></form>',
    text: 'Still quoted.',
  },
  {
    promise: 'follows the slots of a shadow root, as the reader does',
    html: '<news-card id=q><template shadowrootmode=open><slot name=a></slot><slot name=b></slot></template><p slot=b>Second.</p><p slot=a>First.</p></news-card>',
    text: 'First.\n\nSecond.',
  },
  {
    promise: 'keeps a phrase whole across the words of another link',
    html: '<p id=q>The <a>council</a> met, <span>then</span><wbr><span> left</span>.</p>',
    text: 'The council met, then left.',
    markup: '<p>The council met, then left.</p>',
  },
];
