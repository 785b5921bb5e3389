import type { SourceRecord } from '../source/source.ts';
import { judgePage, type PageRead } from './judge-page.ts';
import type { Unreachable } from './unreachable.ts';
import type { Verification, Wanted, Way } from './verification.ts';

/** An article and those of its clippings that are to be looked for. */
export interface Article {
  readonly source: SourceRecord;
  readonly clippings: readonly Wanted[];
}

/** What came of looking at an article's page. */
export interface Look {
  readonly how: Way;
  /** The address that was asked for. */
  readonly url: string;
  readonly seen: PageRead | Unreachable;
}

/** The world as a check needs it. */
export interface CheckPorts {
  /** Looks at the article's page; rejects when `signal` is aborted. */
  readonly look: (article: Article, signal: AbortSignal) => Promise<Look>;
  /** Keeps what was found of one article; resolves when it is durable. */
  readonly save: (verifications: readonly Verification[]) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told whenever one more article is done and stored. */
  readonly onDone: () => void;
}

/** How many sites are asked at once. */
const AT_ONCE = 3;

/**
 * Checks articles one after the other, a few at once, each taken from `articles` only when its turn
 * comes, and stores what is found of each as it comes:
 * stopping midway, by `signal` or because a window is closed, loses nothing that was done. Rejects
 * when the store cannot be written.
 */
export async function checkArticles(
  articles: Iterable<Article> | AsyncIterable<Article>,
  ports: CheckPorts,
  signal: AbortSignal,
): Promise<void> {
  const waiting =
    Symbol.asyncIterator in articles
      ? articles[Symbol.asyncIterator]()
      : articles[Symbol.iterator]();
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const next = await waiting.next();
      if (next.done || signal.aborted) return;
      const look = await ports.look(next.value, signal).catch((error: unknown) => {
        if (signal.aborted) return null;
        throw error;
      });
      if (look === null) return;
      await ports.save(verificationsOf(next.value, look, ports.now()));
      ports.onDone();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work)).finally(() => waiting.return?.());
}

function verificationsOf(
  { source, clippings }: Article,
  { how, url, seen }: Look,
  checkedAt: number,
): readonly Verification[] {
  const outcomes = typeof seen === 'string' ? null : judgePage(source, clippings, seen);
  const unreachable = {
    verdict: 'unreachable',
    reason: typeof seen === 'string' ? seen : 'no-answer',
  } as const;
  return clippings.map(({ id }) => ({
    clippingId: id,
    outcome: outcomes?.get(id) ?? unreachable,
    checkedAt,
    how,
    url,
    before: null,
  }));
}
