import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Attack } from './attack.ts';

/** A site that carries attacks. */
export interface AttackSite {
  /** A page that is the attack, defenceless: what is live in it runs. */
  bare(attack: Attack): string;
  /** An article that holds all these attacks in its text and in its title, and runs none of them. */
  article(attacks: readonly Attack[]): string;
  /** A page with exactly this HTML. */
  page(html: string): string;
  close(): Promise<void>;
}

/** The id of the element that holds an article's text. */
export const ARTICLE_ID = 'every-attack-of-this-article';

/** What stands before an attack in its article: it must arrive everywhere, or the attack was not tried. */
export const markOf = ({ id }: Attack): string => `Attack ${id} follows.`;

/** Starts the site on loopback. */
export async function serveAttacks(): Promise<AttackSite> {
  const pages = new Map<string, { readonly html: string; readonly policy?: string }>();
  const server = createServer(({ url = '' }, response) => {
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(page?.policy && { 'content-security-policy': page.policy }),
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const put = (html: string, policy?: string): string => {
    const address = `/2026/05/${pages.size}`;
    pages.set(address, { html, ...(policy && { policy }) });
    return origin + address;
  };
  return {
    bare: ({ html }) => put(`<!doctype html><title>Bare</title><body>${html}`),
    article(attacks) {
      const nonce = randomUUID();
      return put(articleOf(attacks, nonce), `default-src 'none'; script-src 'nonce-${nonce}'`);
    },
    page: (html) => put(html),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

/**
 * Every attack is parsed by itself, so that none swallows the next; all are put in at once, since
 * some take the names of what puts them in. Dropped is what would leave the page, and a frame that
 * takes the name of the extension's API: Chromium then gives no script of ours any API (tried apart).
 */
function articleOf(attacks: readonly Attack[], nonce: string): string {
  const told = attacks.map((attack) => ({ mark: markOf(attack), html: attack.html }));
  const data = JSON.stringify(told).replaceAll('<', '\\u003c');
  const title = escapeText(
    attacks
      .map(({ html }) => html.slice(0, 40))
      .join(' ')
      .slice(0, 300),
  );
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:title" content="${title}"><meta name="author" content="${title.slice(0, 60)}">
</head><body><h1>${title}</h1><article id="${ARTICLE_ID}"></article><script nonce="${nonce}">
  const article = document.currentScript.previousElementSibling;
  const all = document.createDocumentFragment();
  for (const { mark, html } of ${data}) {
    const words = document.createElement('p');
    words.textContent = mark;
    const { head, body } = new DOMParser().parseFromString(html, 'text/html');
    for (const each of body.querySelectorAll('meta[http-equiv], iframe:is([name=browser], [name=chrome])')) each.remove();
    const box = document.createElement('div');
    box.append(...head.querySelectorAll(':scope > :not(meta)'), ...body.childNodes);
    all.append(words, box);
  }
  article.append(all);
</script></body></html>`;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
