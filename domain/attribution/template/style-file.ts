import * as v from 'valibot';
import { readAs } from '../../schema/read-as.ts';
import type { TemplateStyle } from '../style.ts';
import { isSameStyle, ownStyle } from './own-style.ts';

/** Tells the file from others, and its form from later ones. */
const KIND = 'quotewright-styles';
const VERSION = 1;
/** More styles than anybody has. */
const MOST_STYLES = 200;

/** The styles as a file, to be read on another machine. */
export const writeStyleFile = (styles: readonly TemplateStyle[]): string =>
  `${JSON.stringify(
    {
      kind: KIND,
      version: VERSION,
      styles: styles.map(({ id, name, stands, template }) => ({ id, name, stands, template })),
    },
    null,
    2,
  )}\n`;

/** What is in a file, or why nothing of it was taken. */
export type StyleFile =
  | { readonly ok: true; readonly styles: readonly TemplateStyle[] }
  | { readonly ok: false; readonly problem: StyleFileProblem };

/** It is no file of styles, one of a later program, or its style of this number, from 1, cannot be read. */
export type StyleFileProblem =
  | { readonly kind: 'other-file' | 'newer-file' }
  | { readonly kind: 'bad-style'; readonly number: number };

/** Reads a file of styles: all of it or nothing. */
export function readStyleFile(text: string): StyleFile {
  const file = readAs(FORM, parsed(text));
  if (!file) return refused({ kind: 'other-file' });
  if (file.version > VERSION) return refused({ kind: 'newer-file' });
  const styles: TemplateStyle[] = [];
  for (const [index, entry] of file.styles.entries()) {
    const style = readAs(ownStyle, entry);
    if (!style) return refused({ kind: 'bad-style', number: index + 1 });
    styles.push(style);
  }
  return { ok: true, styles };
}

const FORM = v.object({
  kind: v.literal(KIND),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  styles: v.pipe(v.array(v.unknown()), v.maxLength(MOST_STYLES)),
});

const refused = (problem: StyleFileProblem): StyleFile => ({ ok: false, problem });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** What an import would do. */
export interface StyleImport {
  /** Not here yet. */
  readonly fresh: readonly TemplateStyle[];
  /** Here too, but saying something else: they are replaced only when the blogger says so. */
  readonly differing: readonly TemplateStyle[];
}

/** Compares the styles of a file with those that are here; the last of several by one id counts. */
export function planStyleImport(
  here: readonly TemplateStyle[],
  brought: readonly TemplateStyle[],
): StyleImport {
  const known = new Map(here.map((style) => [style.id, style]));
  const wanted = [...new Map(brought.map((style) => [style.id, style])).values()];
  return {
    fresh: wanted.filter(({ id }) => !known.has(id)),
    differing: wanted.filter((style) => {
      const own = known.get(style.id);
      return own !== undefined && !isSameStyle(own, style);
    }),
  };
}
