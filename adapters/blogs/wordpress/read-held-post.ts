import { safePageUrl } from '../../../domain/markup/safe-url.ts';
import type { Answer } from '../../../domain/publish/blog.ts';
import type { HeldPost } from '../../../domain/publish/held-post.ts';
import { failure } from '../http/failure.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { comparable, comparableIds, comparableTime } from './comparable.ts';
import { isKeySlug } from './key-slug.ts';
import { fromWordPressStatus } from './post-status.ts';

/** What must be asked of WordPress for `readHeldPost`: the raw fields, not what readers see. */
export const HELD_QUERY = {
  context: 'edit',
  _fields: 'id,link,status,slug,date_gmt,title,content,excerpt,categories,tags',
};

/**
 * A post as WordPress holds it. Its word is not believed unchecked: links are shown and clicked. A
 * post in the bin is `gone`, which WordPress itself would not say.
 */
export function readHeldPost(json: unknown): Answer<HeldPost> {
  const { id, link, status, slug, date_gmt, title, content, excerpt, categories, tags } =
    fieldsOf(json);
  const url = safePageUrl(textOrNone(link));
  if (!Number.isSafeInteger(id) || url === null) return failure('not-json', '');
  if (status === 'trash') return failure('gone', '');
  const held = fromWordPressStatus(status);
  const date = comparableTime(`${textOrNone(date_gmt)}Z`);
  return {
    ok: true,
    value: {
      remoteId: String(id),
      url,
      status: held,
      scheduledFor: held === 'scheduled' ? date : null,
      fields: {
        title: comparable(rawOf(title)),
        content: comparable(rawOf(content)),
        excerpt: comparable(rawOf(excerpt)),
        slug: isKeySlug(textOrNone(slug)) ? '' : textOrNone(slug),
        // A draft's date moves by itself until somebody sets it or the post goes out.
        date,
        categories: comparableIds(idsOf(categories)),
        tags: comparableIds(idsOf(tags)),
      },
    },
  };
}

const rawOf = (field: unknown): string => textOrNone(fieldsOf(field).raw);

const idsOf = (list: unknown): readonly number[] =>
  Array.isArray(list) ? list.filter((id) => Number.isSafeInteger(id)) : [];
