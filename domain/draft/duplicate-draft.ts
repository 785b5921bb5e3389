import { type Draft, makeDraft } from './draft.ts';
import { writingOf } from './edition.ts';

/**
 * A new draft that begins as the given one: a template for the next post of its kind. Its address and date are
 * that post's alone and are left out.
 */
export const duplicateDraft = (
  draft: Draft,
  { id, title, now }: { readonly id: string; readonly title: string; readonly now: number },
): Draft => ({ ...makeDraft(id, now), ...writingOf(draft), title, slug: '', date: null });
