import { closeHistory } from 'prosemirror-history';
import { keydownHandler } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import {
  EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { SourcedClipping } from '../../domain/clipping/clipping.ts';
import { quoteOf } from '../../domain/draft/quote-attributes.ts';
import { drawQuote } from '../../domain/quote/draw-quote.ts';
import { editsOfSteps } from '../../domain/quote/edits-of-steps.ts';
import type { FrozenText } from '../../domain/quote/frozen-text.ts';
import type { QuotePart } from '../../domain/quote/quote-part.ts';
import { attributesOfPart, partOf } from '../../domain/quote/quoted-words.ts';
import { quoteClipboard } from './quote-clipboard.ts';
import { quoteField } from './quote-field.ts';
import { quoteKeys } from './quote-keys.ts';
import { redrawn } from './redrawn.ts';
import { undoKeys } from './undo-in-draft.ts';

/** What the editor of a quote's words is about. */
export interface QuotedText {
  readonly frozen: FrozenText;
  readonly quoted: SourcedClipping;
  /** The field's name for screen readers. */
  readonly label: string;
}

/** Where a quote stands in the draft's editor. */
export interface QuotePlaceInDraft {
  readonly view: EditorView;
  /** The quote's node as it is now. */
  readonly node: () => Node;
  /** Its position; undefined once it is gone. */
  readonly position: () => number | undefined;
}

/**
 * The words of one quote, edited in place: an editor of its own within the draft's. Its document is drawn from the
 * clipping and the edits; what is done in it is read as edits and given to the draft, whose history it shares.
 */
export class QuoteEditor {
  readonly text: QuotedText;
  readonly draft: QuotePlaceInDraft;
  readonly view: EditorView;
  #drawn: string;
  #isGivingBack = false;
  #isStaying = false;

  constructor(place: HTMLElement, text: QuotedText, draft: QuotePlaceInDraft) {
    this.text = text;
    this.draft = draft;
    this.#drawn = JSON.stringify(quoteOf(draft.node()));
    this.view = new EditorView(
      { mount: place },
      {
        state: EditorState.create({ doc: this.#draw() }),
        attributes: quoteField(text.label),
        dispatchTransaction: (transaction) => this.#receive(transaction),
        handleKeyDown: keydownHandler(quoteKeys(this)),
        ...quoteClipboard(this),
        handleDOMEvents: {
          ...quoteClipboard(this).handleDOMEvents,
          focus: () => this.#hold(),
          blur: () => this.#letGo(),
          beforeinput: (_, event) => undoKeys(this.draft.view, event),
          compositionstart: (view) => {
            // A composition must find its selection gone: a mark drawn beside it would end it.
            if (!view.state.selection.empty) view.dispatch(view.state.tr.deleteSelection());
            const { tr, schema } = view.state;
            view.dispatch(tr.setStoredMarks([schema.mark('insertion')]));
            return false;
          },
        },
      },
    );
  }

  /** The part of the clipping that is shown, and its edits. */
  get part(): QuotePart {
    return partOf(this.text.frozen, quoteOf(this.draft.node()));
  }

  /** Changes what is shown, as one step of the draft's history; `cause` is the change in here that it comes of. */
  change(part: QuotePart, cause?: Transaction): void {
    const position = this.draft.position();
    if (position === undefined) return;
    const { tr } = this.draft.view.state;
    const attributes = attributesOfPart(this.text.frozen, part);
    tr.setNodeMarkup(position, null, { ...this.draft.node().attrs, ...attributes });
    tr.setSelection(NodeSelection.create(tr.doc, position));
    const composition = cause?.getMeta('composition');
    if (composition !== undefined) tr.setMeta('composition', composition);
    this.draft.view.dispatch(tr);
  }

  /** Shows what the draft holds now, unless that is what was done in here. */
  update(): void {
    const held = JSON.stringify(quoteOf(this.draft.node()));
    if (held === this.#drawn || this.#isGivingBack) return;
    this.#drawn = held;
    this.view.updateState(this.view.state.apply(redrawn(this.view.state, this.#draw())));
  }

  /** Puts the cursor in: at the point, or at the end that comes first when one goes this way. */
  enter(way: 'down' | 'up', point?: { readonly left: number; readonly top: number }): void {
    const { doc, tr } = this.view.state;
    const hit = point && this.view.posAtCoords(point);
    const end = way === 'down' ? Selection.atStart(doc) : Selection.atEnd(doc);
    this.view.dispatch(tr.setSelection(hit ? Selection.near(doc.resolve(hit.pos)) : end));
    this.view.focus();
    this.view.dispatch(this.view.state.tr.scrollIntoView());
  }

  /** Gives the focus back to the draft, where the quote is selected as a whole. */
  selectWhole(): true {
    this.#isStaying = true;
    this.draft.view.focus();
    this.#isStaying = false;
    return true;
  }

  destroy(): void {
    const hadFocus = this.view.hasFocus();
    this.view.destroy();
    const { view } = this.draft;
    // Taken away from elsewhere: the focus must not fall to the page.
    if (hadFocus) setTimeout(() => view.isDestroyed || view.focus());
  }

  #draw(): Node {
    return drawQuote(this.text.frozen, this.part, false);
  }

  #receive(transaction: Transaction): void {
    const before = this.view.state;
    const changed = before.apply(transaction);
    if (!transaction.docChanged) {
      this.view.updateState(changed);
      return;
    }
    const { part, place } = editsOfSteps(this.text.frozen, this.part, {
      change: transaction,
      isInline: false,
    });
    const isForward =
      before.selection.empty &&
      transaction.selection.head === before.selection.head &&
      transaction.doc.content.size < before.doc.content.size;
    const drawn = drawQuote(this.text.frozen, part, false);
    const redraw = redrawn(changed, drawn);
    const { anchor, head } = transaction.selection;
    const [from, to] = [place(anchor, isForward), place(head, isForward)];
    redraw.setSelection(TextSelection.create(redraw.doc, from, to));
    const composition = transaction.getMeta('composition');
    if (composition !== undefined) redraw.setMeta('composition', composition);
    if (JSON.stringify(part) !== JSON.stringify(this.part)) {
      this.#isGivingBack = true;
      this.change(part, transaction);
      this.#isGivingBack = false;
    }
    this.#drawn = JSON.stringify(quoteOf(this.draft.node()));
    this.view.updateState(changed.apply(redraw));
    if (transaction.scrolledIntoView) this.view.dispatch(this.view.state.tr.scrollIntoView());
  }

  /** While the cursor is in here the draft has the quote selected. */
  #hold(): false {
    const position = this.draft.position();
    const { state } = this.draft.view;
    const isHeld = state.selection instanceof NodeSelection && state.selection.from === position;
    if (position !== undefined && !isHeld) {
      const tr = state.tr.setSelection(NodeSelection.create(state.doc, position));
      this.draft.view.dispatch(closeHistory(tr));
    }
    return false;
  }

  /** A letter that comes before the draft's next selection is read must not replace the quote. */
  #letGo(): false {
    const { view } = this.draft;
    const position = this.draft.position();
    const { selection, doc, tr } = view.state;
    const isHeld = selection instanceof NodeSelection && selection.from === position;
    if (this.#isStaying || view.isDestroyed) return false;
    if (position !== undefined && isHeld && !view.hasFocus())
      view.dispatch(
        tr.setSelection(Selection.near(doc.resolve(position + this.draft.node().nodeSize))),
      );
    return false;
  }
}
