/** What becomes of every request: it passes when nothing is said. */
export interface Watching {
  readonly fate?: 'cut' | 'redirect' | 'flood';
}

/** One request, with all that it carried. */
export interface WatchedRequest {
  readonly url: string;
  readonly text: string;
}

/** A `fetch` that remembers what it was asked, and to which things can happen on the way. */
export function watchedFetch({ fate }: Watching) {
  const requests: WatchedRequest[] = [];
  const watched: typeof fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    const headers = JSON.stringify([...new Headers(init?.headers)]);
    requests.push({ url, text: `${url}\n${headers}\n${String(init?.body ?? '')}` });
    if (fate === 'cut') throw new TypeError('the line is dead');
    if (fate === 'redirect')
      return new Response(null, { status: 302, headers: { location: 'https://elsewhere.test/' } });
    if (fate === 'flood')
      return new Response(JSON.stringify('x'.repeat(6_000_000)), {
        headers: { 'content-type': 'application/json' },
      });
    return fetch(input, init);
  };
  return { fetch: watched, requests };
}
