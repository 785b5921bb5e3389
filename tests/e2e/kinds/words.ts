import { selectByTripleClick } from '../drivers/select-passage.ts';
import type { KindSample } from './kind-sample.ts';

/** For what the mouse of a test cannot reach: lines from right to left, boxes that are placed, pages that refuse. */
const byScript: KindSample['select'] = (page) =>
  page.evaluate(() => {
    const story = document.querySelector('#q');
    if (story) getSelection()?.selectAllChildren(story);
  });

const NOTE = 'The levy was meant to end in 2019.';

/** A control that stands in a line of words is words; a box of its own is not. */
export const CONTROLS: readonly KindSample[] = [
  {
    promise: 'keeps a term on a button',
    html: '<p id=q>Ministers call it the <button style="display:inline">debt brake</button>, and it stays.</p>',
    text: 'Ministers call it the debt brake, and it stays.',
    whole: null,
  },
  {
    promise: 'keeps a term on what acts as a button, in emphasis',
    html: '<p id=q>Boats pay the <em><span role=button tabindex=0>lock levy</span></em>, which stays.</p>',
    markup: '<p>Boats pay the <em>lock levy</em>, which stays.</p>',
  },
  {
    promise: 'keeps terms in a list and the sign of a note',
    html: '<ul id=q><li>First the <button>ferry toll</button> rose.<sup><button>2</button></sup></li><li>Then the <a role=button tabindex=0>lock dues</a> did.</li></ul>',
    text: 'First the ferry toll rose.2\nThen the lock dues did.',
  },
  {
    promise: 'keeps an Arabic term that explains itself',
    select: byScript,
    html: '<p id=q dir=rtl>رفعت المدينة <button>رسوم العبور<i hidden>شرح طويل</i></button> مرتين هذا العام.</p>',
    text: 'رفعت المدينة رسوم العبور مرتين هذا العام.',
    leftOut: ['hidden'],
  },
  {
    promise: 'keeps a question that opens its answer',
    html: '<div id=q><p>Two answers.</p><h3><button aria-expanded=true>Who pays the toll?</button></h3><p>Whoever crosses.</p></div>',
    text: 'Two answers.\n\nWho pays the toll?\n\nWhoever crosses.',
  },
  {
    promise: 'leaves out buttons of the page, and can put them back',
    html: '<div id=q><p>The ferry came back on Monday. <button>Listen</button></p><div><button>Share</button> <button>Save</button></div><p>It was full by noon.</p></div>',
    text: 'The ferry came back on Monday.\n\nIt was full by noon.',
    leftOut: ['controls'],
    whole: 'The ferry came back on Monday. Listen\n\nShare Save\n\nIt was full by noon.',
  },
  {
    promise: 'can put back what is hidden between the words',
    html: '<p id=q>The ferry<span hidden>, an old one,</span> came back.</p>',
    text: 'The ferry came back.',
    leftOut: ['hidden'],
    whole: 'The ferry, an old one, came back.',
  },
];

