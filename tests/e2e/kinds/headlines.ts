import type { KindSample } from './kind-sample.ts';

const FILL = `<p id=q>The council spoke of it until it was dark.</p><p>${'Nobody on the hill had seen so much water in a spring. '.repeat(4)}</p>`;
const HIDDEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)';
const HEADLINE = 'Two ferries share one pier again';

const titled = (promise: string, heading: string, head = ''): KindSample => ({
  promise,
  html: `${head}${heading}${FILL}`,
  source: { title: HEADLINE },
});

const SAMPLES: readonly KindSample[] = [
  {
    promise: 'words on two lines stay apart',
    html: `<h1>After nine winters<br>the valley bridge is open again</h1>${FILL}`,
    source: { title: 'After nine winters the valley bridge is open again' },
  },
  titled(
    'a kicker in a box is not glued on',
    `<h1><span style="display:block">Harbour</span>${HEADLINE}</h1>`,
  ),
  titled(
    'a kicker is known by the title that parts it',
    `<h1><span class=a style="display:block">On the water</span><span class=b style="display:block">${HEADLINE}</span></h1>`,
    `<title>On the water: ${HEADLINE} | Quay Gazette</title>`,
  ),
  titled(
    'code and the name of a drawing are not words',
    `<h1><style>.k{color:#900}</style><svg width=9 height=9><title>Only here</title></svg><script>0</script>${HEADLINE}</h1>`,
  ),
  titled(
    'what is kept for other eyes is not read',
    `<h1><span style="${HIDDEN}">Opinion</span><span style="display:none">Ferries</span>${HEADLINE.replace('ferries', 'fer&shy;ries')}</h1>`,
  ),
  titled(
    'a headline drawn letter by letter has its words',
    `<h1>${HEADLINE.split(' ')
      .map(
        (word) =>
          `<span style="display:inline-block;margin-right:.3em">${[...word].map((letter) => `<i style="display:inline-block">${letter}</i>`).join('')}</span>`,
      )
      .join('')}</h1>`,
    `<meta property="og:title" content="${HEADLINE}">`,
  ),
  titled(
    'a badge, a count of comments and a smaller line are not of the headline',
    `<h1><span class="tag live" style="display:inline-flex">Live</span>${HEADLINE} <a class=comments href="#c">14</a><small style="display:block">The pilot is content</small></h1>`,
  ),
  {
    promise: 'a name may break its line, and the job below it is not of the name',
    html: `<h1>${HEADLINE}</h1><p><span class=byline>By <b>Rosa<br>Lindqvist</b></span></p><div>Harbour Reporter</div>${FILL}`,
    source: { authors: ['Rosa Lindqvist'] },
  },
];

/** Headlines and bylines are read as they are seen, each at an address of its own. */
export const HEADLINES: readonly KindSample[] = SAMPLES.map((sample, at) => ({
  ...sample,
  url: `https://quay.example/2026/05/story-${at + 1}`,
}));
