import { type Node, Parser } from 'commonmark';
import { safeUrl } from '../../markup/safe-url.ts';
import { type Inline, type Mark, run } from '../../post/post.ts';
import type { Direction } from '../../words/direction.ts';
import { isolateIn } from '../../words/isolate-in.ts';
import type { HeldValues } from './held-values.ts';

/** Stands first, so that nothing after it can begin a list, a heading or another block. */
const START = '\u2056';

const MARKS: Readonly<Record<string, Mark>> = { emph: 'em', strong: 'strong' };

/**
 * What a template wrote, as one line: Markdown's stress, code and links, and `<br>`. Other HTML is words;
 * a link that no reader may be sent to is its words alone.
 */
export function readLine(
  written: string,
  held: HeldValues,
  direction: Direction,
): readonly Inline[] {
  const line = written
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
    // No name of a character is looked up: an ampersand is one.
    .replaceAll('&', () => held.hold('&'));
  const content: Inline[] = [];
  const tree = new Parser().parse(START + line);
  const first = tree.firstChild?.firstChild;
  if (first) first.literal = (first.literal ?? '').slice(START.length);
  const walker = tree.walker();
  const around: { marks: Mark[]; href: string | null } = { marks: [], href: null };
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    const mark = MARKS[node.type];
    if (mark) around.marks = entering ? [...around.marks, mark] : around.marks.slice(0, -1);
    else if (node.type === 'link')
      around.href = entering ? safeUrl(held.restore(node.destination ?? '')) : null;
    else if (isBreak(node)) content.push({ kind: 'break' });
    else content.push(...runsOf(node, { ...around, held, direction }));
  }
  return trimmed(content);
}

const isBreak = ({ type, literal }: Node): boolean =>
  type === 'linebreak' || (type === 'html_inline' && /^<br\s*\/?>$/i.test(literal ?? ''));

interface Place {
  readonly marks: readonly Mark[];
  readonly href: string | null;
  readonly held: HeldValues;
  readonly direction: Direction;
}

function runsOf({ type, literal }: Node, place: Place): readonly Inline[] {
  const { href, held, direction } = place;
  const marks: readonly Mark[] = type === 'code' ? [...place.marks, 'code'] : place.marks;
  return held.pieces(literal ?? '').flatMap(({ text, isValue }) => {
    const runs = [run(text, marks, href)];
    return isValue ? isolateIn(direction, runs) : runs;
  });
}

/** Without white space at its ends; nothing when there is nothing else. */
function trimmed(content: readonly Inline[]): readonly Inline[] {
  const isBlank = (one: Inline) => one.kind === 'break' || one.text.trim() === '';
  const [start, end] = [
    content.findIndex((one) => !isBlank(one)),
    content.findLastIndex((one) => !isBlank(one)),
  ];
  if (start < 0) return [];
  return content.slice(start, end + 1).map((one, index, kept) => {
    if (one.kind === 'break') return one;
    const text = index === 0 ? one.text.trimStart() : one.text;
    return { ...one, text: index === kept.length - 1 ? text.trimEnd() : text };
  });
}
