import { pairTexts } from './pair-texts.ts';
import { plainText } from './plain-text.ts';
import { readWords } from './read-words.ts';
import { finish } from './text-index.ts';

/** A run of words that stayed, went or came, with the white space after each. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What changed between two texts, word by word. Type setting makes no difference, capitals do. The
 * parts that stayed or went are `before`, character by character; a part that came is `after`'s.
 * Where words were replaced, those that went come first.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [old, now] = [splitWords(before), splitWords(after)];
  const pairs = pairTexts(old.map(plainText), now.map(plainText));
  const parts: DiffPart[] = [];
  let textAt = 0;
  let removed: string[] = [];
  const flush = (until: number): void => {
    push(parts, 'removed', removed.join(''));
    push(parts, 'added', now.slice(textAt, until).join(''));
    removed = [];
    textAt = until;
  };
  old.forEach((word, at) => {
    const pair = pairs[at] ?? -1;
    if (pair < 0) {
      removed.push(word);
      return;
    }
    flush(pair);
    push(parts, 'same', word);
    textAt = pair + 1;
  });
  flush(now.length);
  return parts;
}

/** The text in pieces of one word or sign each, white space after it included; joined they are the text. */
function splitWords(text: string): readonly string[] {
  const { count, starts } = finish(readWords(text));
  if (count === 0) return text === '' ? [] : [text];
  return Array.from({ length: count }, (_, at) =>
    text.slice(at === 0 ? 0 : starts[at], at + 1 < count ? starts[at + 1] : text.length),
  );
}

function push(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
  else parts.push({ kind, text });
}
