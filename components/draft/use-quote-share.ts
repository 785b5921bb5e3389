import { useMemo } from 'preact/hooks';
import { findClippings } from '../../adapters/db/clippings.ts';
import { shelfName } from '../../domain/attribution/shelf-name.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { draftLanguage } from '../../domain/draft/draft-lang.ts';
import { type QuoteShare, quoteShare } from '../../domain/draft/quote-share.ts';
import { quotedIds } from '../../domain/draft/quoted-ids.ts';
import { countOwnWords, quotedPassages } from '../../domain/draft/quoted-passages.ts';
import { readBody } from '../../domain/draft/read-body.ts';
import { useWatch } from '../shared/use-watch.ts';

/** How much a draft quotes, and what its articles are called, by their ids. */
export interface NamedShare {
  readonly share: QuoteShare;
  readonly names: ReadonlyMap<string, string>;
}

/** How much the draft quotes, at every change; undefined until its clippings are read. */
export function useQuoteShare(draft: Draft): NamedShare | undefined {
  const ids = quotedIds(draft.body);
  const clippings = useWatch(() => findClippings(ids), [ids.join()]);
  return useMemo(() => {
    if (!clippings) return undefined;
    const lang = draftLanguage(draft, navigator.language);
    const document = readBody(draft.body);
    const sources = [...clippings.values()].map(({ source }) => source);
    const passages = quotedPassages(document, clippings, lang);
    const lengths = new Map(
      sources.flatMap(({ id, words }) => (words ? [[id, words.value] as const] : [])),
    );
    return {
      share: quoteShare(passages, countOwnWords(document, lang), lengths),
      names: new Map(sources.map((source) => [source.id, shelfName(source, lang).name])),
    };
  }, [draft, clippings]);
}
