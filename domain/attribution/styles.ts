import type { Slot, SourceForm, Style, StyleId } from './style.ts';

const AUTHOR: Slot = { of: 'author', marks: [] };
const TITLE: Slot = { of: 'title', marks: [] };
const PUBLICATION: Slot = { of: 'publication', marks: ['em'] };
const DATE: Slot = { of: 'date', marks: [] };

const FULL: SourceForm = [[AUTHOR, TITLE, PUBLICATION, DATE]];
const BRIEF: SourceForm = [[PUBLICATION]];

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
    line: FULL,
    later: FULL,
    again: BRIEF,
    link: ['title', 'publication'],
  },
  {
    id: 'author-lead-in',
    place: 'before',
    first: { article: 'reports', byline: 'writesIn', post: 'wroteOn' },
    later: { article: 'alsoReports', byline: 'alsoWritesIn', post: 'alsoWroteOn' },
    nameMarks: ['em'],
  },
  {
    id: 'publication-line',
    place: 'inside',
    line: [[PUBLICATION, DATE]],
    later: BRIEF,
    again: BRIEF,
    link: ['publication'],
  },
  {
    id: 'inline',
    place: 'inline',
    line: [[PUBLICATION, DATE]],
    later: BRIEF,
    again: BRIEF,
    link: ['publication'],
  },
  {
    id: 'footnotes',
    place: 'footnote',
    line: FULL,
    later: FULL,
    again: FULL,
    link: ['title', 'publication'],
  },
  {
    id: 'via',
    place: 'inside',
    line: BRIEF,
    later: BRIEF,
    again: BRIEF,
    link: ['publication'],
    phrase: 'via',
  },
  {
    id: 'card',
    place: 'inside',
    line: [[{ of: 'title', marks: ['strong'] }], [AUTHOR, PUBLICATION, DATE]],
    later: [[{ of: 'title', marks: ['strong'] }], [PUBLICATION]],
    again: BRIEF,
    link: ['title', 'publication'],
  },
  {
    id: 'archived',
    place: 'inside',
    line: FULL,
    later: BRIEF,
    again: BRIEF,
    link: ['title', 'publication'],
    hasArchiveLink: true,
  },
  { id: 'named', place: 'none' },
] as const satisfies readonly Style[];

/** Names a built-in style. */
export type BuiltInStyleId = (typeof STYLES)[number]['id'];

/** What a draft begins with, and what stands in for a style that is not there any more. */
export const DEFAULT_STYLE: Style = STYLES[0];

/** The style of this id among these; the default when there is none. */
export const styleById = (id: StyleId, styles: readonly Style[] = STYLES): Style =>
  styles.find((style) => style.id === id) ?? DEFAULT_STYLE;

/** The style of a quote: its own, else the draft's; one that is not there any more counts as none chosen. */
export const styleOfQuote = (
  own: StyleId | null,
  drafts: StyleId,
  styles: readonly Style[] = STYLES,
): Style => styles.find(({ id }) => id === own) ?? styleById(drafts, styles);
