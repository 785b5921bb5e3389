import type { Passage } from './page-lab-passages.ts';

/** A passage that parts stand in, and what there is after they are put back; null when nothing can be. */
export interface PassageWithParts extends Passage {
  readonly whole?: string | null;
}

const NOTE = 'It was set up after the flood.';
const TOLD = { leftOut: ['note'], text: 'The fund ran dry in March and was topped up.' };
const inMargin = (tag: string, style: string, attributes = '') =>
  `<p id=q>The fund ran dry in March<${tag} ${attributes} style="${style}">${NOTE}</${tag}> and was topped up.</p>`;
const LINK = 'border:0;background:none;padding:0';

/** Controls that are words, and controls that are furniture. */
const CONTROLS: readonly PassageWithParts[] = [
  {
    promise: 'keeps a term that opens at a press',
    html: '<p id=q>They call it the <button>debt brake</button>, and it stays.</p>',
    text: 'They call it the debt brake, and it stays.',
    whole: null,
  },
  {
    promise: 'keeps terms at the start of a line, in emphasis, one beside another, and as links',
    html: `<div id=q><p><button style="${LINK}">Swing states</button> decide.</p><p>So says <em><button>clause</button> <button>nine</button></em> of it.</p><p>See <a role=button href="https://x.test/r">the report</a> for more.</p></div>`,
    text: 'Swing states decide.\n\nSo says clause nine of it.\n\nSee the report for more.',
    markup:
      '<p>Swing states decide.</p><p>So says <em>clause nine</em> of it.</p><p>See <a href="https://x.test/r">the report</a> for more.</p>',
  },
  {
    promise: 'keeps a term at the end of an unfinished line',
    html: '<ul id=q><li>the <button>debt brake</button></li><li>the <span role=button tabindex=0>Länderfinanzausgleich</span></li></ul>',
    text: 'the debt brake\nthe Länderfinanzausgleich',
  },
  {
    promise: 'keeps a term in Arabic, with its explanation left out',
    html: '<p id=q dir=rtl>يسميه الوزراء <button>مكابح <b>الديون</b><span hidden>شرح</span></button> وهو باق.</p>',
    text: 'يسميه الوزراء مكابح الديون وهو باق.',
    leftOut: ['hidden'],
  },
  {
    promise: 'keeps the sign of a note, but no mark without words',
    html: '<p id=q>It stays.<sup><button>1</button></sup> It grew<button>?</button> fast.<button>[a]</button></p>',
    text: 'It stays.1 It grew fast.[a]',
    whole: null,
  },
  {
    promise: 'keeps what a heading, a term or a column is called by a control',
    html: '<div id=q><h3><button>Who pays for it?</button></h3><table><tr><th><button>Year</button></th><td>2026</td></tr></table></div>',
    text: 'Who pays for it?\n\nYear\t2026',
  },
  {
    promise: 'keeps whole sentences that can be pressed',
    html: '<div id=q><p><span role=button>The council met at noon and sent the plan back.</span></p><div role=button><p>The second paragraph can be pressed as well, all of it.</p></div></div>',
    text: 'The council met at noon and sent the plan back.\n\nThe second paragraph can be pressed as well, all of it.',
  },
  {
    promise: 'leaves out buttons beside the story, and can put them back',
    html: '<div id=q><p>One is over. <button>Listen</button></p><button>Share</button> <button>Print</button><p><button>Save</button> Two begins.</p><div style="display:flex"><button>Follow</button></div><p>Three.</p></div>',
    text: 'One is over.\n\nTwo begins.\n\nThree.',
    leftOut: ['controls'],
    whole: 'One is over. Listen\n\nShare Print\n\nSave Two begins.\n\nFollow\n\nThree.',
  },
  {
    promise: 'leaves out buttons at headings, bylines and code',
    html: '<div id=q><h2>Early life <button>Edit</button></h2><p>By Jo Doe <button>Follow</button></p><pre><button>Copy</button><code>a = 1\n  b()</code></pre><p>End.</p></div>',
    text: 'Early life\n\nBy Jo Doe\n\na = 1\n  b()\n\nEnd.',
    leftOut: ['controls'],
  },
  {
    promise: 'can put back a button at the end of the only line',
    html: '<p id=q>He said it twice. <button>Debt brake</button></p>',
    text: 'He said it twice.',
    leftOut: ['controls'],
    whole: 'He said it twice. Debt brake',
  },
  {
    promise:
      'keeps the words around a button of its own apart, and a button out of the word before',
    html: '<div id=q>First.<button style="display:block">Share</button>Second, <code>npm i</code><button>Copy</button> and run.</div>',
    text: 'First.\n\nSecond, npm i and run.',
    leftOut: ['controls'],
  },
  {
    promise: 'keeps a term inside a shadow root, and leaves out a Japanese button',
    html: '<p id=q>彼は<x-b><template shadowrootmode=open><button>債務ブレーキ</button></template></x-b>と呼ぶ。<button>共有</button></p>',
    text: '彼は債務ブレーキと呼ぶ。',
    leftOut: ['controls'],
  },
  {
    promise: 'says nothing of buttons and fields without words',
    html: '<p id=q>One <button aria-label="Share"><svg width=9 height=9><title>Share</title></svg></button>two <input value=x> three.</p>',
    text: 'One two three.',
    whole: null,
  },
  {
    promise: 'keeps what is chosen in a list in the line',
    html: '<p id=q>In <select><option>2024</option><option selected>2025</option></select> it fell.</p>',
    text: 'In 2025 it fell.',
    whole: null,
  },
];

