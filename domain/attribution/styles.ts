import type { Slot, Style, StyleId } from './style.ts';

const PUBLICATION: Slot = { of: 'publication', marks: ['em'] };

/** Every built-in style, in the order in which a blogger is offered them. A new one is an entry here. */
export const STYLES = [
  {
    id: 'lead-in',
    place: 'before',
    first: { article: 'reports', post: 'wroteOn' },
    later: { article: 'alsoReports', post: 'alsoWroteOn' },
    nameMarks: ['em'],
  },
  {
    id: 'last-paragraph',
    place: 'inside',
    line: [
      { of: 'author', marks: [] },
      { of: 'title', marks: [] },
      PUBLICATION,
      { of: 'date', marks: [] },
    ],
    again: [PUBLICATION],
    link: ['title', 'publication'],
  },
] as const satisfies readonly Style[];

/** Names a built-in style. */
export type BuiltInStyleId = (typeof STYLES)[number]['id'];

/** What a draft begins with, and what stands in for a style that is not there any more. */
export const DEFAULT_STYLE: Style = STYLES[0];

/** The style of this id among these; the default when there is none. */
export const styleById = (id: StyleId, styles: readonly Style[] = STYLES): Style =>
  styles.find((style) => style.id === id) ?? DEFAULT_STYLE;
