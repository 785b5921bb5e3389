import { useEffect, useRef, useState } from 'preact/hooks';
import { dropCheckWish, saveCheckWish, takeCheckWish } from '../../adapters/browser/check-wish.ts';
import { requestSites } from '../../adapters/browser/permissions.ts';
import { saveVerifications } from '../../adapters/db/verifications.ts';
import { lookAtArticle } from '../../adapters/verify/look-at-article.ts';
import type { SourcedClipping } from '../../domain/clipping/clipping.ts';
import { groupBySource, type Shelf } from '../../domain/library/group-by-source.ts';
import { addressToRead } from '../../domain/verify/address-to-read.ts';
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

/**
 * One check at a time; closing the surface stops it. One that could not begin, because the browser's
 * question for its sites closed the popup, begins when the library is opened again.
 */
export function useSourceCheck(clippings: readonly SourcedClipping[] | undefined): SourceCheck {
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
      await Promise.race([asked.catch(() => false), aborted(control.signal)]);
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

  const begin = async (shelves: readonly Shelf[], asked: Promise<boolean>): Promise<void> => {
    const end = await run(shelves, asked);
    notify({ text: checkEndWords(end), isProblem: end.problem !== null });
  };

  const isLoaded = clippings !== undefined;
  useEffect(() => {
    if (!isLoaded) return;
    void takeCheckWish(Date.now()).then((ids) => {
      const shelves = groupBySource(clippings, null).filter(({ source }) =>
        ids.includes(source.id),
      );
      if (shelves.length > 0 && !running.current) void begin(shelves, Promise.resolve(true));
    });
  }, [isLoaded]);

  return {
    progress,
    start(shelves) {
      if (shelves.length === 0) return;
      if (running.current)
        return notify({ text: 'A check is under way. Wait for it, or cancel it first.' });
      void begin(shelves, askFor(shelves));
    },
    cancel: () => running.current?.abort(),
  };
}

/** Asks for the articles' sites, and keeps what is wished for until there is an answer. */
function askFor(shelves: readonly Shelf[]): Promise<boolean> {
  // The page under a popup may be read as it is.
  const others = shelves.filter(({ isCurrentPage }) => !isCurrentPage);
  const urls = others.map(({ source }) => addressToRead(source));
  const asked = requestSites(urls);
  if (urls.length === 0) return asked;
  const kept = saveCheckWish({
    sourceIds: shelves.map(({ source }) => source.id),
    urls,
    askedAt: Date.now(),
  });
  return asked.finally(() => kept.then(dropCheckWish));
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