/** Words out of the flow inside a sentence are asides. */
export const NOTES: readonly KindSample[] = [
  {
    promise: 'leaves out a note that floats, and can put it back',
    html: '<p id=q>The harbour fund ran dry in March<span style="float:right">It was set up after the flood.</span> and was topped up in June.</p>',
    text: 'The harbour fund ran dry in March and was topped up in June.',
    leftOut: ['note'],
    whole:
      'The harbour fund ran dry in March\n\nIt was set up after the flood.\n\nand was topped up in June.',
  },
  {
    promise: 'leaves out a sidenote with its sign',
    html: `<style>.sidenote{float:right;clear:right;width:30%}.margin-toggle{display:none}</style><p id=q>Tolls doubled<label for=n1 class="margin-toggle sidenote-number"></label><input type=checkbox id=n1 class=margin-toggle><span class=sidenote>${NOTE}</span> within a year.</p>`,
    text: 'Tolls doubled within a year.',
    leftOut: ['note'],
  },
  {
    promise: 'leaves out small print in the margin of a list item',
    html: `<ul id=q style="position:relative;margin-left:20em"><li>Tolls doubled <small style="position:absolute;left:-18em">${NOTE}</small>within a year.</li><li>Ferries stopped.</li></ul>`,
    text: 'Tolls doubled within a year.\nFerries stopped.',
    leftOut: ['note'],
  },
  {
    promise: 'leaves out a note in Arabic',
    select: byScript,
    html: '<p id=q dir=rtl>تضاعفت الرسوم<span style="float:left;width:9em">كان مقرراً أن تنتهي في 2019.</span> خلال عام واحد.</p>',
    text: 'تضاعفت الرسوم خلال عام واحد.',
    leftOut: ['note'],
  },
  {
    promise: 'keeps paragraphs that are each placed by themselves',
    select: byScript,
    html: '<div id=q style="position:relative;height:9em"><p style="position:absolute;top:0">Tolls doubled within a year.</p><p style="position:absolute;top:4em">Ferries stopped at night.</p></div>',
    text: 'Tolls doubled within a year.\n\nFerries stopped at night.',
    whole: null,
  },
];

const tripleClick: KindSample['select'] = (page) => selectByTripleClick(page, '#q');
const overshooting = (promise: string, text: string, after: string): KindSample => ({
  promise,
  html: `<p id=q>${text}</p>${after}`,
  select: tripleClick,
  text,
  leftOut: [],
  whole: null,
});

/** What a triple click runs over is not the reader's selection. */
export const OVERSHOT: readonly KindSample[] = [
  overshooting(
    'tells nothing of a hidden line and a table',
    'The treasurer resigned.',
    '<p hidden>x</p><table><tr><td>1</td><td>2</td></tr></table>',
  ),
  overshooting(
    'tells nothing of an advertisement',
    'The warden resigned on Friday.',
    '<div class=ad-slot><div><p>Buy boots</p></div></div><p>More.</p>',
  ),
  overshooting(
    'tells nothing of buttons and faded words',
    'The mayor stays, for now.',
    '<p style="opacity:0">Soon</p><button>Share</button><p>More.</p>',
  ),
  overshooting(
    'tells nothing of a picture with its caption',
    'Nobody else has resigned.',
    '<span hidden>Zoom</span><figure><img width=20 height=20><figcaption>Photo: Vik</figcaption></figure>',
  ),
];

/** What cannot be selected inside what can was not selected. */
export const UNSELECTABLE: readonly KindSample[] = [
  {
    promise: 'has no edit link in a heading',
    html: '<div id=q><h2>Result <span style="user-select:none">[edit]</span></h2><p>The toll stays.</p></div>',
    text: 'Result\n\nThe toll stays.',
    whole: null,
  },
  {
    promise: 'has no line numbers in code, and keeps its indents',
    html: '<style>.n{user-select:none}</style><pre id=q><code>toll:\n<i class=n aria-hidden=true>2 </i>  car: 3\n<i class=n aria-hidden=true>3 </i>  bus: 9</code></pre>',
    text: 'toll:\n  car: 3\n  bus: 9',
    whole: null,
  },
  {
    promise: 'has no signs before list items, nor links inside such parts',
    html: '<style>.n{user-select:none}</style><ul id=q><li>Cars <span class=n>[<a href="/1">1</a>]</span> pay.</li><li><b class=n>§ </b>Buses pay more.</li></ul>',
    text: 'Cars pay.\nBuses pay more.',
    whole: null,
  },
  {
    promise: 'has no box that cannot be selected between paragraphs',
    html: '<div id=q><p>Cars pay.</p><div style="user-select:none">Copied to the clipboard<p>Close</p></div><p>Buses pay more.</p></div>',
    text: 'Cars pay.\n\nBuses pay more.',
    whole: null,
  },
  {
    promise: 'reads a page that cannot be selected by hand',
    html: '<style>body{user-select:none}</style><div id=q><p>Cars <b>always</b> pay.</p><p>Buses pay more.</p></div>',
    select: byScript,
    text: 'Cars always pay.\n\nBuses pay more.',
  },
];
