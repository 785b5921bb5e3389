import type { LineClue, PieceClue } from '../page-clues.ts';
import { GAP, isAuthor, isPerson, splitNames, startsWithBy } from './names.ts';

/** What markup calls an author or a byline. */
const AUTHOR =
  /author|by-?line|writer|reporter|journali|auth[-_]|auteur|autor(?!i[sz])|redakt(?!ion)|contributor|creator|columnist|\/(?:profiles?|by|editors?)\//i;
const NOT_AUTHOR = /caption|credit|comment|related|recommend|teaser|promo|copyright/i;

const LONGEST = 200;
const MOST = 8;
/** Lines between two authors who are named one below the other. */
const NEAR = 4;

/** The people in the byline near the headline: on a line that begins with "by", or one that the markup calls an author's. */
export function headByline(lines: readonly LineClue[]): readonly string[] {
  let found: readonly string[] = [];
  let [mark, last] = ['', 0];
  for (const [index, line] of lines.entries()) {
    const { pieces } = line;
    const hint = hintOf(line);
    const text = textOf(pieces);
    if (text.length > LONGEST || !/\p{L}/u.test(text)) continue;
    const isMarked = AUTHOR.test(hint) && !NOT_AUTHOR.test(hint);
    if (startsWithBy(text)) {
      const next = lines[index + 1];
      const said = peopleIn(text);
      if (said.length > 0) return said;
      if (next && !AUTHOR.test(hintOf(next))) found = peopleIn(next.pieces[0]?.text ?? '');
      if (found.length > 0) return found;
    }
    if (!isMarked) continue;
    const own = pieces.filter(({ mark, link }) => AUTHOR.test(`${mark} ${link}`));
    const names = peopleIn(textOf(own.length > 0 ? own : pieces.slice(0, 1)));
    const worded = pieces.find((piece) => /\p{L}/u.test(piece.text));
    const kind = worded?.mark.replace(/\d+/g, '') ?? '';
    if (names.length === 0 || (found.length > 0 && (kind !== mark || index - last > NEAR)))
      continue;
    found = [...found, ...names];
    [mark, last] = [kind, index];
  }
  return found.slice(0, MOST);
}

const textOf = (pieces: readonly PieceClue[]): string =>
  pieces.map(({ text }) => text).join(` ${GAP} `);

/** The people named; the agency only where it is alone. */
function peopleIn(text: string): readonly string[] {
  const names = splitNames(text);
  return names.filter(names.some(isPerson) ? isPerson : isAuthor);
}

/** What the markup calls the line, in its elements and around them. */
export const hintOf = ({ pieces, mark }: LineClue): string =>
  [...pieces.map((piece) => `${piece.mark} ${piece.link}`), mark].join(' ');

/** Names in elements that are marked as the author's, far from the headline too, such as in a box below the story. */
export function markedByline(ways: readonly (readonly string[])[]): readonly string[] {
  for (const [index, texts] of ways.entries()) {
    const isVague = index === ways.length - 1;
    const names = texts
      .flatMap((text) => splitNames(wordsOf(text)))
      .filter((name) => !isVague || (isPerson(name) && name.includes(' ')));
    if (names.length > 0 && new Set(names).size <= MOST) return names;
  }
  return [];
}

const wordsOf = (text: string): string =>
  text.length > LONGEST ? '' : text.replace(/^\p{L}+ (?:all|more) .*?(?=by )/iu, '');
