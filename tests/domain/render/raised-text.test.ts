import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Markup } from '../../../domain/markup/markup.ts';
import { readMarkup } from '../../../domain/markup/read-markup.ts';
import { blocksOfMarkup } from '../../../domain/post/blocks-of-markup.ts';
import { toHtml } from '../../../domain/render/to-html.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { postOf } from './any-post.ts';
import { charactersOfMarkdown } from './shown-characters.ts';

/** A line of plain words and raised (`^{}`) or lowered (`_{}`) ones, or notes (`@{}`), as it is captured. */
function line(written: string): Markup {
  const parts = written.split(/([\^_@]\{[^}]*\})/).filter(Boolean);
  return parts.map((part) => {
    const [, kind, text = ''] = /^([\^_@])\{(.*)\}$/.exec(part) ?? [];
    if (kind === undefined) return part;
    const note = {
      tag: 'a' as const,
      attributes: { href: 'https://a.test/#fn' },
      children: [text],
    };
    return { tag: kind === '_' ? 'sub' : 'sup', children: kind === '@' ? [note] : [text] };
  });
}

const postOfLine = (written: string) => postOf(...blocksOfMarkup(line(written), 'en'));
const asText = (written: string): string =>
  toText(postOfLine(written)).trim().replaceAll(' <https://a.test/#fn>', '');
const asMarkdown = (written: string): string =>
  charactersOfMarkdown(toMarkdown(postOfLine(written), { frontMatter: false }))
    .map((character) => Array.from(character)[0])
    .join('');

describe('raised and lowered signs say what they are where nothing can be raised', () => {
  it.each([
    ['10^{6}', '10⁶'],
    ['10^{−3} m', '10⁻³ m'],
    ['10^{-3}', '10⁻³'],
    ['10^{–3}', '10⁻³'],
    ['10^{‑3}', '10⁻³'],
    ['10^{+12}', '10⁺¹²'],
    ['10^{ 6}', '10 ⁶'],
    ['x^{2}y', 'x²y'],
    ['2^{n}', '2ⁿ'],
    ['2^{(n+1)}', '2⁽ⁿ⁺¹⁾'],
    ['m·s^{−2}', 'm·s⁻²'],
    ['Na^{+} and Cl^{−}, SO_{4}^{2−}', 'Na⁺ and Cl⁻, SO₄²⁻'],
    ['^{14}C', '¹⁴C'],
    ['^{1}⁄_{2}', '¹⁄₂'],
    ['H_{2}O, CO_{2}, C_{6}H_{12}O_{6}', 'H₂O, CO₂, C₆H₁₂O₆'],
    ['x_{i} and a_{n+1}', 'xᵢ and aₙ₊₁'],
    ['x_{1}^{2}', 'x₁²'],
    ['log_{10} 5', 'log₁₀ 5'],
  ])('%s by letters that are raised', (written, plain) => {
    expect(asText(written)).toBe(plain);
    expect(asMarkdown(written)).toBe(plain.replace(/\s/g, ''));
  });

  it.each([
    ['10^{6.5}', '10^(6.5)'],
    ['10^{1,5}', '10^(1,5)'],
    ['10^{x}', '10^x'],
    ['2^{64k}', '2^(64k)'],
    ['e^{x}', 'e^x'],
    ['A^{T}', 'A^T'],
    ['10^{k+1}', '10^(k+1)'],
    ['3^{1/2}', '3^(1/2)'],
    ['x_{1,2}', 'x_(1,2)'],
    ['١٠^{٦}', '١٠^٦'],
    ['2^{10^3}', '2^(10^3)'],
  ])('%s set apart where a letter has no raised form', (written, plain) => {
    expect(asText(written)).toBe(plain);
    expect(asMarkdown(written)).toBe(plain);
  });

  it.each([
    ['20^{24}^{1}', '20²⁴\u202F¹'],
    ['20^{24}@{1}', '20²⁴\u202F¹'],
    ['2024@{1}', '2024¹'],
    ['the end.@{12}', 'the end.¹²'],
    ['the end^{1,2}', 'the end[1,2]'],
    ['the end^{1–3}', 'the end[1–3]'],
    ['the end@{a}', 'the end[a]'],
    ['2024@{a}', '2024[a]'],
    ['2024^{[3]}', '2024[3]'],
    ['2024@{[3]}@{[4]}', '2024[3][4]'],
    ['2024@{1}@{2}', '2024¹\u202F²'],
    ['p < 0.05^{*}', 'p < 0.05*'],
    ['42^{†}', '42†'],
  ])('%s with the sign of a note apart', (written, plain) => {
    expect(asText(written)).toBe(plain);
    expect(asMarkdown(written)).toBe(plain.replace(/\s/g, ''));
  });

  it.each([
    ['1^{st}, 2^{nd}, 19^{th} century', '1st, 2nd, 19th century'],
    ['1^{er}, XVI^{e}, 2^{e}', '1er, XVIe, 2e'],
    ['M^{me} Roux, n^{o} 5, D^{r} Roy', 'Mme Roux, no 5, Dr Roy'],
    ['1.^{o} y 2.^{a}', '1.º y 2.ª'],
    ['20^{h}30', '20h30'],
    ['20^{o}C', '20ºC'],
    ['Brand^{®}, Brand^{TM}', 'Brand®, Brand™'],
    ['T_{max}, pK_{a}', 'Tmax, pKₐ'],
  ])('%s as the words that they are', (written, plain) => {
    expect(asText(written)).toBe(plain);
  });
});

test('raised text inside of raised text is no longer number', () => {
  const inner = { tag: 'sup' as const, children: ['2'] };
  const blocks = blocksOfMarkup(['10', { tag: 'sup', children: ['10', inner] }]);
  expect(toText(postOf(...blocks))).toBe('10^(10^2)\n');
});

test('an exponent and the sign of a note behind it stay two in HTML', () => {
  expect(toHtml(postOfLine('20^{24}^{1}'))).toBe('<p>20<sup>24</sup><sup>1</sup></p>');
});

test('no figure that was raised or lowered is read as part of the number before it', () => {
  const digits = fc.stringMatching(/^\d{1,4}$/);
  const shifted = fc.stringMatching(/^[-+−–.,/\d a-z]{0,3}\d[-.,\da-z]{0,3}$/);
  fc.assert(
    fc.property(digits, fc.constantFrom('^', '_'), shifted, (number, shift, text) => {
      const read = asText(`${number}${shift}{${text}}`).slice(number.length);
      expect(read).not.toMatch(/^\s?[.,]?[\da-z]/);
    }),
  );
});

test('what is stored may hold them', () => {
  expect(readMarkup(line('20^{24}^{1}'))).toEqual(line('20^{24}^{1}'));
});
