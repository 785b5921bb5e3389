import { type PracticeBlog, startWordPress } from '../../tests/blogs/wordpress/start-wordpress.ts';
import { isSkipped } from '../../tests/is-skipped.ts';
import { startNewspaper } from '../../tests/pages/serve-newspaper.ts';
import type { StopAll } from './stop-all.ts';

/** Something to clip from and somewhere to publish to, all on this machine. */
export interface PracticeWorld {
  /** The newspaper's front page, without a closing slash. */
  readonly newspaper: string;
  /** The home blog and one to cross-post to; none where WordPress cannot run. */
  readonly blogs: readonly PracticeBlog[];
}

/** Starts as much of it as this machine can run; the rest has been named by setting up. */
export async function startPracticeWorld(
  stopAll: StopAll,
  { withBlogs }: { readonly withBlogs: boolean },
): Promise<PracticeWorld> {
  const newspaper = await startNewspaper();
  stopAll.add(() => newspaper.close());
  const blogs: PracticeBlog[] = [];
  if (withBlogs && !isSkipped('wordpress')) {
    for (const title of ['Onward', 'Onward, too']) {
      const blog = await startWordPress({ title });
      stopAll.add(() => blog.stop());
      blogs.push(blog);
    }
  }
  return { newspaper: newspaper.url, blogs };
}
