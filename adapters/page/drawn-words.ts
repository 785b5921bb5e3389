import { formulaCode } from '../../domain/markup/formula-code.ts';
import {
  attributeOf,
  childrenOf,
  closestOf,
  isElement,
  matchesOf,
  nameOf,
  queryAll,
  queryOne,
  textInside,
} from './dom.ts';
import { emojiOf } from './emoji.ts';

/** Elements that hold a formula and all that is needed to draw it, in the make of each program that does. */
const FORMULA =
  'math, .katex, mjx-container, .MathJax, .MathJax_SVG, .MathJax_CHTML, .mwe-math-element';
/** All that may be drawn, so that most elements are asked once. */
const DRAWN = `img, svg, [role=img], ${FORMULA}`;
/** Pictures of formulas, which say their TeX. */
const TEX_PICTURE =
  '.latex, .tex, [class*=mwe-math], [src*="latex.php"], [src*="latex.codecogs"], [src*="math/render"]';

/**
 * What an element draws by other means than its text: a formula, which a page may hold twice, as
 * `formulaCode`; an emoji. Null for an element that is to be read as it is.
 */
export function drawnWords(element: Element): string | null {
  if (!matchesOf(element, DRAWN)) return null;
  const name = nameOf(element);
  if (name === 'img' || name === 'svg') {
    const tex = matchesOf(element, TEX_PICTURE) && attributeOf(element, 'alt');
    return tex ? formulaCode('tex', tex) : emojiOf(element);
  }
  if (matchesOf(element, FORMULA)) return formulaOf(element);
  return emojiOf(element) || null;
}

/** The formula that the element stands in, or is; null when it stands in none. */
export function formulaAround(element: Element): Element | null {
  const formula = closestOf(element, FORMULA);
  return formula && formulaOf(formula) ? formula : null;
}

function formulaOf(element: Element): string | null {
  if (nameOf(element) === 'math') return codeOf(element);
  const [math, second] = queryAll(element, 'math');
  if (math) return second ? null : codeOf(math);
  const stored = attributeOf(element, 'data-mathml');
  const held = stored && queryOne(new DOMParser().parseFromString(stored, 'text/html'), 'math');
  if (held) return codeOf(held);
  const latex = queryOne(element, '[data-latex]');
  return latex && formulaCode('tex', attributeOf(latex, 'data-latex') ?? '');
}

function codeOf(element: Element): string {
  const parts = [...childrenOf(element)].filter(isElement);
  return formulaCode(
    nameOf(element),
    parts.length > 0 ? parts.map(codeOf).join('') : textInside(element),
  );
}
