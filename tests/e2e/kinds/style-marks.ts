import type { KindSample } from './kind-sample.ts';

/** Marks that carry facts and are made by style alone. */
export const STYLE_MARKS: readonly KindSample[] = [
  {
    promise: 'a number that is struck by style is struck, a raised one raised',
    html: '<p id=q>It is <span style="text-decoration:line-through">30,000</span> 3,000, not 10<span style="vertical-align:super;font-size:smaller">6</span>.</p>',
    markup: '<p>It is <s>30,000</s> 3,000, not 10<sup>6</sup>.</p>',
  },
  {
    promise: 'words that lean or are heavy by class are stressed, in whatever element',
    html: '<style>.i{font-style:italic}.b{font-weight:600}</style><p id=q>The mayor <font class=i>never</font> said <x-w class=b>that</x-w>, <span class=b>she said <span class=i>this</span></span>.</p>',
    markup:
      '<p>The mayor <em>never</em> said <strong>that</strong>, <strong>she said <em>this</em></strong>.</p>',
  },
  {
    promise: 'raised and lowered by length, by position, by shape, in a link',
    html: '<p id=q>About 7&#8201;km<span style="font-size:.7em;vertical-align:.4em">2</span>, 10<span style="font-size:70%;position:relative;top:-.5em;line-height:0">9</span> or CO<span style="font-size:.7em;vertical-align:-25%">2</span>, as noted<a href="https://a.example/#n" style="font-size:.7em;vertical-align:super">3</a> in H<span style="font-variant-position:sub">2</span>O.</p>',
    markup:
      '<p>About 7\u2009km<sup>2</sup>, 10<sup>9</sup> or CO<sub>2</sub>, as noted<a href="https://a.example/#n"><sup>3</sup></a> in H<sub>2</sub>O.</p>',
  },
  {
    promise:
      'a line goes through what is inside, not through boxes of their own, and struck paragraphs are struck',
    html: '<div id=q><p>Now <span style="text-decoration:line-through">was <b style="text-decoration:none">40</b> <span style="display:inline-block">up</span> euros</span> less.</p><p style="text-decoration:line-through">Sold out.</p><ul style="text-decoration:line-through"><li>Open on Sunday</li></ul></div>',
    markup:
      '<p>Now <s>was <strong>40</strong> </s>up<s> euros</s> less.</p><p><s>Sold out.</s></p><ul><li><s>Open on Sunday</s></li></ul>',
  },
  {
    promise: 'what is set so as a whole is a design, what stands apart in it is a stress',
    html: '<style>.i{font-style:italic}h2{font-weight:800}cite{font-style:italic}</style><div id=q><h2>Nine <span>winters</span></h2><p class=i>All of it leans, but <em style="font-style:normal">not</em> this.</p><p><span class=i style="font-weight:700">Neither does this.</span></p><p>See <cite>The Tide</cite>, <a href="https://a.example/" style="font-weight:700">there</a>.</p></div>',
    markup:
      '<h2>Nine winters</h2><p>All of it leans, but <em>not</em> this.</p><p>Neither does this.</p><p>See <cite>The Tide</cite>, <a href="https://a.example/">there</a>.</p>',
  },
  {
    promise: 'elements that their page has made mean nothing mean nothing',
    html: '<div id=q><b style="font-weight:normal"><p>The ferry <b>sank</b>.</p><p>An <i style="font-style:normal">inquiry</i> <span style="font-style:italic">begins</span>.</p></b></div>',
    markup: '<p>The ferry <strong>sank</strong>.</p><p>An inquiry <em>begins</em>.</p>',
  },
  {
    promise: 'the style around a part of a sentence goes with it',
    html: '<div style="text-decoration:line-through"><p>Once <span id=q style="font-style:italic">we will not close the yard this year</span>, they said.</p></div>',
    select: { in: '#q', words: 'not close' },
    markup: '<p><s><em>not close</em></s></p>',
  },
  {
    promise: 'a price that is struck in a cell is struck there',
    html: '<table id=q><tr><th>Fare</th><td><span style="text-decoration:line-through red">9.50</span> 11</td></tr></table>',
    markup: '<table><tr><th>Fare</th><td><s>9.50</s> 11</td></tr></table>',
  },
  {
    promise: 'a link in leaning words leans with them, and does not cut them in three',
    html: '<p id=q>She asked us to <span style="font-style:italic">read <a href="https://a.example/">the minutes</a> first</span>, twice.</p>',
    markup:
      '<p>She asked us to <em>read <a href="https://a.example/">the minutes</a> first</em>, twice.</p>',
  },
];
