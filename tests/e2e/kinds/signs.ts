import type { KindSample } from './kind-sample.ts';

const PICTURE = 'src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width=16 height=16';
const DRAWN = 'display:inline-block;width:16px;height:16px;background:url(data:,x)';

/** Emoji that are drawn as pictures. */
export const PICTURED_EMOJI: readonly KindSample[] = [
  {
    promise: 'flags and keycaps are emoji',
    html: `<p id=q>Voted <img ${PICTURE} alt="🇫🇷"> on <img ${PICTURE} alt="1️⃣"> May.</p>`,
    text: 'Voted 🇫🇷 on 1️⃣ May.',
  },
  {
    promise:
      'so are the flags of parts of a country, families, tones of skin, signs, and several at once',
    html: `<p id=q>From <img ${PICTURE} alt="🏴󠁧󠁢󠁳󠁣󠁴󠁿"> to <img ${PICTURE} alt="👩🏽‍❤️‍💋‍👨🏿"> and <img ${PICTURE} alt="❤️"><img ${PICTURE} alt="#️⃣"><img ${PICTURE} alt="🇩🇪 🇦🇹"> by Acme<img ${PICTURE} alt="™️"> there.</p>`,
    text: 'From 🏴󠁧󠁢󠁳󠁣󠁴󠁿 to 👩🏽‍❤️‍💋‍👨🏿 and ❤️#️⃣🇩🇪 🇦🇹 by Acme™️ there.',
  },
  {
    promise: 'also where the letter is hidden behind the picture, or said beside it',
    html: `<p id=q>It is <i style="${DRAWN}"><b style="opacity:0">🔥</b></i> and <span style="${DRAWN};font-size:0">🎈</span>, <span style="${DRAWN}" role=img aria-label="🌊"></span>, <svg width=9 height=9 role=img aria-label="🦊"></svg> here.</p>`,
    markup: '<p>It is <em>🔥</em> and 🎈, 🌊, 🦊 here.</p>',
  },
  {
    promise: 'other pictures are not words',
    html: `<p id=q>The <img ${PICTURE} alt="🔥 A fire in town"><img ${PICTURE} alt="2"><img ${PICTURE} alt=":smile:"><img ${PICTURE} style="display:none" alt="🔥"> yard.</p>`,
    text: 'The yard.',
  },
];

/** Icons that are letters in a font of their own. */
export const ICONS: readonly KindSample[] = [
  {
    promise: 'the name of an icon is no word',
    html: '<p id=q>The report is here<i class="material-icons">open_in_new</i> since May.</p>',
    text: 'The report is here since May.',
  },
  {
    promise: 'nor is it in any font of icons, whatever the element is called',
    html: '<style>.x{font-family:"Material Symbols Rounded"}.y{font-family:FontAwesome,serif}.z{font-family:my-icons}</style><p id=q>Go on<span class=x>arrow_forward</span>to <span class=y>home</span> the <a href="https://a.example/">quay <b class=z>link</b></a> at noon.</p>',
    markup: '<p>Go on to the <a href="https://a.example/">quay </a>at noon.</p>',
  },
  {
    promise: 'characters for private use go, and neither glue words nor leave two spaces',
    html: '<p id=q>A note\uf08e by Ms\ue001Ames <i>\u{f0001}</i> on\u{10fffd}, 4<i>\uf005\uf005</i>of 5.</p>',
    text: 'A note by Ms Ames on, 4 of 5.',
  },
  {
    promise: 'words in such a font are words',
    html: '<style>.y{font-family:FontAwesome,serif}</style><p id=q>They <span class=y>read every page</span> of <span class="icon">home</span> rule, in <span style="font-family:Lexicon,serif">lower</span> case.</p>',
    text: 'They read every page of home rule, in lower case.',
  },
];

/** Marks that stand inside one of the same name. */
export const INNER_MARKS: readonly KindSample[] = [
  {
    promise: 'a quotation in a quotation is kept',
    html: '<p id=q>He said: <q>He told me <q>never again</q></q>.</p>',
    markup: '<p>He said: <q>He told me <q>never again</q></q>.</p>',
  },
  {
    promise: 'so is a stress in a stress, by whatever name',
    html: '<p id=q><em>We will <em>not</em> go, <i>not <i>one</i></i></em> of us.</p>',
    markup: '<p><em>We will <em>not</em> go, <em>not <em>one</em></em></em> of us.</p>',
  },
  {
    promise: 'a power of a power, and what is smaller still',
    html: '<p id=q>Up to 2<sup>2<sup>5</sup></sup> <small>with <small>much</small> care</small>.</p>',
    markup: '<p>Up to 2<sup>2<sup>5</sup></sup> <small>with <small>much</small> care</small>.</p>',
  },
  {
    promise: 'also when only what is inside is clipped',
    html: '<p>She: <q>They said <q id=q>we shall see</q> twice</q>.</p>',
    markup: '<p><q><q>we shall see</q></q></p>',
  },
];
