import type { KindSample } from './kind-sample.ts';

const KATEX =
  '<style>.katex-mathml{position:absolute;clip:rect(1px,1px,1px,1px);padding:0;border:0;height:1px;width:1px;overflow:hidden}.mtight{font-size:.7em;position:relative;top:-.4em}</style>';
const math = (inner: string, tex?: string) =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow>${inner}</mrow>${tex === undefined ? '' : `<annotation encoding="application/x-tex">${tex}</annotation>`}</semantics></math>`;
const katex = (drawn: string, ...[inner, tex]: [string, string]) =>
  `<span class="katex"><span class="katex-mathml">${math(inner, tex)}</span><span class="katex-html" aria-hidden="true"><span class="base"><span class="strut"></span>${drawn}</span></span></span>`;
const POWER = '<msup><mn>10</mn><mn>6</mn></msup>';
const PART = '<mfrac><mn>3</mn><mn>4</mn></mfrac>';
const DRAWN_POWER =
  '<span class="mord">1</span><span class="mord"><span class="mord">0</span><span class="msupsub"><span class="vlist"><span class="mord mtight" id="up">6</span></span></span></span>';
const DRAWN_PART =
  '<span class="mord"><span class="mfrac"><span class="vlist"><span class="mtight">4</span><span class="mtight">3</span></span></span></span>';
const HIDDEN = 'position:absolute;clip:rect(1px,1px,1px,1px);overflow:hidden;height:1px;width:1px';

/** Formulas that a page holds for machines and drawn. */
export const FORMULAS: readonly KindSample[] = [
  {
    promise: "KaTeX's own output is read once",
    html: `${KATEX}<p id=q>About ${katex(DRAWN_POWER, POWER, '10^6')} people, or ${katex(DRAWN_PART, PART, '\\frac{3}{4}')} of them.</p>`,
    text: 'About 10^6 people, or 3/4 of them.',
  },
  {
    promise: 'also where its style has not been loaded, and where the formula ends the selection',
    html: `<p id=q>It grew by ${katex(DRAWN_PART, `<mn>2</mn>${PART}`, '2\\tfrac{3}{4}')}</p>`,
    text: 'It grew by 2 3/4',
  },
  {
    promise: 'half a formula is read whole',
    html: `${KATEX}<p>About ${katex(DRAWN_POWER, POWER, '10^6')} people.</p>`,
    select: '#up',
    text: '10^6',
  },
  {
    promise: 'so is that of MathJax, of either age',
    html: `<p id=q>With <mjx-container class="MathJax" jax="CHTML" style="position:relative"><mjx-math aria-hidden="true"><mjx-c>10</mjx-c><mjx-c>6</mjx-c></mjx-math><mjx-assistive-mml style="${HIDDEN}">${math(POWER)}</mjx-assistive-mml></mjx-container> or <span class="MathJax_Preview"></span><span class="MathJax" data-mathml='${math(PART)}'><nobr aria-hidden="true"><span class="math">34</span></nobr></span><script type="math/tex">\\frac{3}{4}</script> left, <mjx-container class="MathJax" jax="SVG"><svg width=9 height=9 data-latex="\\alpha^{2}"></svg></mjx-container> apart.</p>`,
    text: 'With 10^6 or 3/4 left, α^2 apart.',
  },
  {
    promise: 'so is that of an encyclopedia, and the picture of one elsewhere',
    html: `<p id=q>Near <span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display:none">${math('<mn>6</mn><mo>&#xd7;</mo><msup><mn>10</mn><mrow><mo>−</mo><mn>7</mn></mrow></msup>', '{\\displaystyle 6\\times 10^{-7}}')}</span><img src="data:," class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\\displaystyle 6\\times 10^{-7}}"></span> or <img src="/latex.php?latex=x" class="latex" alt="\\frac{1}{2}"> now.</p>`,
    text: 'Near 6×10^−7 or 1/2 now.',
  },
  {
    promise: 'so is one that the browser draws by itself',
    html: `<p id=q>Take ${math('<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>')}, <math><msub><mi>R</mi><mn>0</mn></msub></math> and ${math('<mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable>', '\\begin{matrix}1\\end{matrix}')}.</p>`,
    text: 'Take √(a+b), R_0 and \\begin{matrix}1\\end{matrix}.',
  },
];
