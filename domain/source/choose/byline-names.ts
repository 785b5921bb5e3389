import type { LineClue, PieceClue } from '../page-clues.ts';
import { plainWords } from '../plain-words.ts';
import { GAP, isOtherCraft, startsWithBy } from './byline-words.ts';
import { hintOf } from './head-lines.ts';
import { isAgency, isDesk, isPerson, isStatedPerson } from './name-kind.ts';
import { splitNames } from './names.ts';

/** What markup calls an author or a byline. */
const AUTHOR =
  /author|by-?line|writer|reporter|journali|auth[-_]|auteur|autor(?!i[sz])|redakt(?!ion)|contributor|creator|columnist|\/(?:profiles?|by|editors?)\/|\/@/i;
const NOT_AUTHOR = /caption|credit|comment|related|recommend|teaser|promo|copyright/i;

const MAX_BYLINE_UNITS = 200;
const MAX_NAMES = 8;
/** Lines between two authors who are named one below the other. */
const MAX_LINES_BETWEEN = 4;

/**
 * The people in the byline near the headline: on a line that begins with "by", or one that the markup
 * calls an author's. None where the byline names only a desk; null where there is no byline.
 */
export function headByline(
  lines: readonly LineClue[],
  tail: readonly LineClue[] = [],
): readonly string[] | null {
  const found = bylineIn(lines);
  if (found) return found;
  // Below the story only what says so in both words and markup is its byline.
  const signed = tail.find(
    ({ pieces, mark }) =>
      startsWithBy(textOf(pieces)) && AUTHOR.test(mark) && !NOT_AUTHOR.test(mark),
  );
  return signed ? bylineIn(tail.slice(tail.indexOf(signed))) : null;
}

function bylineIn(lines: readonly LineClue[]): readonly string[] | null {
  let found: readonly string[] = [];
  let isSaid = false;
  let [mark, last] = ['', 0];
  for (const [index, line] of lines.entries()) {
    const { pieces } = line;
    const hint = hintOf(line);
    const text = textOf(pieces);
    if (text.length > MAX_BYLINE_UNITS || !/\p{L}/u.test(text) || isTeaser(pieces)) continue;
    if (isOtherCraft(text)) continue;
    const isMarked = AUTHOR.test(hint) && !NOT_AUTHOR.test(hint);
    if (startsWithBy(text)) {
      const next = lines[index + 1];
      const said = peopleIn(text);
      if (said.length > 0 || isDesk(text)) return said;
      if (next && !AUTHOR.test(hintOf(next))) found = peopleIn(next.pieces[0]?.text ?? '');
      if (found.length > 0) return found;
    }
    if (!isMarked) continue;
    const own = pieces.filter(({ mark, link }) => AUTHOR.test(`${mark} ${link}`));
    const marked = peopleOf(own);
    const names = marked.length > 0 ? marked : peopleOf(firstLink(pieces));
    const worded = pieces.find((piece) => /\p{L}/u.test(piece.text));
    const kind = worded?.mark.replace(/\d+/g, '') ?? '';
    if (
      names.length === 0 ||
      (found.length > 0 && (kind !== mark || index - last > MAX_LINES_BETWEEN))
    )
      continue;
    found = [...found, ...names];
    isSaid = true;
    [mark, last] = [kind, index];
  }
  return isSaid ? found.slice(0, MAX_NAMES) : null;
}

/** The first piece, with what else lies in the same link. */
function firstLink(pieces: readonly PieceClue[]): readonly PieceClue[] {
  const [first] = pieces;
  const end = pieces.findIndex(({ link }) => !first?.link || link !== first.link);
  return pieces.slice(0, Math.max(1, end < 0 ? pieces.length : end));
}

/** Another story's byline: its "by" is part of a link, and not of one to the person named. */
function isTeaser(pieces: readonly PieceClue[]): boolean {
  const by = pieces.find(({ text }) => startsWithBy(text));
  if (!by?.link) return false;
  const place = plainWords(by.link);
  return (
    !AUTHOR.test(by.link) &&
    !peopleIn(by.text).some((name) =>
      plainWords(name)
        .split(' ')
        .some((word) => place.includes(word)),
    )
  );
}

/** The line's text; what lies in one link is one name, everything else may be several. */
const textOf = (pieces: readonly PieceClue[]): string =>
  pieces
    .map(({ text, link }, index) => {
      const isOn = link !== '' && pieces[index - 1]?.link === link;
      return index === 0 ? text : isOn ? ` ${text}` : ` ${GAP} ${text}`;
    })
    .join('');

const peopleIn = (text: string): readonly string[] =>
  splitNames(text).filter((name) => isPerson(name) || isAgency(name));

/** The people in these pieces; what links to an author's page is that author's name, whatever it looks like. */
function peopleOf(pieces: readonly PieceClue[]): readonly string[] {
  const links = [...new Set(pieces.map(({ link }) => link))];
  const areAuthors = links.every((link) => TO_AUTHOR.test(link));
  if (links.length === 0 || !areAuthors) return peopleIn(textOf(pieces));
  return links.flatMap((link) => {
    const text = textOf(pieces.filter((piece) => piece.link === link));
    return splitNames(text, { isStated: true }).filter(
      (name) => isStatedPerson(name) || isAgency(name) || isNameOf(name, link),
    );
  });
}

/** The address of an author's page. */
const TO_AUTHOR =
  /\/(?:authors?|autor(?:es|en)?|auteurs?|autore|autori|byline|writers?|reporters?|journalists?|contributors?|profiles?|by|people|staff)\/./i;

/** One word of its own beside an address that spells it: "/author/zeynep". */
const isNameOf = (name: string, link: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(name) && plainWords(link).split(' ').includes(plainWords(name));

/**
 * Names in elements that are marked as the author's, far from the headline too, such as in a box below
 * the story. A page on which several people are named unevenly often lists other stories there.
 */
export function markedByline(ways: readonly (readonly string[])[]): readonly string[] {
  for (const [index, texts] of ways.entries()) {
    const isVague = index === ways.length - 1;
    const names = texts
      .flatMap((text) => splitNames(wordsOf(text), { isStated: !isVague }))
      .filter((name) => !isVague || (isPerson(name) && name.includes(' ')));
    const said = new Set(texts.map(wordsOf).filter(Boolean));
    if (isVague && said.size > 1 && texts.length > said.size) return [];
    if (names.length > 0 && new Set(names).size <= MAX_NAMES) return names;
  }
  return [];
}

const wordsOf = (text: string): string =>
  text.length > MAX_BYLINE_UNITS ? '' : text.replace(/^\p{L}+ (?:all|more) .*?(?=by )/iu, '');
