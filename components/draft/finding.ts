import { type Command, type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { type FindQuery, type Found, findWords } from '../../domain/draft/find-words.ts';
import { replaceFound } from '../../domain/draft/replace-found.ts';

/** What is being looked for in a draft, and where it stands. */
export interface Finding {
  readonly query: FindQuery;
  readonly found: readonly Found[];
  /** The place that is looked at; -1 where there is none. */
  readonly at: number;
}

/** What a step of the search says: another query, and from where on to look. Null ends it. */
type Search = { readonly query: FindQuery; readonly from: number } | null;

const key = new PluginKey<Finding | null>('finding');

/** What is being looked for; null while nothing is. */
export const findingIn = (state: EditorState): Finding | null => key.getState(state) ?? null;

/** Keeps and marks the places of what is looked for, also while the draft changes. */
export const findings = (): Plugin =>
  new Plugin<Finding | null>({
    key,
    state: {
      init: () => null,
      apply(transaction, was) {
        const search = transaction.getMeta(key) as Search | undefined;
        if (search === null) return null;
        if (search) return found(transaction.doc, search);
        if (!was || !transaction.docChanged) return was;
        const from = transaction.mapping.map(was.found[was.at]?.from ?? 0);
        return found(transaction.doc, { query: was.query, from });
      },
    },
    props: {
      decorations(state) {
        const finding = findingIn(state);
        if (!finding) return null;
        const marks = finding.found.map(({ from, to }, index) =>
          Decoration.inline(from, to, { class: index === finding.at ? 'found current' : 'found' }),
        );
        return DecorationSet.create(state.doc, marks);
      },
    },
  });

function found(document: EditorState['doc'], { query, from }: NonNullable<Search>): Finding {
  const places = findWords(document, query);
  const next = places.findIndex((place) => place.from >= from);
  return { query, found: places, at: next < 0 ? Math.min(0, places.length - 1) : next };
}

/** Looks for something else, from the cursor on. */
export const find =
  (query: FindQuery): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setMeta(key, { query, from: state.selection.from } satisfies Search));
    return true;
  };

/** Goes on to the next place, or back to the one before; round at the ends. */
export const goOn =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const finding = findingIn(state);
    const count = finding?.found.length ?? 0;
    const next = finding?.found[(finding.at + by + count) % count];
    if (!finding || !next) return false;
    const search = { query: finding.query, from: next.from } satisfies Search;
    dispatch?.(state.tr.setMeta(key, search));
    return true;
  };

/** Replaces the place that is looked at, and goes on. */
export const replaceCurrent =
  (words: string): Command =>
  (state, dispatch) => {
    const finding = findingIn(state);
    const place = finding?.found[finding.at];
    if (!finding || !place) return false;
    // Past what was put in, which may hold what is looked for.
    const search = { query: finding.query, from: place.from + words.length } satisfies Search;
    dispatch?.(replaceFound(state, [place], words).setMeta(key, search));
    return true;
  };

/** Replaces all of them, as one step for undo. */
export const replaceAll =
  (words: string): Command =>
  (state, dispatch) => {
    const places = findingIn(state)?.found ?? [];
    if (places.length > 0) dispatch?.(replaceFound(state, places, words));
    return places.length > 0;
  };

/** Ends the search; the cursor is where it was. */
export const stopFinding: Command = (state, dispatch) => {
  dispatch?.(state.tr.setMeta(key, null));
  return true;
};
