import { useEffect, useRef, useState } from 'preact/hooks';
import { requestSites } from '../../adapters/browser/permissions.ts';
import { saveVerifications } from '../../adapters/db/verifications.ts';
import { lookAtArticle } from '../../adapters/verify/look-at-article.ts';
import type { Shelf } from '../../domain/library/group-by-source.ts';
import { checkArticles } from '../../domain/verify/check-articles.ts';
import { type CheckEnd, checkEndWords } from '../../domain/verify/check-end-words.ts';
import type { Verification } from '../../domain/verify/verification.ts';
import { useNotify } from '../shared/Notices.tsx';

/** How far a check has come. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/** Checking articles against their pages. */
export interface SourceCheck {
  /** Null while nothing is being checked. */
  readonly progress: CheckProgress | null;
  /** Begins, unless a check is under way. Must be called directly in a click: it may ask for sites. */
  readonly start: (shelves: readonly Shelf[]) => void;
  /** Stops; what was found is kept. */
  readonly cancel: () => void;
}

/** One check at a time; closing the surface stops it. */
export function useSourceCheck(): SourceCheck {
  const notify = useNotify();
  const [progress, setProgress] = useState<CheckProgress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (shelves: readonly Shelf[], asked: Promise<boolean>): Promise<CheckEnd> => {
    const control = new AbortController();
    running.current = control;
    const total = shelves.length;
    const found: Verification[] = [];
    let done = 0;
    const end = (problem: unknown): CheckEnd => ({ done, total, found, problem });
    setProgress({ done, total });
    try {
      // A no is no end: what may be read without asking is read, of the rest the check says so.
      await asked.catch(() => false);
      await checkArticles(
        shelves,
        {
          look: lookAtArticle,
          save: async (verifications) => {
            await saveVerifications(verifications);
            found.push(...verifications);
          },
          now: Date.now,
          onDone: () => {
            done += 1;
            setProgress({ done, total });
          },
        },
        control.signal,
      );
      return end(null);
    } catch (error) {
      control.abort();
      return end(error);
    } finally {
      running.current = null;
      setProgress(null);
    }
  };

  return {
    progress,
    start(shelves) {
      if (shelves.length === 0) return;
      if (running.current)
        return notify({ text: 'A check is under way. Wait for it, or cancel it first.' });
      // The page under a popup may be read as it is.
      const others = shelves.filter(({ isCurrentPage }) => !isCurrentPage);
      const asked = requestSites(others.map(({ source }) => source.url));
      void run(shelves, asked).then((end) =>
        notify({ text: checkEndWords(end), isProblem: end.problem !== null }),
      );
    },
    cancel: () => running.current?.abort(),
  };
}
