import { type Attack, SHOT } from './attack.ts';

const HANDLERS = [
  'onclick',
  'onmouseover',
  'onfocus',
  'onerror',
  'onload',
  'ontoggle',
  'onanimationstart',
];
const CARRIERS = ['a', 'b', 'blockquote', 'p', 'td', 'svg', 'math', 'details', 'marquee', 'x-own'];
const ADDRESSES = [
  `javascript:${SHOT}`,
  `JaVaScRiPt:${SHOT}`,
  `java\tscript:${SHOT}`,
  `&#x6a;avascript&colon;${SHOT}`,
  `\u0001javascript:${SHOT}`,
  `data:text/html,<script>${SHOT}</script>`,
  `vbscript:${SHOT}`,
  `blob:${SHOT}`,
  `filesystem:${SHOT}`,
  `view-source:javascript:${SHOT}`,
];

/** Each runs in Chromium as soon as it is on a page, or when its link is followed. */
const LIVE = [
  `<script>${SHOT}</script>`,
  `<img src=x onerror=${SHOT}>`,
  `<svg onload=${SHOT}></svg>`,
  `<details open ontoggle=${SHOT}><summary>more</summary></details>`,
  `<iframe src="javascript:parent.${SHOT}"></iframe>`,
  `<p onclick=${SHOT}>press me</p>`,
  `<a href="javascript:${SHOT}">follow me</a>`,
  `<a href="java&Tab;script:${SHOT}">follow me</a>`,
  `<svg><a href="javascript:${SHOT}"><text y="20">follow me</text></a></svg>`,
];

const OTHERS = [
  // Markup that changes its meaning when it is written out and read again.
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${SHOT}&gt;">`,
  `<svg></p><style><a id="</style><img src=x onerror=${SHOT}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${SHOT}>`,
  `<noscript><p title="</noscript><img src=x onerror=${SHOT}>">`,
  `<textarea><p title="</textarea><img src=x onerror=${SHOT}>">`,
  `<xmp><p title="</xmp><img src=x onerror=${SHOT}>"></xmp>`,
  `<p>&lt;img src=x onerror=${SHOT}&gt;</p>`,
  `<p>]]&gt;--&gt;&lt;/style&gt;&lt;script&gt;${SHOT}&lt;/script&gt;</p>`,
  `<!--><img src=x onerror=${SHOT}>-->`,
  `<template><img src=x onerror=${SHOT}></template>`,
  `<select><option><style></option></select><img src=x onerror=${SHOT}></style></select>`,
  `<ruby><rt><template><img src=x onerror=${SHOT}></template></rt></ruby>`,
  // Names that stand in for what a reader of the page calls.
  '<form id=f><input name=attributes><input name=childNodes><input name=parentNode>words</form>',
  '<img name=querySelector><img name=createRange><img name=getSelection><img name=body>',
  '<form name=documentElement></form><object name=defaultView></object>',
  '<form name=browser><output name=runtime>words</output></form>',
  // What would fetch or frame something.
  '<p><img src="http://elsewhere.invalid/a.png" srcset="http://elsewhere.invalid/b.png 2x">words</p>',
  '<p style="background:url(http://elsewhere.invalid/c.png)">words</p>',
  '<p><video src="http://elsewhere.invalid/d" poster="http://elsewhere.invalid/e"></video>words</p>',
  '<p><a href="http://elsewhere.invalid/f" ping="http://elsewhere.invalid/g">words</a></p>',
  '<blockquote cite="javascript:alert(1)">words</blockquote>',
  '<p><object data="http://elsewhere.invalid/h"></object><embed src="http://elsewhere.invalid/i">words</p>',
  '<link rel=stylesheet href="http://elsewhere.invalid/j"><style>@import "http://elsewhere.invalid/k"</style>',
  '<svg><use href="http://elsewhere.invalid/l#a"></use><image href="http://elsewhere.invalid/m"></image></svg>',
  '<base href="http://elsewhere.invalid/"><a href="n">words</a>',
  // What breaks out of a file's own syntax.
  `</blockquote></article></main><script>${SHOT}</script>`,
  '<p>--- </p><p>title: "taken over"</p><p>---</p>',
  `<p><!-- /wp:quote --> &lt;!-- /wp:quote --&gt; &lt;!-- wp:html --&gt;</p>`,
  `<p>[caption]${SHOT}[/caption] {{ 7 * 7 }} {% raw %}</p>`,
  `<p>![x](javascript:${SHOT}) [y](javascript:${SHOT}) <a title="](javascript:${SHOT})">z</a></p>`,
  `${'<b>'.repeat(400)}deep${'</b>'.repeat(400)}`,
];

const EVENTS = HANDLERS.flatMap((name) =>
  CARRIERS.map((tag) => `<${tag} ${name}="${SHOT}" tabindex=0>words</${tag}>`),
);
const LINKS = ADDRESSES.flatMap((url) => [
  `<a href="${url}">words</a>`,
  `<form action="${url}"><button>words</button></form>`,
]);

const family =
  (name: string, runsIn: readonly string[]) =>
  (html: string, at: number): Attack => ({
    id: `${name}-${at}`,
    html,
    runsIn,
  });

/** Attacks by family, written for this test. */
export const OWN_ATTACKS: readonly Attack[] = [
  ...LIVE.map(family('live', ['chromium', 'firefox'])),
  ...OTHERS.map(family('other', [])),
  ...EVENTS.map(family('event', [])),
  ...LINKS.map(family('link', [])),
];
