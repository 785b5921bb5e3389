import type { Answer, BlogAbilities } from '../../../domain/publish/blog.ts';
import { failure } from '../http/failure.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { plainText } from '../http/plain-text.ts';
import type { WordPressApi } from './wordpress-api.ts';

/** The signed-in user, by the blog's own word. */
export interface SignedIn {
  /** The name to sign in with, though an e-mail address does as well; '' when the blog keeps it to itself. */
  readonly user: string;
  readonly displayName: string;
  readonly can: BlogAbilities;
}

/**
 * Asks whom the password belongs to and what they may do now: a wrong one is not refused anywhere
 * else, since public pages answer in spite of it. Who may not write at all is `forbidden`.
 */
export async function whoAmI(api: WordPressApi): Promise<Answer<SignedIn>> {
  const query = { context: 'edit', _fields: 'name,username,capabilities' };
  const me = await api.call({ route: '/wp/v2/users/me', query });
  if (!me.ok) return me;
  const { name, username, capabilities } = fieldsOf(me.value);
  const may = fieldsOf(capabilities);
  if (may.edit_posts !== true) return failure('forbidden', '');
  return {
    ok: true,
    value: {
      user: textOrNone(username),
      displayName: plainText(textOrNone(name)),
      can: {
        publish: may.publish_posts === true,
        createCategories: may.manage_categories === true,
      },
    },
  };
}
