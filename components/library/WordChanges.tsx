import { useState } from 'preact/hooks';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import { wordDiff } from '../../domain/anchor/word-diff.ts';
import type { Clipping } from '../../domain/clipping/clipping.ts';
import { ChangedWords } from '../shared/ChangedWords.tsx';
import { Sentence } from '../shared/Sentence.tsx';
import { dayWords } from './day-words.ts';

/** What changed in a passage since it was clipped, word by word; compared only when it is asked for. */
export function WordChanges({
  clipping,
  words,
}: {
  readonly clipping: Clipping;
  /** The words that stand there now; null when there are too many. */
  readonly words: string | null;
}) {
  const [isOpen, setIsOpen] = useState(false);
  if (words === null) return <p class="quiet">{t('verify_tooLong')}</p>;
  const { exact } = clipping.anchor.quote;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('verify_whatChanged')}</summary>
      {isOpen && (
        <>
          <p class="quiet">
            <Sentence
              of="verify_legend"
              with={{
                struck: <del>{t('verify_struck')}</del>,
                day: dayWords(clipping.createdAt, uiLocale()),
                underlined: <ins>{t('verify_underlined')}</ins>,
              }}
            />
          </p>
          <p class="source-words word-changes" dir="auto">
            <ChangedWords
              parts={wordDiff(exact, words)}
              added={(said) => t('verify_now', { words: said })}
              removed={(said) => t('verify_asClipped', { words: said })}
            />
          </p>
        </>
      )}
    </details>
  );
}
