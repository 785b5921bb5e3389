import { fraction, joinMath, root, script } from './one-line-math.ts';
import { texSign } from './tex-signs.ts';

/** What only sets the size of a formula, or the space in it. */
const SIZES = /\\(?:displaystyle|textstyle|left|right|!)(?![a-z])/g;
const SPACES = /\\(?:[,;: ]|q?quad)|~/g;

/** TeX on one line as a reader would type it, `10^6` or `3/4`; as its author wrote it where that says too little. */
export function plainTex(tex: string): string {
  const written = tex
    .replace(/^\s*(?:\\\(|\$+)?(.*?)(?:\\\)|\$+)?\s*$/s, '$1')
    .replace(SIZES, '')
    .replace(/^\{(.*)\}$/s, '$1')
    .trim();
  const plain = written
    .replace(SPACES, ' ')
    .replace(/\{,\}/g, ',')
    .replace(/\\([a-z]+)/gi, (command, name) => texSign(name) ?? command)
    .replace(/\\([%$&#])/g, '$1')
    .replace(/([_^])\s*([^\s{\\])/g, '$1{$2}')
    .replace(/\\(?:text|mathrm|mathbf|mathit|operatorname)\s*\{([^{}]*)\}/g, '$1')
    .replace(/([_^])\{([^{}\\]*)\}/g, (_, sign, part) => script(sign, part))
    .replace(/\\sqrt\s*\{([^{}\\]*)\}/g, (_, part) => root(part))
    .replace(/\\[dt]?frac\s*\{([^{}\\]*)\}\s*\{([^{}\\]*)\}/g, (_, over, under) =>
      fraction(over, under),
    );
  return /[\\{}]/.test(plain) ? written : joinMath(plain);
}
