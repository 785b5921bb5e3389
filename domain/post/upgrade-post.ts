import * as v from 'valibot';
import type { Post } from './post.ts';
import { postSchema } from './post-schema.ts';

/** A stored post of some version, of which nothing has been checked yet. */
type Stored = Readonly<Record<string, unknown>>;

/** From each version to the next one. */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  /** It had no version, no slug, and the time of composing in UTC. */
  1: ({ composedTime, ...stored }) => ({
    ...stored,
    version: 2,
    slug: '',
    date: composedTime,
    isDateChosen: false,
  }),
  /** It knew neither how words are read nor how a list is numbered. */
  2: (stored) => ({ ...stored, version: 3 }),
};

/**
 * A post as it was stored by this version of the program or an earlier one, in today's form; null when
 * no version has stored it so, or only a later one would know it. Never throws for plain data.
 */
export function upgradePost(stored: unknown): Post | null {
  if (typeof stored !== 'object' || stored === null) return null;
  let post: Stored = { version: 1, ...stored };
  for (let step = stepOf(post); step; step = stepOf(post)) post = step(post);
  const read = v.safeParse(postSchema, post, { abortEarly: true });
  return read.success ? read.output : null;
}

const stepOf = ({ version }: Stored): ((stored: Stored) => Stored) | undefined =>
  typeof version === 'number' ? STEPS[version] : undefined;
