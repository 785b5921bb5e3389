import { paragraphs, prose, sentence } from './prose.ts';
import { SCRIPT_PAGES } from './script-pages.ts';
import type { TriedPage } from './try-page.ts';

const AD =
  '<aside class="ad"><p>Advertisement</p><p>Cheaper heat pumps, only this week! Order now.</p></aside>';
const NEWSLETTER =
  '<div class="newsletter-signup"><h3>Sign up for our newsletter</h3><p>All the news, every morning.</p><form><input value="you@mail.test"><button>Join</button></form></div>';

/** Pages of the kinds on which links to a passage go astray. */
export const PAGES: readonly TriedPage[] = [
  {
    name: 'story',
    html: `<title>A story</title><nav><ul><li>Home<li>World<li>Opinion</ul></nav><article><h1>Bridge closed for the winter</h1><p class=dek>${sentence(3)}</p>${paragraphs(1, 6)}<h2>What happens next</h2>${paragraphs(30, 5)}</article><footer>About us · Contact</footer>`,
  },
  {
    name: 'teasers above',
    html: `<ul class=teasers><li><h3>${sentence(2)}</h3>${prose(1, 2)}<li>${prose(4, 2)} Read more<li>${sentence(9)} Read more</ul><article><h1>${sentence(2)}</h1>${paragraphs(1, 7)}<blockquote class=pull>${sentence(5)}</blockquote>${paragraphs(20, 3)}</article>`,
  },
  {
    name: 'refrains',
    html: Array.from(
      { length: 9 },
      (_, at) =>
        `<h3>Question ${at + 1}</h3><p>${sentence(at * 2)} The council did not reply.</p><p>Yes.</p><p>The council did not reply. ${sentence(at * 2 + 1)}</p>`,
    ).join('\n'),
  },
  {
    name: 'said twice',
    html: `<article>${paragraphs(40, 3)}<p>“We shall stay,” she said. ${sentence(41)}</p>${paragraphs(60, 3)}<p>“We shall stay,” she said. ${sentence(77)}</p>${paragraphs(43, 1)}</article><p>${prose(80, 6)}</p>`,
  },
  {
    name: 'lists',
    html: `<h1>Ten things</h1><ol>${Array.from({ length: 6 }, (_, at) => `<li>${sentence(at + 11)}<ul><li>Why: ${sentence(at + 50)}<li>Cost: ${at}0 crowns</ul>`).join('')}</ol><dl>${Array.from({ length: 5 }, (_, at) => `<dt>Term ${at}<dd>${prose(at * 2 + 80, 2)}`).join('')}</dl>`,
  },
  {
    name: 'tables',
    html: `<table><caption>How they voted</caption><thead><tr><th>Name<th>Party<th>First vote<th>Second vote</thead>${'Abel Berg Cruz Diaz Eder Fink Gall Hahn'
      .split(' ')
      .map(
        (name, at) =>
          `<tr><td>${name}<td>${at % 2 ? 'Green' : 'Blue'}<td>${at % 3 ? 'yes' : 'no'}<td>${at % 4 ? 'yes' : 'abstained'}`,
      )
      .join('')}</table><p>${prose(13, 4)}</p>`,
  },
  {
    name: 'inline markup',
    html: `<style>.cap::first-letter{float:left;font-size:3em}.caps{text-transform:uppercase}.badge{display:inline-block}</style><p class=cap>${prose(1, 2)} <em>Never</em> before, <a href=/x>said the <strong>auditor</strong></a>,<sup><a href=#1>[1]</a></sup> had <code>x&nbsp;+&nbsp;y</code> mattered.</p><p><b>Ber</b>lin and un<i>believ</i>able sums: <span>2</span><span>0</span> mil<wbr>lion <span class=badge>new</span> houses, <abbr title="European Union">EU</abbr> law.</p><p class=caps>${prose(8, 3)}</p><p>${prose(21, 2).replace(/(\w+) (\w+)/g, '<span>$1</span> <u>$2</u>')}</p><p>${prose(31, 2).replaceAll(' the ', ' <a href=/y>the</a> ')}</p>`,
  },
  {
    name: 'typography',
    html: `<p>“It’s not—as you&nbsp;say—‘over’,” he&nbsp;said… then: 1,234.5&nbsp;%, €&nbsp;3&#8239;000, 50–60 miles &amp; more; R&amp;D, A/B, #1, 100%.</p><p>A well-known, state-of-the-art anti-drone-system, twenty-five-year-old - or so - they say -5&nbsp;°C.</p><p>Do&shy;nau&shy;dampf&shy;schiff and in&shy;for&shy;ma&shy;tion about the inter&shy;national agree&shy;ment were shared.</p><p>zero&#8203;width breaks in&#8203;side, and a word&#8288;joiner there.</p><p>Naïve café, Zürich, Ångström; the ﬁrst ﬂight of the œuvre.</p><p>He asked: “Why?” — “Because.” — “Why?” — “Because!” (He laughed.) [sic] {x} *y* _z_ ~q~ a,b,-c,d-,e</p><p>Mr. Smith vs. the U.S. at 9:30 p.m., v2.0.1, see www.test.example/a-b?c=d&amp;e=f#g, e-mail x@y.test.</p><p>***</p><p>${prose(61, 3)}</p><p>***</p>`,
  },
  {
    name: 'advertisements inside',
    html: `<article><p>${prose(1, 3)}</p>${AD}<p>${prose(4, 3)}</p><figure><img alt=""><figcaption>A bridge in winter. Photo: A. Berg</figcaption></figure><p>${prose(7, 3)}</p>${NEWSLETTER}<p>${prose(10, 3)}</p>${AD}<p class=more><a href=/z>Read more: ${sentence(15)}</a></p><p>${prose(13, 3)}</p></article>`,
  },
  {
    name: 'hidden words',
    html: `<style>.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style><div hidden>${prose(1, 6)}</div><script type="application/ld+json">{"articleBody":"${prose(1, 6)}"}</script><noscript>${prose(1, 3)}</noscript><p>${sentence(1)} <span style="display:none">Secret. </span>${sentence(2)}</p><p>The <a href=/a>bridge<span class=sr> (opens in a new window)</span></a> is closed. ${sentence(3)}</p><details><summary>More about it</summary><p>${prose(20, 2)}</p></details><p style="visibility:hidden">${prose(4, 3)}</p><p>${prose(4, 3)}</p><p>${prose(5, 3)}</p>`,
  },
  {
    name: 'lines and soup',
    html: `<div>${sentence(1)}<br>${sentence(2)}<br><br>${prose(3, 3)}</div><pre>let a = 1;\nlet b = a - 1, c;\nprint(a,b)</pre><div>${sentence(7)}<div>${sentence(8)}</div>${sentence(9)}<p>${sentence(10)}</p><span style="display:block">${sentence(11)}</span>${sentence(12)}</div><blockquote>Roses are red,<br>violets are blue,<br>the council is late<br>and so are you.</blockquote><div style="display:flex"><div>${sentence(13)}</div><div>${sentence(14)}</div></div><span style="display:inline-block;width:40%">${sentence(15)}</span> <span style="display:inline-block;width:40%">${sentence(16)}</span><custom-box>${sentence(17)}</custom-box>`,
  },
  { name: 'long', html: `<main>${paragraphs(144, 300, '')}</main>` },
  ...SCRIPT_PAGES,
];
