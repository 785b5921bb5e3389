import { useMemo } from 'preact/hooks';
import { findClippings } from '../../adapters/db/clippings.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { editionDiff } from '../../domain/draft/edition-diff.ts';
import { quotedIds } from '../../domain/draft/quoted-ids.ts';
import { textOf } from '../../domain/markup/text-of.ts';
import { quotedWords } from '../../domain/quote/quoted-words.ts';
import { ChangedWords } from '../shared/ChangedWords.tsx';
import { Sentence } from '../shared/Sentence.tsx';
import { useWatch } from '../shared/use-watch.ts';

/** What has changed since an edition, word by word. */
export function EditionDiff({ edition, now }: { readonly edition: Draft; readonly now: Draft }) {
  const quotes = useWatch(
    () => findClippings([...quotedIds(edition.body), ...quotedIds(now.body)]),
    [edition, now],
  );
  const parts = useMemo(
    () =>
      quotes &&
      editionDiff(edition, now, ({ clippingId, ...quote }) => {
        const quoted = quotes.get(clippingId);
        const words = quoted && quotedWords(quoted.clipping.markup, quote);
        return words ? textOf(words) : quoted?.clipping.text;
      }),
    [edition, now, quotes],
  );
  if (!parts) return <div aria-busy="true" />;
  const isSame = parts.every(({ kind }) => kind === 'same');
  return (
    <section class="edition-diff" aria-label={t('draft_editionDiff')}>
      <p class="quiet">
        {isSame ? (
          t('draft_editionSame')
        ) : (
          <Sentence
            of="draft_editionLegend"
            with={{
              struck: <del>{t('verify_struck')}</del>,
              underlined: <ins>{t('verify_underlined')}</ins>,
            }}
          />
        )}
      </p>
      <div class="edition-words word-changes" dir="auto">
        <ChangedWords
          parts={parts}
          added={(words) => t('draft_editionAdded', { words })}
          removed={(words) => t('draft_editionRemoved', { words })}
        />
      </div>
    </section>
  );
}
