import { useEffect, useMemo } from 'preact/hooks';
import { findClippings } from '../../adapters/db/clippings.ts';
import type { SourcedClipping } from '../../domain/clipping/clipping.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { type DraftProblem, draftProblems } from '../../domain/draft/draft-problems.ts';
import { quotedClippings } from '../../domain/draft/quoted-clippings.ts';
import { readBody } from '../../domain/draft/read-body.ts';
import { composeAttributed } from '../../domain/post/compose.ts';
import { localTime } from '../../domain/post/local-time.ts';
import type { Post } from '../../domain/post/post.ts';
import { postAttributions } from './attribution-board.ts';
import { useStyles } from './use-styles.ts';
import { useWatch } from './use-watch.ts';

/** The draft as it would go out now, and why it cannot go out yet, if so. */
export interface ComposedPost {
  readonly post: Post;
  readonly problems: readonly DraftProblem[];
  readonly clippings: ReadonlyMap<string, SourcedClipping>;
}

/** Composes the draft at every change of it or of what it quotes; undefined until its clippings are read. */
export function usePost(draft: Draft): ComposedPost | undefined {
  const ids = quotedClippings(readBody(draft.body));
  const clippings = useWatch(() => findClippings(ids), [ids.join()]);
  const known = useStyles();
  const composed = useMemo(() => {
    if (!clippings || !known) return undefined;
    const { styles, speak } = known;
    const locale = navigator.language;
    const now = new Date();
    const date = localTime(now.getTime(), now.getTimezoneOffset());
    return {
      ...composeAttributed(draft, { clippings, locale, date, styles, speak }),
      problems: draftProblems(draft, clippings),
      clippings,
    };
  }, [draft, clippings, known]);
  useEffect(() => {
    if (composed) postAttributions(composed.attributions);
  }, [composed]);
  return composed;
}
