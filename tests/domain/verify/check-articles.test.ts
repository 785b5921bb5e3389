import { describe, expect, it } from 'vitest';
import { type Article, checkArticles, type Look } from '../../../domain/verify/check-articles.ts';
import type { Verification } from '../../../domain/verify/verification.ts';
import { clippingOf, sourceOf } from '../../builders/clipping.ts';

const articles: readonly Article[] = Array.from({ length: 7 }, (_, at) => {
  const sourced = clippingOf(`clipping-${at}`, ['Words.'], sourceOf({ id: `source-${at}` }));
  return { source: sourced.source, clippings: [sourced.clipping] };
});
const GONE: Look = { how: 'fetch', url: 'https://wire.test/', seen: 'gone' };

/** A check in a world where every look takes a moment. */
function startCheck({
  look = async () => GONE,
  save = async () => undefined,
}: {
  readonly look?: (article: Article, signal: AbortSignal) => Promise<Look>;
  readonly save?: (verifications: readonly Verification[]) => Promise<void>;
} = {}) {
  const control = new AbortController();
  const stored: Verification[] = [];
  const looked: string[] = [];
  let [atOnce, most, done] = [0, 0, 0];
  const end = checkArticles(
    articles,
    {
      async look(article, signal) {
        looked.push(article.source.id);
        atOnce += 1;
        most = Math.max(most, atOnce);
        await new Promise((resolve) => setTimeout(resolve, 1));
        atOnce -= 1;
        return look(article, signal);
      },
      async save(verifications) {
        await save(verifications);
        stored.push(...verifications);
      },
      now: () => 42,
      onDone: () => {
        done += 1;
        if (done > stored.length) throw new Error('It said so before it was stored');
      },
    },
    control.signal,
  );
  return { end, control, stored, looked, counts: () => ({ done, most }) };
}

describe('a check', () => {
  it('looks at every article once, a few at a time, and stores what it found', async () => {
    const { end, stored, looked, counts } = startCheck();
    await end;
    expect(looked.toSorted()).toEqual(articles.map(({ source }) => source.id));
    expect(counts()).toEqual({ done: 7, most: 3 });
    expect(stored.map(({ clippingId }) => clippingId).toSorted()).toEqual(
      articles.map((_, at) => `clipping-${at}`),
    );
    expect(stored[0]).toEqual({
      clippingId: 'clipping-0',
      outcome: { verdict: 'unreachable', reason: 'gone' },
      checkedAt: 42,
      how: 'fetch',
      url: 'https://wire.test/',
      before: null,
    });
  });

  it('judges each clipping by the page that was read', async () => {
    const { end, stored } = startCheck({
      look: async ({ source: { url }, clippings }) => ({
        how: 'tab',
        url,
        seen: {
          url,
          declaredUrl: null,
          passages: clippings.map(({ id }) => ({ id, found: 'exact' as const, words: null })),
        },
      }),
    });
    await end;
    expect(stored.every(({ outcome }) => outcome.verdict === 'verbatim')).toBe(true);
  });

  it('stops when it is told to and keeps what it has', async () => {
    const check = startCheck({
      look: async ({ source }, signal) => {
        if (source.id === 'source-3') check.control.abort();
        signal.throwIfAborted();
        return GONE;
      },
    });
    await check.end;
    expect(check.stored.length).toBeGreaterThan(0);
    expect(check.counts().done).toBe(check.stored.length);
    expect(check.looked).not.toContain('source-6');
  });

  it('does not go on when nothing can be stored', async () => {
    const { end, looked } = startCheck({
      save: () => Promise.reject(new Error('The disk is full')),
    });
    await expect(end).rejects.toThrow('The disk is full');
    expect(looked).toHaveLength(3);
  });

  it('does not take a fault of its own for a page that is missing', async () => {
    const { end, stored } = startCheck({ look: () => Promise.reject(new Error('A fault')) });
    await expect(end).rejects.toThrow('A fault');
    expect(stored).toEqual([]);
  });

  it('takes an article only when its turn comes, and no more once it is stopped', async () => {
    let taken = 0;
    async function* endless() {
      for (let at = 0; ; at += 1) {
        taken += 1;
        const sourced = clippingOf(`clipping-${at}`, ['Words.'], sourceOf({ id: `source-${at}` }));
        yield { source: sourced.source, clippings: [sourced.clipping] };
      }
    }
    const control = new AbortController();
    let done = 0;
    const ports = {
      look: async () => GONE,
      save: async () => undefined,
      now: () => 1,
      onDone: () => {
        done += 1;
        if (done === 10) control.abort();
      },
    };
    await checkArticles(endless(), ports, control.signal);
    expect(taken).toBeLessThan(15);
  });
});
