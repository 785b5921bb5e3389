import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScript } from './blogger-script.ts';
import { playScript, titleOf, wordsOf } from './play-script.ts';

/** A few hundred where it is one test of many; `QUOTEWRIGHT_RUNS=5000` for a long look. */
const RUNS = Number(process.env.QUOTEWRIGHT_RUNS ?? 300);
const BLOGS = ['home', 'second'] as const;

describe('whatever is pressed, mended, cancelled, edited there, killed and lost', () => {
  it(`a draft is on a blog at most once, as the last press wanted it, and no edit made there is overwritten (${RUNS} runs)`, {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyScript(BLOGS), async (script) => {
        const { rig, promised, yielded, isStatusTold, touched, byHand, overwritten, at } =
          await playScript(BLOGS, script);
        expect(overwritten).toEqual([]);
        for (const blog of BLOGS) {
          const held = [...rig.blogAt(blog).held.values()];
          expect(held.length).toBeLessThanOrEqual(1);
          if (!touched.has(blog)) expect(at(blog)?.error?.kind).not.toBe('edited-there');
          const wanted = promised.get(blog);
          if (!wanted || at(blog)?.error?.kind === 'edited-there') continue;
          const isStuckOther = BLOGS.some((id) => at(id)?.error?.kind === 'edited-there');
          if (at(blog)?.state === 'queued' && isStuckOther) continue;
          expect(at(blog)?.state).toMatch(isStuckOther ? /^(published|linking)$/ : 'published');
          if (yielded.get(blog) !== wanted.text) {
            const edited = byHand(blog);
            if (!edited.has('title')) expect(held[0]?.fields.title).toBe(titleOf(wanted.text));
            if (!edited.has('content'))
              expect(held[0]?.fields.content).toContain(wordsOf(wanted.text));
          }
          if (isStatusTold(blog))
            expect(held[0]?.status).toBe(wanted.request === 'publish' ? 'public' : 'draft');
        }
      }),
      { numRuns: RUNS },
    );
  });
});
