import { useState } from 'preact/hooks';
import { type DiffPart, wordDiff } from '../../domain/anchor/word-diff.ts';
import { formatDay } from '../../domain/attribution/format-day.ts';
import type { Clipping } from '../../domain/clipping/clipping.ts';

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
  if (words === null) return <p class="quiet">The passage is too long now to be compared here.</p>;
  const { exact } = clipping.anchor.quote;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>What changed</summary>
      {isOpen && (
        <>
          <p class="quiet">
            <del>Struck out</del>: only as clipped on {dayOf(clipping.createdAt)}.{' '}
            <ins>Underlined</ins>: only there now.
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
  return (
    <>
      <Change>
        <span class="visually-hidden">{kind === 'added' ? '[now: ' : '[as clipped: '}</span>
        {bare}
        <span class="visually-hidden">]</span>
      </Change>
      {space}
    </>
  );
}

const dayOf = (time: number): string => {
  const here = new Date(time);
  const day = [here.getFullYear(), here.getMonth() + 1, here.getDate()];
  return formatDay(
    day.map((part) => String(part).padStart(2, '0')).join('-'),
    document.documentElement.lang,
  );
};
