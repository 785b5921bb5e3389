import { partsOfClipping } from '../../../domain/clipping/clipping-record.ts';
import { partsOfDraft } from '../../../domain/draft/draft-record.ts';
import { putAll, type Rows } from './put-all.ts';
import { writeDrafts, writeLibrary } from './write-library.ts';

/** Fills the extension's own store, past all of its code but the shape of its records. */
function* rowsOf(count: number): Generator<Rows> {
  for (const { source, clippings } of writeLibrary(count)) {
    const parts = clippings.map(partsOfClipping);
    yield {
      sources: [source],
      clippings: parts.map(({ row }) => row),
      clippingBodies: parts.map(({ body }) => body),
    };
  }
  for (const draft of writeDrafts(count)) {
    const { row, body } = partsOfDraft(draft);
    yield { drafts: [row], draftBodies: [body] };
  }
}

Object.assign(globalThis, {
  fillLibrary: (count: number) => putAll('quotewright', rowsOf(count)),
});
