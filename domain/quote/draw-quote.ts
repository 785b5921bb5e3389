import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { type FrozenRun, type FrozenText, lineAt } from './frozen-text.ts';
import type { QuotePart, Range } from './quote-part.ts';
import { type Piece, quotePieces } from './quote-pieces.ts';
import { inlineQuoteSchema, quoteSchema } from './quote-schema.ts';

/** The document that shows a quote: a function of the frozen words and the edits alone. */
export function drawQuote(frozen: FrozenText, part: QuotePart, isInline: boolean): Node {
  const schema = isInline ? inlineQuoteSchema : quoteSchema;
  const stressed = part.edits.flatMap((edit): readonly Range[] =>
    'stress' in edit ? [edit.stress] : [],
  );
  const lines: { readonly piece: Piece | null; readonly content: Node[] }[] = [
    { piece: null, content: [] },
  ];
  const leaf = (name: string, attrs: Readonly<Record<string, unknown>> = {}) =>
    schema.node(name, attrs);
  const own = (text: string, name: string) => schema.text(text, [schema.mark(name)]);
  const draw = (piece: Piece): readonly Node[] => {
    switch (piece.kind) {
      case 'source':
        return sourceRuns(frozen, piece, stressed).map(({ from, to, run, isStressed }) =>
          schema.text(frozen.text.slice(from, to), marksOf(run, isStressed)),
        );
      case 'insertion':
        return piece.text === '' ? [] : [own(piece.text, 'insertion')];
      case 'letter':
        return [own(piece.text, 'letter')];
      case 'omission':
        return [leaf('omission', { isDrawn: piece.isDrawn })];
      case 'sic':
        return [leaf('sic')];
      case 'space':
        return [leaf(frozen.text[piece.from] === '\t' ? 'gap' : 'lineBreak')];
      default:
        return isInline && piece.kind === 'break' ? [leaf('gap')] : [];
    }
  };
  const marksOf = (run: FrozenRun | undefined, isStressed: boolean): readonly Mark[] => {
    const names = new Set([...(run?.marks ?? []), ...(isStressed ? ['stress'] : [])]);
    const marks = [...names].flatMap((name) => (name in schema.marks ? [schema.mark(name)] : []));
    const all = run?.href ? [schema.mark('link', { href: run.href }), ...marks] : marks;
    return all.reduce<readonly Mark[]>((set, one) => one.addToSet(set), []);
  };
  for (const piece of quotePieces(frozen, part)) {
    const isTurn = piece.kind === 'break' || piece.kind === 'turn';
    if (isTurn && !isInline) lines.push({ piece, content: [] });
    else lines.at(-1)?.content.push(...draw(piece));
  }
  if (isInline) return schema.node('doc', null, Fragment.fromArray(lines[0]?.content ?? []));
  return schema.node(
    'doc',
    null,
    lines.map(({ piece, content }) =>
      schema.node('line', { ...lineAt(frozen, piece?.to ?? part.from).look }, content),
    ),
  );
}

/** A stretch of a piece that is set in one manner. */
function sourceRuns(
  { runs }: FrozenText,
  { from, to }: Piece,
  stressed: readonly Range[],
): readonly { from: number; to: number; run: FrozenRun | undefined; isStressed: boolean }[] {
  const inside = runs.filter((run) => run.from < to && run.to > from);
  const ends = [from, to, ...inside.flatMap((run) => [run.from, run.to]), ...stressed.flat()];
  const cuts = [...new Set(ends.filter((cut) => cut >= from && cut <= to))].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? from;
    return {
      from: start,
      to: end,
      run: inside.find((run) => run.from <= start && run.to >= end),
      isStressed: stressed.some(([a, b]) => a <= start && b >= end),
    };
  });
}
