import { useState } from 'preact/hooks';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import { type DiffPart, wordDiff } from '../../domain/anchor/word-diff.ts';
import type { Clipping } from '../../domain/clipping/clipping.ts';
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
            {wordDiff(exact, words).map((part, index, parts) => (
              <ChangedWords key={index} part={part} next={parts[index + 1]} />
            ))}
          </p>
        </>
      )}
    </details>
  );
}

/** Where the words go in a message that is said around them. */
const HERE = '\uE000';

/** Words with what befell them said for those who do not see it: few screen readers tell of `ins` and `del`. */
function ChangedWords({
  part: { kind, text },
  next,
}: {
  readonly part: DiffPart;
  readonly next: DiffPart | undefined;
}) {
  if (kind === 'same') return <>{text}</>;
  const bare = text.trimEnd();
  const isReplaced = next !== undefined && next.kind !== 'same';
  const space = text.slice(bare.length) || (isReplaced ? ' ' : '');
  const Change = kind === 'added' ? 'ins' : 'del';
  const said = t(kind === 'added' ? 'verify_now' : 'verify_asClipped', { words: HERE });
  const [before, after] = said.split(HERE);
  return (
    <>
      <Change>
        <span class="visually-hidden">{before}</span>
        {bare}
        <span class="visually-hidden">{after}</span>
      </Change>
      {space}
    </>
  );
}
