import { within } from '../../domain/quote/quote-part.ts';
import { attributesOfPart } from '../../domain/quote/quoted-words.ts';
import { selectedRange } from './quote-commands.ts';
import type { QuoteEditor } from './quote-editor.ts';
import { type QuoteForm, quoteForm } from './quote-form.tsx';

/** What is selected of a quote's words, as a quote of its own; null when no word of the source is. */
export function selectedPart(editor: QuoteEditor): QuoteForm | null {
  const range = selectedRange(editor);
  if (!range) return null;
  const [from, to] = range;
  const edits = editor.part.edits.flatMap((edit) => within(edit, from, to));
  const { frozen, quoted } = editor.text;
  return quoteForm(quoted, attributesOfPart(frozen, { from, to, edits }), editor.draft.node());
}
