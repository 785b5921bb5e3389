/** Asks a practice blog as if its database were an old MySQL's: no emoji, and names of at most 200 letters. */
export const onOldDatabase: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('x-practice-charset', 'utf8');
  return fetch(input, { ...init, headers });
};
