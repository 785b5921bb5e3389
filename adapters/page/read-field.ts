import type { Anchor } from '../../domain/anchor/anchor.ts';
import { cleanText } from '../../domain/markup/clean-text.ts';
import type { Markup } from '../../domain/markup/markup.ts';
import { quoteContext } from './anchor.ts';
import { attributeOf, documentProperty, nameOf, shadowOf } from './dom.ts';

/** The kinds of field whose content is text that its writer sees. */
const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'search', 'url', 'email', 'tel']);
/** Fields for secrets and cards, by what the page tells the browser to fill in. */
const SECRET = /\b(cc-|current-password|new-password|one-time-code)/;

/** What is selected in the text field that has the focus: plain paragraphs and where in the field they stood. */
export interface FieldReading {
  readonly tree: Markup;
  readonly anchor: Anchor;
}

/** Reads the selection of a text field; null when none has the focus, nothing is selected in it, or it is for secrets. */
export function readField(document: Document): FieldReading | null {
  const field = focusedField(document);
  if (!field || isSecret(field)) return null;
  const { value, selectionStart: start, selectionEnd: end } = field;
  if (start === null || end === null || start === end) return null;
  const tree = cleanText(value.slice(start, end))
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => ({ tag: 'p', children: withBreaks(paragraph) }) as const);
  return { tree, anchor: quoteContext(value, start, end) };
}

function focusedField(document: Document): HTMLInputElement | HTMLTextAreaElement | null {
  let focused = documentProperty(document, 'activeElement');
  for (let root = focused && shadowOf(focused); root; root = focused && shadowOf(focused)) {
    focused = root.activeElement;
  }
  if (!focused) return null;
  const name = nameOf(focused);
  return name === 'input' || name === 'textarea'
    ? (focused as HTMLInputElement | HTMLTextAreaElement)
    : null;
}

const isSecret = (field: HTMLInputElement | HTMLTextAreaElement): boolean =>
  SECRET.test(attributeOf(field, 'autocomplete') ?? '') ||
  (nameOf(field) === 'input' && !TEXT_TYPES.has(field.type));

const withBreaks = (paragraph: string): Markup =>
  paragraph.split('\n').flatMap((line, index) => {
    const words = line.trim();
    return index === 0 ? [words] : [{ tag: 'br', children: [] } as const, words];
  });
