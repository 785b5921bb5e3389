import type { FrozenText } from './frozen-text.ts';
import type { Piece } from './quote-pieces.ts';

/** The mark for words left out. */
export const OMITTED = '[…]';
/** The mark behind a mistake of the source. */
export const SIC = '[sic]';

/** What a piece shows in plain text. */
export function wordsOfPiece(piece: Piece, frozen: FrozenText): string {
  switch (piece.kind) {
    case 'insertion':
      return inBrackets(piece.text);
    case 'letter':
      return `[${piece.text}]`;
    case 'omission':
      return piece.isDrawn ? padded(OMITTED, piece, frozen) : '';
    case 'sic':
      return ` ${SIC}`;
    case 'turn':
      return '\n\n';
    default:
      return frozen.text.slice(piece.from, piece.to);
  }
}

/** Own words in brackets; white space at their ends stands outside, brackets that were typed are not doubled. */
function inBrackets(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (words === '') return `[${text}]`;
  return `${before}[${words.replace(/^\[+(?=.)|(?<=.)\]+$/gs, '')}]${after}`;
}

/** A mark of omission stands apart from words whose punctuation was left out. */
function padded(mark: string, { from, to }: Piece, { text }: FrozenText): string {
  const isWord = (at: number): boolean => WORD.test(text[at] ?? '');
  const before = isWord(from - 1) && !isWord(from) ? ' ' : '';
  const after = isWord(to) && !isWord(to - 1) ? ' ' : '';
  return before + mark + after;
}

/** Letters of scripts that set words apart. */
const WORD = /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}])[\p{L}\p{N}]/u;
