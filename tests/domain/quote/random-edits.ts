import fc from 'fast-check';
import { Fragment, type Node } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';
import type { Markup, MarkupNode } from '../../../domain/markup/markup.ts';
import { drawQuote } from '../../../domain/quote/draw-quote.ts';
import { editsOfSteps } from '../../../domain/quote/edits-of-steps.ts';
import type { FrozenText } from '../../../domain/quote/frozen-text.ts';
import type { QuotePart } from '../../../domain/quote/quote-part.ts';
import { partOf, WHOLE } from '../../../domain/quote/quoted-words.ts';

/** Letters of one and of several units, marks that join the letter before them, both directions, white space. */
const LETTERS = [
  'a',
  'b',
  'l',
  'l',
  ' ',
  ' ',
  'é',
  'e\u0301',
  'n\u0303\u0323',
  '😀',
  '👩‍👩‍👧',
  '🇫🇷',
  'が',
  'か\u3099',
  '漢',
  'ß',
  'ﬁ',
  'אָ',
  '\u0301',
  'क्षि',
  '‍',
  '𝒳',
  'T',
  '.',
  ',',
];
const TYPED = [
  'x',
  'é',
  '😀',
  'u\u0308',
  ' ',
  'ん',
  '\ud83d',
  'l',
  'a',
  '[',
  ']',
  '\u0301',
  'T',
  't',
];

const words = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''));

const inline: fc.Arbitrary<MarkupNode> = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map((text): MarkupNode => ({ tag: 'em', children: [text] })),
  words.map(
    (text): MarkupNode => ({
      tag: 'a',
      attributes: { href: 'https://a.example/' },
      children: [text],
    }),
  ),
  fc.constant<MarkupNode>({ tag: 'br', children: [] }),
  words.map((text): MarkupNode => ({ tag: 'q', children: [text] })),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 });

/** Captured words in paragraphs, lists, rows and code. */
export const captured: fc.Arbitrary<Markup> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: line.map((children): MarkupNode => ({ tag: 'p', children })) },
    fc.array(line, { minLength: 1, maxLength: 3 }).map(
      (items): MarkupNode => ({
        tag: 'ol',
        children: items.map((children) => ({ tag: 'li' as const, children })),
      }),
    ),
    fc.array(words, { minLength: 1, maxLength: 3 }).map(
      (cells): MarkupNode => ({
        tag: 'table',
        children: [
          { tag: 'tr', children: cells.map((cell) => ({ tag: 'td' as const, children: [cell] })) },
        ],
      }),
    ),
    words.map((text): MarkupNode => ({ tag: 'pre', children: [`${text}\n  ${text}`] })),
  ),
  { minLength: 1, maxLength: 4 },
);

/** One thing that is done in the editor; `at` and `to` say where, as shares of the document. */
export interface Act {
  readonly kind: 'type' | 'delete' | 'replace' | 'paste own' | 'split' | 'mark' | 'paste signs';
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

export const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(
    'type',
    'type',
    'delete',
    'delete',
    'delete',
    'replace',
    'paste own',
    'split',
    'mark',
    'paste signs',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc
    .array(fc.constantFrom(...TYPED), { minLength: 1, maxLength: 4 })
    .map((all) => all.join('')),
});

/** The transaction that does it; null where the editor would not allow it. */
function changeBy(document: Node, { kind, at, to, text }: Act): Transaction | null {
  const { size } = document.content;
  const spots = Array.from({ length: size + 1 }, (_, spot) => spot).filter(
    (spot) => document.resolve(spot).parent.inlineContent,
  );
  const spot = (share: number): number =>
    spots[Math.min(Math.floor(share * spots.length), spots.length - 1)] ?? 0;
  const near = Math.abs(to - at) < 0.3 ? spot(at) + 1 + Math.floor(to * 3) : spot(to);
  const end = document.resolve(Math.min(near, size)).parent.inlineContent
    ? Math.min(near, size)
    : spot(at);
  const [a, b] = [Math.min(spot(at), end), Math.max(spot(at), end)];
  const { schema } = document.type;
  const typed = schema.text(text, text.length % 2 === 0 ? [schema.mark('insertion')] : []);
  const change = EditorState.create({ doc: document }).tr;
  try {
    if (kind === 'type') change.replaceWith(a, a, typed);
    else if (kind === 'delete') change.delete(a, b);
    else if (kind === 'replace') change.replaceWith(a, b, typed);
    else if (kind === 'paste own') change.replace(b, b, document.slice(a, b));
    else if (kind === 'split' && schema.nodes.line) change.split(a);
    else if (kind === 'paste signs')
      change.replaceWith(a, b, Fragment.from([typed, schema.node('omission')]));
    else change.addMark(a, b, schema.mark('em'));
  } catch {
    return null;
  }
  return change;
}

/** The part after an act, and the positions of the document in which it was done. */
export function doAct(
  frozen: FrozenText,
  part: QuotePart,
  { act: one, isInline }: { act: Act; isInline: boolean },
) {
  const document = drawQuote(frozen, part, isInline);
  const change = changeBy(document, one);
  return change && { change, ...editsOfSteps(frozen, part, { change, isInline }) };
}

/** All of a clipping, as it is. */
export const wholeOf = (frozen: FrozenText): QuotePart => partOf(frozen, WHOLE);
