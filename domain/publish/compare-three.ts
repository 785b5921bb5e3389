import { FIELD_NAMES, type FieldName, type PostFields } from './held-post.ts';
import type { Standing } from './receipt.ts';

/** A field that somebody changed there and that the draft sets too. */
export interface FieldDifference {
  readonly field: FieldName;
  readonly theirs: string | readonly string[];
  readonly ours: string | readonly string[];
}

/** What an update would do to each field. */
export interface Comparison {
  /** Ours, where it has changed and theirs is as we left it. */
  readonly toSend: Partial<PostFields>;
  /** Where both have changed, or where we do not know how we left it: nothing is sent. */
  readonly differences: readonly FieldDifference[];
}

/**
 * Compares what we want, what is there and how we left it. A field that the draft does not set and
 * never set is not touched; one that it once set and that is empty now is emptied there, but for
 * the post's name and day, which a post cannot be without.
 */
export function compareThree(
  ours: PostFields,
  theirs: PostFields,
  { held, sent }: Standing,
): Comparison {
  const changed: FieldName[] = [];
  const differences: FieldDifference[] = [];
  for (const field of FIELD_NAMES) {
    if (!isSet(field, ours, sent) || isSame(ours[field], theirs[field])) continue;
    if (!isSame(theirs[field], held[field]))
      differences.push({ field, theirs: theirs[field], ours: ours[field] });
    else if (!isSame(ours[field], sent[field])) changed.push(field);
  }
  return { toSend: only(ours, changed), differences };
}

/** What the draft wants by now, field by field, for the next comparison. */
export const wanted = (ours: PostFields, sent: Standing['sent']): Partial<PostFields> => ({
  ...sent,
  ...only(
    ours,
    FIELD_NAMES.filter((field) => isSet(field, ours, sent)),
  ),
});

function isSet(field: FieldName, ours: PostFields, sent: Standing['sent']): boolean {
  if (ours[field].length > 0) return true;
  return field !== 'slug' && field !== 'date' && sent[field] !== undefined;
}

/** Those of the fields that are named. */
export const only = (
  fields: Partial<PostFields>,
  names: readonly FieldName[],
): Partial<PostFields> => Object.fromEntries(names.map((name) => [name, fields[name]]));

/** The names of the fields that are given. */
export const namesOf = (fields: Partial<PostFields>): readonly FieldName[] =>
  FIELD_NAMES.filter((name) => fields[name] !== undefined);

/** True for the same text, or the same ids. */
export function isSame(
  one: string | readonly string[] | undefined,
  other: string | readonly string[] | undefined,
): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
