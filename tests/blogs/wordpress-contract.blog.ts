import { wordpress } from '../../adapters/blogs/wordpress/index.ts';
import { describeBlogKind } from './describe-blog.ts';
import { describeWordPress } from './describe-wordpress.ts';
import { changePost, deletePost } from './wordpress/change-post.ts';

describeWordPress('a real WordPress', (first) => {
  describeBlogKind(wordpress, () => {
    const { url, users } = first();
    const signIn = (login: 'ed' | 'reader') => ({
      url,
      user: login,
      password: users[login].applicationPassword,
    });
    const { applicationPassword: secret } = users.ed;
    const bare = secret.replaceAll(' ', '');
    return {
      right: signIn('ed'),
      wrong: { ...signIn('ed'), password: 'aaaa bbbb cccc dddd eeee ffff' },
      reader: signIn('reader'),
      secrets: [secret, bare, btoa(`ed:${bare}`)],
      retitle: (remoteId, title) => changePost(first(), remoteId, { title }),
      remove: (remoteId) => deletePost(first(), remoteId),
    };
  });
});
