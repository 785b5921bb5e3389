import { sendPage } from '../../adapters/browser/messages.ts';
import { declaredAddress } from '../../adapters/page/declared-address.ts';
import { believeAddresses } from '../../domain/reading/believe-addresses.ts';
import type { PageAddress, PageClipping } from '../../domain/reading/page-clipping.ts';

/** The clippings of the article that the page shows. */
export interface PageShelf {
  readonly clippings: () => readonly PageClipping[];
  /** Asks the store again. */
  readonly refresh: () => Promise<void>;
  /** The page has changed: perhaps it shows another article now. */
  readonly look: () => void;
}

/** After a soft navigation the browser itself may tell of the new address a moment later, in milliseconds. */
const LATE = 500;

/** Holds the page's clippings; `onChange` hears of every answer of the store. */
export function holdShelf(onChange: (clippings: readonly PageClipping[]) => void): PageShelf {
  const believe = believeAddresses();
  let page = believe(addressNow());
  let clippings: readonly PageClipping[] = [];

  const put = (given: readonly PageClipping[]) => {
    clippings = given;
    onChange(clippings);
  };
  const ask = async (asked: PageAddress) => {
    const sent = await sendPage(asked);
    return sent.kind === 'page' && isSamePlace(sent.url, asked.url) ? sent.clippings : null;
  };
  const refresh = async () => {
    const asked = page;
    let answer = await ask(asked);
    if (!answer) {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      answer = await ask(asked);
    }
    if (answer && isSamePage(asked, page)) put(answer);
  };
  const look = () => {
    const before = page;
    page = believe(addressNow());
    if (isSamePage(page, before)) return;
    if (!isSamePlace(page.url, before.url)) put([]);
    void refresh();
  };
  return { clippings: () => clippings, refresh, look };
}

const addressNow = (): PageAddress => ({
  url: location.href,
  canonicalUrl: declaredAddress(document, location.href),
});

const isSamePage = (one: PageAddress, other: PageAddress): boolean =>
  isSamePlace(one.url, other.url) && one.canonicalUrl === other.canonicalUrl;

/** The fragment only says where on the page. */
const isSamePlace = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (address: string): string => address.replace(/#.*$/, '');
