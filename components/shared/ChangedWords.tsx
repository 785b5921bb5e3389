import type { DiffPart } from '../../domain/anchor/word-diff.ts';

/** Puts words into a message about what befell them. */
type Say = (words: string) => string;

/** What changed between two texts; said in words, too, for those who do not see it: few screen readers tell of `ins` and `del`. */
export function ChangedWords({
  parts,
  added,
  removed,
}: {
  readonly parts: readonly DiffPart[];
  readonly added: Say;
  readonly removed: Say;
}) {
  return (
    <>
      {parts.map((part, index) => (
        <ChangedPart
          key={index}
          part={part}
          next={parts[index + 1]}
          say={part.kind === 'added' ? added : removed}
        />
      ))}
    </>
  );
}

/** Where the words go in a message that is said around them. */
const HERE = '\uE000';

function ChangedPart({
  part: { kind, text },
  next,
  say,
}: {
  readonly part: DiffPart;
  readonly next: DiffPart | undefined;
  readonly say: Say;
}) {
  if (kind === 'same') return <>{text}</>;
  const bare = text.trimEnd();
  const isReplaced = next !== undefined && next.kind !== 'same';
  const space = text.slice(bare.length) || (isReplaced ? ' ' : '');
  const Change = kind === 'added' ? 'ins' : 'del';
  const [before, after] = say(HERE).split(HERE);
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
