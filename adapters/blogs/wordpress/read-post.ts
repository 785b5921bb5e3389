import { safePageUrl } from '../../../domain/markup/safe-url.ts';
import type { Answer, Placement } from '../../../domain/publish/blog.ts';
import { failure } from '../http/failure.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import type { PostFields } from './post-fields.ts';

/** What must be asked of WordPress for `readPlacement`. */
export const PLACEMENT_FIELDS = 'id,link,status,slug';

/** Where the post of an answer stands. WordPress's word is not believed unchecked: links are shown and clicked. */
export function readPlacement(json: unknown): Answer<Placement> {
  const { id, link, status } = fieldsOf(json);
  const url = safePageUrl(textOrNone(link));
  if (!Number.isSafeInteger(id) || url === null) return failure('not-json', '');
  if (status === 'trash') return failure('gone', '');
  return { ok: true, value: { remoteId: String(id), url, visibility: visibilityOf(status) } };
}

function visibilityOf(status: unknown): Placement['visibility'] {
  if (status === 'pending') return 'pending';
  return status === 'publish' || status === 'future' || status === 'private' ? 'publish' : 'draft';
}

/** True when WordPress holds all that was sent. It writes `<hr/>` as `<hr />` for users it does not trust. */
export function isWhole(json: unknown, sent: PostFields): boolean {
  const held = fieldsOf(json);
  return (
    normalised(rawOf(held.content)) === normalised(sent.content) &&
    normalised(rawOf(held.title)) === normalised(sent.title) &&
    holdsAll(held.categories, sent.categories) &&
    holdsAll(held.tags, sent.tags)
  );
}

const rawOf = (field: unknown): string => textOrNone(fieldsOf(field).raw);

const normalised = (html: string): string =>
  html
    .replace(/\r\n/g, '\n')
    .replace(/\s*\/>/g, '/>')
    .trim();

const holdsAll = (held: unknown, sent: readonly number[]): boolean =>
  Array.isArray(held) && sent.every((id) => held.includes(id));