/** Words beside the line. */
const NOTES: readonly PassageWithParts[] = [
  ...(
    [
      ['span', 'float:right'],
      ['span', 'float:left;width:9em'],
      ['small', 'float:inline-end'],
      ['span', 'position:absolute;right:0'],
      ['span', 'position:fixed;right:0;top:0'],
      ['em', 'float:right'],
    ] as const
  ).map(([tag, style]) => ({
    promise: `leaves out a note in ${tag} with ${style}, and can put it back`,
    html: inMargin(tag, style),
    ...TOLD,
    whole: `The fund ran dry in March\n\n${NOTE}\n\nand was topped up.`,
  })),
  {
    promise: 'leaves out a sidenote with its sign and box to press',
    html: `<style>.sidenote{float:right;width:40%}.margin-toggle{display:none}</style><p id=q>The fund ran dry in March<label for=s class="margin-toggle">&#8853;</label><input type=checkbox id=s class=margin-toggle><span class=sidenote>${NOTE}</span> and was topped up.</p>`,
    ...TOLD,
  },
  {
    promise: 'leaves out a note at the start or end of its paragraph',
    html: `<div id=q><p><span style="float:right">${NOTE}</span>One.</p><p>Two.<span style="position:absolute">${NOTE}</span></p><p>Three.</p></div>`,
    text: 'One.\n\nTwo.\n\nThree.',
    leftOut: ['note'],
  },
  {
    promise: 'leaves out an aside that stands in the line',
    html: '<div id=q>The fund <aside style="display:inline">An old one.</aside>ran dry.</div>',
    text: 'The fund ran dry.',
    leftOut: ['sidebar'],
  },
  {
    promise: 'keeps first letters and words that float',
    html: '<div id=q><p><span style="float:left">The</span> fund ran dry.</p><p><span style="float:left">Yesterday</span> it rained.</p><p><span style="float:left;font-size:3em">A</span>t noon it ended.</p></div>',
    text: 'The fund ran dry.\n\nYesterday it rained.\n\nAt noon it ended.',
  },
  {
    promise: 'keeps what floats at the end of its row',
    html: '<div id=q><h2>Chapter one <span style="float:right">12 May 2026</span></h2><ul><li>Bread <span style="float:right">3,20 EUR</span></li></ul></div>',
    text: 'Chapter one 12 May 2026\n\nBread 3,20 EUR',
  },
  {
    promise: 'keeps lines that are each placed by themselves',
    html: '<style>#q *{position:absolute}</style><div id=q><span style="top:0">The first line of it</span> <span style="top:20px">and the second line.</span><p style="top:40px">A paragraph of <b style="position:static">its</b> own.</p></div>',
    text: 'The first line of it\n\nand the second line.\n\nA paragraph of its own.',
  },
  {
    promise: 'keeps columns that float side by side',
    html: '<div id=q><div style="float:left;width:40%"><p>The left column of a page.</p></div><div style="float:right;width:40%"><p>The right column of a page.</p></div></div>',
    text: 'The left column of a page.\n\nThe right column of a page.',
  },
  {
    promise: 'reads a note that is selected from inside',
    html: `<p>The fund ran dry in March<span id=q style="float:right">${NOTE}</span> and was topped up.</p>`,
    text: NOTE,
  },
];

