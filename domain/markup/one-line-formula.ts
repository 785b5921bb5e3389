import { bracketed, fraction, joinMath, root, SEAM, script } from './one-line-math.ts';
import { plainTex } from './plain-tex.ts';
import type { FormulaPart } from './read-formula-code.ts';

/** What has more than one line, or signs over signs: its author's TeX says it better. */
const TALL = /^(?:mtable|mover|munder|munderover|mroot|menclose|mmultiscripts)$/;

/** A formula on one line, as a reader would type it: `10^6`, `3/4`; as written for TeX where that would not do. */
export function oneLineFormula(formula: FormulaPart): string {
  if (formula.name === 'tex') return plainTex(formula.text);
  const tex = isTall(formula) ? texIn(formula) : null;
  return tex ? plainTex(tex) : joinMath(linear(formula));
}

const isTall = ({ name, parts }: FormulaPart): boolean => TALL.test(name) || parts.some(isTall);

function texIn({ name, text, parts }: FormulaPart): string | null {
  if (name === 'annotation' && text.trim() !== '') return text;
  for (const part of parts) {
    const tex = texIn(part);
    if (tex !== null) return tex;
  }
  return null;
}

function linear({ name, text, parts }: FormulaPart): string {
  if (/^annotation|^mphantom/.test(name)) return '';
  if (parts.length === 0) return token(name, text);
  const shown = parts.map(linear);
  const [first = '', second = '', third = ''] = shown;
  switch (name) {
    case 'mfrac':
      return fraction(first, second);
    case 'msqrt':
      return root(shown.join(''));
    case 'mroot':
      return `${bracketed(first)}^(1/${second})${SEAM}`;
    case 'msup':
    case 'mover':
      return bracketed(first) + script('^', second);
    case 'msub':
    case 'munder':
      return bracketed(first) + script('_', second);
    case 'msubsup':
    case 'munderover':
      return bracketed(first) + script('_', second) + script('^', third);
    default:
      return shown.join(/^mt/.test(name) ? ' ' : '');
  }
}

/** The letters of a name, number or sign, without the signs that nobody sees. */
function token(name: string, text: string): string {
  const seen = text.replace(/[\u2061-\u2064]/g, '').replace(/\s+/g, ' ');
  return name === 'mtext' ? seen : seen.trim();
}
