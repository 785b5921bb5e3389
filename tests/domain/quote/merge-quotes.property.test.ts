import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitsText } from '../../../domain/quote/fits-text.ts';
import { type FrozenText, frozenText } from '../../../domain/quote/frozen-text.ts';
import { mergeQuotes } from '../../../domain/quote/merge-quotes.ts';
import type { QuotePart } from '../../../domain/quote/quote-part.ts';
import { attributesOfPart, partOf } from '../../../domain/quote/quoted-words.ts';
import { type Act, act, captured, doAct, wholeOf } from './random-edits.ts';

const after = (frozen: FrozenText, part: QuotePart, acts: readonly Act[]): QuotePart =>
  acts.reduce((now, one) => doAct(frozen, now, { act: one, isInline: false })?.part ?? now, part);

const some = fc.array(act, { maxLength: 5 });

it('two windows that edit one quote at once keep it a quote of its clipping, and agree where only one did', () => {
  fc.assert(
    fc.property(captured, fc.tuple(some, some, some), (markup, [before, mine, other]) => {
      const frozen = frozenText(markup);
      fc.pre(frozen.text !== '');
      const [base, ours, theirs] = [before, mine, other].map((acts, index) =>
        attributesOfPart(
          frozen,
          after(
            frozen,
            index === 0 ? wholeOf(frozen) : after(frozen, wholeOf(frozen), before),
            acts,
          ),
        ),
      );
      if (!base || !ours || !theirs) return;
      const merged = mergeQuotes({ base, ours, theirs });
      expect(fitsText(frozen, partOf(frozen, merged))).toBe(true);
      expect(mergeQuotes({ base, ours, theirs: base })).toEqual(ours);
      expect(mergeQuotes({ base, ours: base, theirs })).toEqual(theirs);
      expect(mergeQuotes({ base, ours, theirs: ours })).toEqual(ours);
    }),
    { numRuns: Number(process.env.QUOTE_SCRIPTS ?? 200) },
  );
}, 600_000);