/** What nobody sees, in the middle and at the edges, and what cannot be selected. */
const UNSEEN: readonly PassageWithParts[] = [
  {
    promise: 'can put back what is hidden in the middle, by whatever means',
    html: '<p id=q>One <span hidden>two </span><span style="visibility:hidden">three </span><span style="font-size:0">four </span>five.</p>',
    text: 'One five.',
    leftOut: ['hidden'],
    whole: 'One two three four five.',
  },
  {
    promise: 'neither tells nor puts back what lies at the edges',
    html: '<div id=q><p hidden>No.</p><button>No</button><p>The treasurer resigned.</p><p hidden>No.</p><table><tr><td><p hidden>No.</p></td></tr></table></div>',
    text: 'The treasurer resigned.',
    whole: null,
  },
  {
    promise: 'puts back what is between, not what lies at the edges',
    html: '<div id=q><p hidden>No.</p><p>One.</p><p hidden>Two.</p><p>Three.</p><p hidden>No.</p></div>',
    text: 'One.\n\nThree.',
    leftOut: ['hidden'],
    whole: 'One.\n\nTwo.\n\nThree.',
  },
  {
    promise: 'tells nothing of what is hidden and holds no words',
    html: '<p id=q>One <span hidden> … <script>let words;</script></span>two.</p>',
    text: 'One two.',
    whole: null,
  },
  {
    promise: 'has no words that could not be selected',
    html: '<style>.n,.n *{user-select:none;-webkit-user-select:none}</style><div id=q><h2>Result <span class=n>[<a href="/e">edit</a>]</span></h2><ul><li><i class=n>§ </i>One.</li></ul><div class=n>Advertise here<p>Now</p></div><p>Two.</p></div>',
    text: 'Result\n\nOne.\n\nTwo.',
    whole: null,
  },
  {
    promise: 'keeps a term that cannot be selected by itself, but no button that cannot',
    html: '<style>.n{user-select:none}</style><div id=q><h2>Result <a class=n role=button>[edit]</a></h2><p>Open <span class=n role=button>settings</span> first. <span class=n role=button>Copy</span></p></div>',
    text: 'Result\n\nOpen settings first.',
    whole: null,
  },
  {
    promise: 'keeps code without its numbers, with indents',
    html: '<style>.n{user-select:none}</style><pre id=q><code><span class=n aria-hidden=true>1 </span>if (a) {\n<span class=n aria-hidden=true>2 </span>  b();\n<span class=n>3 </span>}</code></pre>',
    text: 'if (a) {\n  b();\n}',
    whole: null,
  },
  {
    promise: 'keeps what can be selected inside what cannot',
    html: '<div id=q style="user-select:none">No.<p style="user-select:text">Yes <b>indeed</b><i style="user-select:none"> no</i>.</p></div>',
    text: 'Yes indeed.',
  },
  {
    promise: 'is read where nothing can be selected',
    html: '<body style="user-select:none"><div id=q><p>One <b>and</b></p><div class=ad-slot>Buy</div><p>two.</p></div>',
    text: 'One and\n\ntwo.',
    leftOut: ['advertisement'],
  },
];

/** Parts of real pages that stand in a passage, and what becomes of them. */
export const PARTS: readonly PassageWithParts[] = [...CONTROLS, ...NOTES, ...UNSEEN];
