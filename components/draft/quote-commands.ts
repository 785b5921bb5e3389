import { NodeSelection, TextSelection } from 'prosemirror-state';
import { draftSchema } from '../../domain/draft/draft-schema.ts';
import { ownStep } from '../../domain/draft/own-step.ts';
import { quoteOf } from '../../domain/draft/quote-attributes.ts';
import { toggleCase, toggleSic, toggleStress } from '../../domain/quote/edit-range.ts';
import { placesInRow } from '../../domain/quote/place-caret.ts';
import { quoteCells } from '../../domain/quote/quote-cells.ts';
import type { QuotePart, Range } from '../../domain/quote/quote-part.ts';
import { quotePieces } from '../../domain/quote/quote-pieces.ts';
import { attributesOfPart, partOf } from '../../domain/quote/quoted-words.ts';
import { joinQuotes, splitQuote } from '../../domain/quote/split-quote.ts';
import type { QuoteEditor } from './quote-editor.ts';
import { quoteEditorAt } from './quote-editors.ts';

/** What a button at a quote does with its words; false when there is nothing to do. */
export type QuoteCommand = (editor: QuoteEditor) => boolean;

const places = (editor: QuoteEditor) => {
  const { frozen } = editor.text;
  const { part } = editor;
  return placesInRow(frozen, part, quoteCells(frozen, quotePieces(frozen, part), false));
};

/** The offsets of the clipping that are selected in a quote; null when no word of the source is. */
export function selectedRange(editor: QuoteEditor): Range | null {
  const { from, to, empty } = editor.view.state.selection;
  const placeOf = places(editor);
  const range = [placeOf(from, true).at, placeOf(to, false).at] as const;
  return empty || range[0] >= range[1] ? null : range;
}

/** Leaves the selected words out. */
export const omitSelection: QuoteCommand = ({ view }) => {
  if (view.state.selection.empty) return false;
  view.dispatch(view.state.tr.deleteSelection().scrollIntoView());
  return true;
};

/** Stresses the selected words, or takes that back. */
export const stressSelection: QuoteCommand = (editor) => {
  const range = selectedRange(editor);
  if (range) editor.change(toggleStress(editor.part, range));
  return true;
};

/** Changes the case of the letter behind the cursor. */
export const changeCase: QuoteCommand = (editor) =>
  changeTo(editor, toggleCase(editor.text.frozen, editor.part, cursorOf(editor, 'from')));

/** Marks the word before the cursor as the source's own mistake. */
export const markSic: QuoteCommand = (editor) =>
  changeTo(editor, toggleSic(editor.text.frozen, editor.part, cursorOf(editor, 'to')));

const cursorOf = (editor: QuoteEditor, end: 'from' | 'to'): number =>
  places(editor)(editor.view.state.selection[end], end === 'from').at;

function changeTo(editor: QuoteEditor, part: QuotePart | null): boolean {
  if (part) editor.change(part);
  return part !== null;
}

/** Parts the quote at the cursor, with an own paragraph between the halves. */
export const splitAtCursor: QuoteCommand = (editor) => {
  const { view, node, position } = editor.draft;
  const start = position();
  const { frozen } = editor.text;
  const halves = splitQuote(
    frozen,
    editor.part,
    places(editor)(editor.view.state.selection.head, false),
  );
  if (!halves || start === undefined) return true;
  const [first, second] = halves.map((part) =>
    node().type.create({ ...node().attrs, ...attributesOfPart(frozen, part) }),
  );
  const { tr } = view.state;
  if (!first || !second) return true;
  tr.replaceWith(start, start + node().nodeSize, [first, draftSchema.node('paragraph'), second]);
  tr.setSelection(TextSelection.create(tr.doc, start + first.nodeSize + 1));
  view.dispatch(ownStep(tr).scrollIntoView());
  view.focus();
  return true;
};

/** Makes one quote of this one and the one right before it, when that shows earlier words of the same clipping. */
export const joinWithQuoteBefore: QuoteCommand = (editor) => {
  const { view, node, position } = editor.draft;
  const start = position();
  const before = start === undefined ? null : view.state.doc.resolve(start).nodeBefore;
  if (start === undefined || before?.attrs.clippingId !== node().attrs.clippingId || !before)
    return false;
  const { frozen } = editor.text;
  const earlier = partOf(frozen, quoteOf(before));
  const joined = joinQuotes(frozen, earlier, editor.part);
  if (!joined) return false;
  const at = start - before.nodeSize;
  const { tr } = view.state;
  const whole = node().type.create({ ...node().attrs, ...attributesOfPart(frozen, joined) });
  tr.replaceWith(at, start + node().nodeSize, whole);
  view.dispatch(ownStep(tr.setSelection(NodeSelection.create(tr.doc, at))).scrollIntoView());
  quoteEditorAt(view, at)?.enter('down');
  return true;
};

/** Removes a quote of which no word is shown any more. */
export const removeQuote: QuoteCommand = (editor) => {
  const { view, position } = editor.draft;
  const start = position();
  const isShown = quotePieces(editor.text.frozen, editor.part).some(
    ({ kind }) => kind === 'source' || kind === 'letter' || kind === 'insertion',
  );
  if (isShown || start === undefined) return false;
  const { tr, doc } = view.state;
  view.dispatch(ownStep(tr.setSelection(NodeSelection.create(doc, start)).deleteSelection()));
  view.focus();
  return true;
};
