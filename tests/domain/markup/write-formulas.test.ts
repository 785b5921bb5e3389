import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaCode as of } from '../../../domain/markup/formula-code.ts';
import { writeFormulas } from '../../../domain/markup/write-formulas.ts';

const n = (text: string) => of('mn', text);
const o = (text: string) => of('mo', text);
const i = (text: string) => of('mi', text);
const written = (...inner: string[]) => writeFormulas([of('math', inner.join(''))])[0];

describe('a formula of a page', () => {
  it.each<[string, string]>([
    [of('msup', n('10') + n('6')), '10^6'],
    [of('mfrac', n('3') + n('4')), '3/4'],
    [n('2') + of('mfrac', n('3') + n('4')), '2 3/4'],
    [of('mfrac', n('1') + n('2')) + i('x'), '1/2 x'],
    [of('msup', n('10') + of('mrow', o('−') + n('3'))), '10^−3'],
    [of('msup', i('x') + of('mrow', i('n') + o('+') + n('1'))) + i('y'), 'x^(n+1) y'],
    [of('mfrac', of('mrow', i('a') + o('+') + i('b')) + i('c')), '(a+b)/c'],
    [o('(') + i('a') + o('+') + i('b') + of('msup', o(')') + n('2')), '(a+b)^2'],
    [i('H') + of('msub', i('') + n('2')) + i('O'), 'H_2 O'],
    [of('msubsup', i('x') + n('1') + n('2')), 'x_1^2'],
    [of('msqrt', n('2')), '√2'],
    [of('msqrt', i('a') + o('+') + i('b')), '√(a+b)'],
    [n('2') + o('\u2062') + i('x'), '2x'],
    [of('msup', n('90') + o('∘')), '90°'],
    [of('msup', i('f') + o('′')), 'f′'],
    [i('x') + of('mtext', ' if ') + i('y'), 'x if y'],
    [of('semantics', of('msup', n('10') + n('6')) + of('annotation', '10^{6}')), '10^6'],
    [of('semantics', of('mover', i('v') + o('→')) + of('annotation', '\\vec{v}')), '\\vec{v}'],
    [of('munderover', o('∑') + n('1') + i('n')), '∑_1^n'],
  ])('%j is written %s', (inner, line) => {
    expect(written(inner)).toBe(line);
  });

  it('stands in the middle of a sentence, and may be in TeX', () => {
    const words = `About ${of('tex', '10^{6}')} or ${of('math', n('3'))}.`;
    expect(writeFormulas([{ tag: 'p', children: [words] }])).toEqual([
      { tag: 'p', children: ['About 10^6 or 3.'] },
    ]);
  });

  it('leaves none of its signs behind, whatever a script sends, and other words as they are', () => {
    const text = fc.array(
      fc.constantFrom('\uE000', '\uE001', '\uE002', 'msup', 'a', ' ', '^', '{'),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const [once] = writeFormulas([parts.join('')]);
        expect(once ?? '').not.toMatch(/[\uE000-\uE002]/);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (words) => {
        fc.pre(words !== '' && !/[\uE000-\uE002]/.test(words));
        expect(writeFormulas([words])).toEqual([words]);
      }),
    );
  });
});
