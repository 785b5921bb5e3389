import { isSame, namesOf, only } from './compare-three.ts';
import type { HeldPost, PostChange, PostFields } from './held-post.ts';
import type { Standing } from './receipt.ts';

/** A change that was made: what was there just before, what was asked, and the blog's answer. */
export interface ChangeMade {
  readonly there: HeldPost;
  readonly change: PostChange;
  readonly answer: HeldPost;
  /** What the draft wants by now of the fields that it sets. */
  readonly sent: Partial<PostFields>;
}

/**
 * How we leave a post after a change. Of what we did not send, what counts is what was there when we
 * compared: an edit that came between is somebody else's, and is found at the next update. Fields that
 * the draft does not set keep their base, so that what was written into them there is not taken for
 * nobody's should the draft set them one day.
 */
export function afterChange(
  standing: Standing,
  { there, change, answer, sent }: ChangeMade,
): Standing {
  const isOwnStill = there.status === standing.ownStatus;
  return afterAnswer(
    {
      ...standing,
      held: { ...standing.held, ...only(there.fields, namesOf(sent)) },
      sent,
      ownStatus: change.status !== undefined ? answer.status : isOwnStill ? there.status : null,
    },
    change,
    answer,
  );
}

/** The same after the post was read back at once: what the blog itself made of what we sent. */
export function afterAnswer(
  standing: Standing,
  { fields }: PostChange,
  answer: HeldPost,
): Standing {
  const sent = namesOf(fields);
  const isAltered = (name: (typeof sent)[number]) => !isSame(fields[name], answer.fields[name]);
  return {
    ...standing,
    held: { ...standing.held, ...only(answer.fields, sent) },
    altered: [
      ...standing.altered.filter((name) => !sent.includes(name)),
      ...sent.filter(isAltered),
    ],
  };
}
