import type { Trial } from './trial.ts';

/** A page of our own; `{{OTHER}}` stands for the origin of another site. */
export interface OwnPage extends Omit<Trial, 'address'> {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const Q = { css: '#q' };

/** One trick of hostile pages each. */
export const OWN_PAGES: readonly OwnPage[] = [
  {
    name: 'replaced functions',
    html: `<title>Own title</title><p id=q>The words that stand here.</p><script>const fake = 'FORGED'; getSelection = () => ({ rangeCount: 1, toString: () => fake });
      Range.prototype.toString = () => fake; JSON.stringify = () => fake; Array.prototype.map = () => [fake]; Promise.prototype.then = () => fake;
      Object.defineProperty(Node.prototype, 'textContent', { get: () => fake }); Object.defineProperty(document, 'title', { get: () => fake });</script>`,
    select: Q,
    expect: { text: 'The words that stand here.', title: 'Own title', mustNot: ['FORGED'] },
  },
  {
    name: 'polluted prototypes',
    html: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Clean","__proto__":{"text":"FORGED"},"constructor":{"prototype":{"markup":"FORGED"}}}</script>
      <p id=q>Nothing was polluted.</p><script>Object.prototype.leftOut = ['FORGED']; Object.prototype.otherVariant = { markup: ['FORGED'] };</script>`,
    select: Q,
    expect: { text: 'Nothing was polluted.', mustNot: ['FORGED', 'leftOut":["FORGED'] },
  },
  {
    name: 'fields named like properties',
    html: '<form id=q><img name=body><input name=childNodes><input name=getRootNode><input name=attributes><input name=localName><p>Clobbered, yet quoted.</p></form>',
    select: Q,
    expect: { text: 'Clobbered, yet quoted.' },
  },
  {
    name: 'words that nobody sees',
    html: `<style>.o{position:absolute;left:-9999px}.c{position:absolute;clip-path:inset(50%)}.z{font-size:0}.h{height:0;overflow:hidden}</style>
      <div id=q><p>Seen<span hidden> HONEYPOT</span><span class=o> HONEYPOT</span><span class=c> HONEYPOT</span><span class=z> HONEYPOT</span> words.</p><div class=h>HONEYPOT</div><p style="opacity:0">HONEYPOT</p><p style="visibility:hidden">HONEYPOT</p><details><summary>More</summary>HONEYPOT</details></div>`,
    select: Q,
    expect: { text: 'Seen words. More', mustNot: ['HONEYPOT'] },
  },
  {
    name: 'words that only look different',
    html: `<style>.u{text-transform:uppercase}.d{float:left;font-size:300%}p::before{content:"NOT SAID "}</style><p id=q><span class=d>O</span>n <span class=u>Tuesday</span> it was hot&shy;ter&#8203; by <b>3&nbsp;%</b>.</p>`,
    select: Q,
    expect: {
      text: 'On Tuesday it was hotter by 3 %.',
      mustNot: ['NOT SAID', 'TUESDAY', '\u00ad'],
    },
  },
  {
    name: 'letters that turn the line around',
    html: '<p id=q dir=rtl lang=he>אמר \u202eevil\u202c 2030.</p>',
    select: Q,
    expect: {
      must: ['2030'],
      mustNot: ['\u202e', '\u202c'],
      html: '<p lang="he" dir="rtl">אמר evil 2030.</p>',
    },
  },
  {
    name: 'a closed shadow root',
    html: '<x-story><template shadowrootmode=closed><p id=q>Closed to scripts, not to readers.</p></template></x-story>',
    select: { shadowClosed: 'x-story', css: '#q' },
    expect: { text: 'Closed to scripts, not to readers.' },
  },
  {
    name: 'slots in another order',
    html: '<x-card id=q><template shadowrootmode=open><slot name=a></slot><slot name=b></slot></template><p slot=b>Second.</p><p slot=a>First.</p></x-card>',
    select: Q,
    expect: { textOrder: ['First.', 'Second.'] },
  },
  {
    name: 'a frame of the same site',
    html: '<iframe srcdoc="<p id=q>Framed, but at home.</p>"></iframe>',
    select: { frame: 'iframe', css: '#q' },
    expect: { text: 'Framed, but at home.', url: 'page' },
  },
  {
    name: 'a frame of another site',
    html: '<iframe width=500 height=200 src="{{OTHER}}/framed"></iframe>',
    select: { frame: 'iframe', css: '#q' },
    expect: { text: 'Framed from elsewhere.', url: 'frame' },
  },
  {
    name: 'a frame without a site',
    html: '<iframe sandbox srcdoc="<p id=q>Sandboxed.</p>"></iframe>',
    select: { frame: 'iframe', css: '#q' },
    expect: { text: 'Sandboxed.', url: 'page', error: ['frame-unreachable', null] },
  },
  {
    name: 'a password',
    html: '<input id=f type=password value="hunter2 is it">',
    select: { input: '#f', start: 0, end: 7 },
    expect: { error: 'nothing-selected', mustNot: ['hunter2'] },
  },
  {
    name: 'a text field',
    html: '<textarea id=f>One line.\n\nAnother line of it.</textarea>',
    select: { input: '#f', start: 0, end: 23 },
    expect: { text: 'One line. Another line' },
  },
  {
    name: 'the strictest policy',
    html: '<p id=q>No style and no script may run.</p>',
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    select: Q,
    expect: { text: 'No style and no script may run.' },
  },
  {
    name: 'copying rewritten',
    html: `<p id=q>What was said.</p><script>document.addEventListener('copy', (event) => { event.clipboardData.setData('text/plain', 'FORGED'); event.preventDefault(); })</script>`,
    select: Q,
    expect: { text: 'What was said.', mustNot: ['FORGED'] },
  },
  {
    name: 'a forged shortcut',
    html: `<p id=q>Nobody clipped this.</p><script>setInterval(() => { for (const type of ['keydown', 'keyup', 'click', 'pointerup', 'mouseup'])
      document.body.dispatchEvent(new (type[0] === 'k' ? KeyboardEvent : PointerEvent)(type, { key: 'q', altKey: true, shiftKey: true, bubbles: true, composed: true }));
      postMessage({ call: 'capture', reading: { text: 'FORGED' } }, '*'); }, 50)</script>`,
    select: { ...Q, userClick: false },
    expect: { clippings: 0 },
  },
  {
    name: 'boxes between paragraphs',
    html: '<article><p id=a>The first half.</p><div class=ad-slot>Buy NOW</div><figure><figcaption>Photo: X</figcaption></figure><p id=b>The second half.</p></article>',
    select: { start: ['#a', 0], end: ['#b', 1] },
    expect: { text: 'The first half. The second half.', mustNot: ['Buy NOW', 'Photo: X'] },
  },
  {
    name: 'a thief of boxes',
    html: `<p id=q>The thief gets nothing.</p><script>new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
      if (node.nodeType === 1) { document.title = 'SEEN ' + node.textContent + (node.shadowRoot?.textContent ?? ''); node.remove(); } }).observe(document, { childList: true, subtree: true })</script>`,
    select: Q,
    expect: { text: 'The thief gets nothing.' },
  },
  {
    name: 'a modal dialog',
    html: `<dialog id=d><p id=q>Read in the dialog.</p></dialog><script>d.showModal()</script>`,
    select: Q,
    expect: { text: 'Read in the dialog.' },
  },
  {
    name: 'several ranges',
    html: '<p id=a>First of two.</p><p>Not this.</p><p id=b>Second of two.</p>',
    select: { ranges: ['#b', '#a'] },
    expect: { text: 'First of two. Second of two.', mustNot: ['Not this'] },
    only: 'firefox',
  },
];

/** Pages that take away what a hand has selected: reading mode keeps hold of it. */
export const TAKING_PAGES: readonly OwnPage[] = [
  {
    name: 'drawn anew at each selection',
    html: `<div id=r><p id=q>The minister <em>resigned</em> at noon.</p></div><script>let times = 0; document.addEventListener('selectionchange', () => {
      if (!getSelection().isCollapsed && times++ < 60) setTimeout(() => { const { innerHTML } = r; r.innerHTML = innerHTML; }, 400); })</script>`,
    select: { ...Q, thenWait: 900 },
    expect: { text: 'The minister resigned at noon.' },
  },
  {
    name: 'selection cleared',
    html: `<p id=q>You shall not keep this.</p><script>document.addEventListener('pointerup', () => setTimeout(() => getSelection().removeAllRanges(), 300))</script>`,
    select: { ...Q, thenWait: 900 },
    expect: { text: 'You shall not keep this.' },
  },
  {
    name: 'recycled with other words',
    html: `<p id=q>Row 2 of the list.</p><script>document.addEventListener('pointerup', () => setTimeout(() => { q.textContent = 'Row 102 of the list.'; }, 300))</script>`,
    select: { ...Q, thenWait: 900 },
    expect: { error: 'stale-selection', mustNot: ['Row 102'] },
  },
];
