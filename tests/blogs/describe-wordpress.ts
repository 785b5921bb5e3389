import { afterAll, beforeAll, describe } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { missingForWordPress } from './wordpress/missing-for-wordpress.ts';
import { type PracticeBlog, startWordPress } from './wordpress/start-wordpress.ts';

/** A practice blog, once the tests run; it does not exist yet while they are being declared. */
export type Running = () => PracticeBlog;

/** The names of the two blogs; the first one's is as awkward as names get. */
export const TITLES = ["Dana's <First> & Only", 'The Jury Talks Back'] as const;

/** Tests against two new WordPresses, which are ended afterwards. Without PHP they are skipped, aloud. */
export function describeWordPress(
  promise: string,
  tests: (first: Running, second: Running) => void,
): void {
  const missing = missingForWordPress();
  if (missing.length > 0) {
    console.warn(`SKIPPED "${promise}": apt-get install ${missing.join(' ')}`);
  }
  const running: PracticeBlog[] = [];
  const at = (index: number) => (): PracticeBlog => {
    const blog = running[index];
    if (!blog) throw new Error('The practice blogs are not running.');
    return blog;
  };
  describe.skipIf(missing.length > 0 || isSkipped('wordpress'))(promise, () => {
    beforeAll(async () => {
      running.push(...(await Promise.all(TITLES.map((title) => startWordPress({ title })))));
    });
    afterAll(async () => {
      await Promise.all(running.map((blog) => blog.stop()));
    });
    tests(at(0), at(1));
  });
}
