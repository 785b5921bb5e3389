/** A link to another file of the project, or to a heading. */
export interface DocLink {
  /** As it is written, from the folder of the text; empty for a place in the same one. */
  readonly file: string;
  /** What stands after the `#`; empty when nothing does. */
  readonly heading: string;
}

/** The links and pictures of a Markdown text that stay in the project. */
export const linksIn = (markdown: string): readonly DocLink[] =>
  [...markdown.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(
    ([, file = '', heading = '']) => ({ file, heading }),
  );

/** The headings of a Markdown text, as links to them are written. */
export const headingsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The paths that stand in backticks, from the project's folder; those with a blank to fill in are left out. */
export const pathsNamedIn = (markdown: string): readonly string[] =>
  [
    ...markdown.matchAll(
      /`((?:adapters|components|docs|domain|entrypoints|public|scripts|tests)\/[\w./-]*)`/g,
    ),
  ].map(([, named = '']) => named);

/** The comments of a file, one after the other. Strings stay out, as addresses hold what looks like a comment. */
export const commentsIn = (code: string): string =>
  [
    ...code.matchAll(
      /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(\/\*[\s\S]*?\*\/|\/\/.*$)/gm,
    ),
  ]
    .map(([, comment]) => comment ?? '')
    .join('\n');

/** The files that a comment names (those that begin with a digit are examples), and what it cites by a section (`NAME §3`), which is a file that ought to be named. */
export const filesNamedIn = (comments: string): readonly string[] =>
  [
    ...comments.matchAll(
      /(?<![\w./-])[A-Za-z.][\w./-]*\.(?:ts|tsx|mjs|md|json)\b|\b[A-Z]{4,} §\s?\d+|\b(?:DESIGN|THREATS)\b/g,
    ),
  ].map(([named]) => named);
