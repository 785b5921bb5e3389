import type { Node } from 'prosemirror-model';

/** What is looked for. */
export interface FindQuery {
  readonly words: string;
  /** True when capital letters have to be the same. */
  readonly matchCase: boolean;
}

/** A place in a document, by its positions. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/** Stands for what is no text: a line break. */
const NO_TEXT = '\ufffc';

/** Signs that look different from those that a keyboard has, and mean the same. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '\u00a0': ' ',
};

/** Where the words stand among the blogger's own, in their order; never in somebody else's. None for no words. */
export function findWords(document: Node, { words, matchCase }: FindQuery): readonly Found[] {
  const wanted = folded(words, matchCase).text;
  const found: Found[] = [];
  if (wanted === '') return found;
  document.descendants((node, position) => {
    if (node.type.name === 'foreignQuote') return false;
    if (!node.isTextblock) return true;
    const line = folded(node.textBetween(0, node.content.size, null, NO_TEXT), matchCase);
    const start = position + 1;
    for (let at = line.text.indexOf(wanted); at >= 0; ) {
      const end = at + wanted.length;
      found.push({ from: start + (line.places[at] ?? 0), to: start + (line.places[end] ?? 0) });
      at = line.text.indexOf(wanted, end);
    }
    return false;
  });
  return found;
}

/** The text as it is compared, and for each of its units where it came from: small letters may be more units than capital ones. */
function folded(
  text: string,
  matchCase: boolean,
): { readonly text: string; readonly places: readonly number[] } {
  let result = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    const plain = PLAIN[letter] ?? letter;
    const part = matchCase ? plain : plain.toLowerCase();
    result += part;
    for (let unit = 0; unit < part.length; unit++) places.push(place);
    place += letter.length;
  }
  return { text: result, places: [...places, place] };
}
