import fc from 'fast-check';
import { EditorState } from 'prosemirror-state';
import { expect, it } from 'vitest';
import type { Markup } from '../../../domain/markup/markup.ts';
import { applyEdits } from '../../../domain/quote/apply-edits.ts';
import { drawQuote } from '../../../domain/quote/draw-quote.ts';
import { editsOfSteps } from '../../../domain/quote/edits-of-steps.ts';
import { fitsText } from '../../../domain/quote/fits-text.ts';
import { type FrozenText, frozenText, isBlankAt } from '../../../domain/quote/frozen-text.ts';
import { quoteCells } from '../../../domain/quote/quote-cells.ts';
import type { QuotePart } from '../../../domain/quote/quote-part.ts';
import { quotePieces } from '../../../domain/quote/quote-pieces.ts';
import { wordsOfPiece } from '../../../domain/quote/shown-words.ts';
import { act, captured, doAct, wholeOf } from './random-edits.ts';

/** How many scripts are tried; a long night takes more. */
const RUNS = Number(process.env.QUOTE_SCRIPTS ?? 400);

const scripts = fc.record({
  markup: captured,
  isInline: fc.boolean(),
  acts: fc.array(act, { minLength: 1, maxLength: 12 }),
});

it('what a quote shows, without own words and with what is left out, is the clipping, byte for byte', () => {
  fc.assert(
    fc.property(scripts, ({ markup, isInline, acts }) => {
      const frozen = frozenText(markup);
      fc.pre(frozen.text !== '');
      let part = wholeOf(frozen);
      for (const one of acts) {
        const done = doAct(frozen, part, { act: one, isInline });
        if (!done) continue;
        part = done.part;
        expectWhole(frozen, part);
        expectPublished(markup, frozen, part);
        expectSettled(frozen, part, isInline);
        const now = drawQuote(frozen, part, isInline);
        for (let at = 0; at <= done.change.doc.content.size; at += 1) {
          for (const isAfter of [false, true]) {
            const place = done.place(at, isAfter);
            const isIn = place <= now.content.size && now.resolve(place).parent.inlineContent;
            if (!isIn) throw new Error(`position ${at} is at ${place} of ${now}`);
          }
        }
      }
    }),
    { numRuns: RUNS },
  );
}, 600_000);

function expectWhole(frozen: FrozenText, part: QuotePart): void {
  const pieces = quotePieces(frozen, part);
  let at = part.from;
  for (const { from, to } of pieces) {
    if (from !== at) throw new Error(`${from} follows ${at}`);
    at = to;
  }
  expect(at).toBe(part.to);
  let shown = pieces.map((piece) => wordsOfPiece(piece, frozen)).join('');
  let back = '';
  for (const piece of pieces) {
    const words = wordsOfPiece(piece, frozen);
    if (!shown.startsWith(words)) throw new Error(`${shown} begins otherwise than ${words}`);
    shown = shown.slice(words.length);
    const isSource = ['source', 'space', 'break'].includes(piece.kind);
    back += isSource ? words : frozen.text.slice(piece.from, piece.to);
  }
  expect(shown).toBe('');
  expect(back).toBe(frozen.text.slice(part.from, part.to));
}

/** The post has the same words as the editor, in the same order, and knows whose each is. */
function expectPublished(markup: Markup, frozen: FrozenText, part: QuotePart): void {
  if (!fitsText(frozen, part)) throw new Error(`${JSON.stringify(part)} does not fit`);
  const own: string[] = [];
  const source: string[] = [];
  const read = (nodes: Markup, isOwn: boolean): void => {
    for (const node of nodes) {
      if (typeof node === 'string') (isOwn ? own : source).push(node);
      else read(node.children, isOwn || node.tag === 'own');
    }
  };
  read(applyEdits(markup, frozen, part), false);
  const pieces = quotePieces(frozen, part);
  const wordsOf = (isSource: boolean) =>
    pieces
      .filter(({ kind }) => kind !== 'turn' && (kind === 'source') === isSource)
      .map((piece) => wordsOfPiece(piece, frozen));
  const bare = (words: readonly string[]) => words.join('').replace(/\s+/g, '');
  expect(bare(source)).toBe(bare(wordsOf(true)));
  expect(bare(own)).toBe(bare(wordsOf(false)));
}

/** Nothing in it could be said with less, and drawing it once more changes nothing. */
function expectSettled(frozen: FrozenText, part: QuotePart, isInline: boolean): void {
  const pieces = quotePieces(frozen, part);
  for (const [index, piece] of pieces.entries()) {
    if (!frozen.isStart[piece.from]) throw new Error(`cut within a letter at ${piece.from}`);
    const next = pieces[index + 1];
    if (piece.kind === 'insertion') {
      expect(piece.text.isWellFormed()).toBe(true);
      expect(piece.text).not.toBe('');
      expect(next?.kind).not.toBe('insertion');
    }
    if (piece.kind !== 'omission') continue;
    expect(next?.kind).not.toBe('omission');
    expect([piece.from, piece.to - 1].filter((at) => isBlankAt(frozen, at))).toEqual([]);
  }
  const document = drawQuote(frozen, part, isInline);
  document.check();
  expect(quoteCells(frozen, pieces, isInline)).toHaveLength(document.content.size);
  const change = EditorState.create({ doc: document }).tr;
  expect(editsOfSteps(frozen, part, { change, isInline }).part).toEqual(part);
  expect(JSON.parse(JSON.stringify(part))).toEqual(part);
}
