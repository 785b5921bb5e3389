import { describe, expect, it } from 'vitest';
import { plainTex } from '../../../domain/markup/plain-tex.ts';

describe('a formula in TeX', () => {
  it.each([
    ['10^6', '10^6'],
    ['{\\displaystyle 10^{6}}', '10^6'],
    ['\\textstyle{\\frac{3}{4}}', '3/4'],
    ['2\\tfrac{3}{4}', '2 3/4'],
    ['\\frac{a+b}{2c}', '(a+b)/2c'],
    ['x^2y', 'x^2 y'],
    ['x^2 + y^{n+1}', 'x^2 + y^(n+1)'],
    ['6.02\\times10^{23}', '6.02×10^23'],
    ['6{,}02 \\cdot 10^{-3}\\,\\mathrm{mol}', '6,02 · 10^-3 mol'],
    ['CO_2', 'CO_2'],
    ['H_{2}O', 'H_2 O'],
    ['90^\\circ', '90°'],
    ["f'", "f'"],
    ['\\sqrt{2}', '√2'],
    ['\\sqrt{a+b}', '√(a+b)'],
    ['\\pi r^2', 'π r^2'],
    ['R_0 \\leq 1', 'R_0 ≤ 1'],
    ['12\\%', '12%'],
    ['$E = mc^2$', 'E = mc^2'],
    ['\\left(\\frac{1}{2}\\right)^3', '(1/2)^3'],
    ['\\alpha + \\Delta', 'α + Δ'],
  ])('%s is written %s', (tex, plain) => {
    expect(plainTex(tex)).toBe(plain);
  });

  it.each(['\\begin{pmatrix} 1 & 2 \\end{pmatrix}', '\\vec{v}', '\\sum_{i=1}^{n} \\binom{n}{i}'])(
    '%s stays as its author wrote it',
    (tex) => {
      expect(plainTex(`{\\displaystyle ${tex}}`)).toBe(tex);
    },
  );
});
